import type { SearchData, SearchLocale } from '../../search/search-index.js';
import { excerpt } from './excerpt.js';
import type { Hit } from './find.js';

/** A found unit: the headings above it, which lead to it side by side, and what each language says. */
export function resultItem({ unit: at, terms }: Hit, data: SearchData, parallel: string | undefined): HTMLLIElement {
  const item = document.createElement('li');
  const unit = data.units[at];
  if (!unit) return item;
  const hash = `#${encodeURIComponent(unit.id)}`;
  // The headings are read in the first language in which the unit was found.
  const spoken = unit.texts.findIndex((text) => excerpt(text, terms).some(({ isMatch }) => isMatch));
  const language = Math.max(0, spoken);
  const above = unit.under.flatMap((heading) => data.units[heading]?.texts[language] ?? []);
  const heading = document.createElement('h2');
  speak(heading, data.locales[language]);
  heading.append(above.join(' › ') || (unit.texts[language] ?? unit.id));
  item.append(heading);
  unit.texts.forEach((text, index) => {
    const locale = data.locales[index];
    if (locale && text !== '') item.append(passage(text, terms, locale, hash));
  });
  if (parallel !== undefined) {
    const link = document.createElement('a');
    link.className = 'beside';
    link.href = `../parallel/index.html${hash}`;
    link.append(parallel);
    item.append(link);
  }
  return item;
}

function passage(text: string, terms: ReadonlySet<string>, locale: SearchLocale, hash: string): HTMLDivElement {
  const block = document.createElement('div');
  speak(block, locale);
  const link = document.createElement('a');
  link.href = `../${locale.id}/index.html${hash}`;
  link.hreflang = locale.tag;
  link.append(locale.endonym);
  const paragraph = document.createElement('p');
  for (const piece of excerpt(text, terms)) {
    if (!piece.isMatch) paragraph.append(piece.text);
    else paragraph.appendChild(document.createElement('mark')).append(piece.text);
  }
  block.append(link, paragraph);
  return block;
}

function speak(element: HTMLElement, locale: SearchLocale | undefined): void {
  if (!locale) return;
  element.lang = locale.tag;
  element.dir = locale.dir;
}

import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Edition, Locale, Part } from '../model.js';
import { literal } from './changed-passage.js';
import type { Correction } from './correction.js';
import { correctionTable } from './correction-table.js';
import { ProcesVerbalUnits, procesVerbalPart, saying } from './proces-verbal-units.js';

/** Lays out a procès-verbal of rectification for one edition: recitals, corrections by language and part, effect, testimonium. */
export function layOutProcesVerbal(edition: Edition, corrections: readonly Correction[]): Part {
  const units = new ProcesVerbalUnits();
  const skeleton: Root = {
    type: 'root',
    children: [
      units.heading(1, 'title', saying('title')),
      units.paragraph('finding'),
      units.paragraph('agreement'),
      ...edition.instrument.locales.flatMap((language) => ofLanguage(units, edition, language, corrections)),
      units.paragraph('effect'),
      testimonium(units),
    ],
  };
  return { id: procesVerbalPart, skeleton, units: units.units };
}

/** The corrections of the text in one language, part by part, in the order of the instrument. */
function ofLanguage(
  units: ProcesVerbalUnits,
  edition: Edition,
  language: Locale,
  corrections: readonly Correction[],
): RootContent[] {
  const { instrument, locale, outline } = edition;
  const order = new Map(edition.units.map(({ id }, index) => [id, index]));
  const placeOf = (unit: string): number => order.get(unit) ?? order.size;
  const own = corrections
    .filter((correction) => correction.locale === language.id)
    .toSorted((a, b) => placeOf(a.unit) - placeOf(b.unit));
  if (own.length === 0) return [];
  const provision = (unit: string): string =>
    outline.findLast((entry) => placeOf(entry.unit) <= placeOf(unit))?.text ?? unit;
  const key = `text.${language.id}`;
  const name = new Intl.DisplayNames([locale.tag], { type: 'language' }).of(new Intl.Locale(language.tag).language);
  const head = units.heading(2, key, saying('text', { language: name ?? language.endonym }));
  const parts = instrument.parts.flatMap((part): RootContent[] => {
    const isInside = (unit: string): boolean => unit.startsWith(`${part}.`);
    const inside = own.filter(({ unit }) => isInside(unit));
    if (inside.length === 0) return [];
    const title = outline.find(({ unit }) => isInside(unit))?.text ?? part;
    return [
      units.heading(3, `${key}.${part}`, literal(title)),
      correctionTable(units, {
        key: `${key}.${part}`,
        corrections: inside,
        provision,
        language: language.id === locale.id ? {} : { lang: language.tag, dir: language.dir },
      }),
    ];
  });
  return [head, ...parts];
}

function testimonium(units: ProcesVerbalUnits): ContainerDirective {
  const words = units.paragraph('testimonium');
  const data = units.data('signature', 'signature');
  const signature: LeafDirective = { type: 'leafDirective', name: 'signature', data, children: [] };
  return {
    type: 'containerDirective',
    name: 'testimonium',
    data: { hName: 'section', hProperties: { className: ['testimonium'] } },
    children: [words, signature],
  };
}

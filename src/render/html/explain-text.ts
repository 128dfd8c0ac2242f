import type { Element, Root } from 'hast';
import type { Concept, Edition, RectifiedPassage } from '../../model.js';
import { element } from './element.js';
import { TermFinder, type TermFound } from './find-terms.js';
import { termAnchor } from './glossary.js';
import { nearestPlace, type Stretch, unitText, wrapText } from './wrap-text.js';

/** The anchor of a rectification in the list of them. */
export function rectificationAnchor(row: number): string {
  return `was-${row + 1}`;
}

/** A text with its explanations, and the concepts that it explains. */
export interface Explained {
  readonly body: Root;
  readonly concepts: readonly Concept[];
}

/**
 * Makes links of what a reader may ask about: a rectified passage leads to the reading as transmitted, a name to its
 * entry in the list of terms. A name is explained where a part first has it, an acronym where a unit first has it.
 * The text stays as it is.
 */
export function explainText({ body, units, rectified, concepts, locale }: Edition): Explained {
  const finder = new TermFinder(concepts, locale.id);
  const explained = new Set<Concept>();
  const unitIds = new Set(units.map(({ id }) => id));
  const passages = new Map<string, RectifiedPassage[]>();
  for (const passage of rectified) passages.set(passage.unit, [...(passages.get(passage.unit) ?? []), passage]);
  let named = new Set<Concept>();
  const walk = (node: Element): Element => {
    if (node.properties.dataPart !== undefined) named = new Set();
    const { id } = node.properties;
    const children = node.children.map((child) => (child.type === 'element' ? walk(child) : child));
    if (typeof id !== 'string' || !unitIds.has(id)) return { ...node, children };
    const text = unitText(children);
    const marks = rectifiedStretches(text, passages.get(id) ?? []);
    const isHeading = /^h[1-6]$/.test(node.tagName);
    const abbreviated = new Set<Concept>();
    const terms = (isHeading ? [] : finder.find(text)).filter(({ concept, isAcronym, start, end }) => {
      const seen = isAcronym ? abbreviated : named;
      if (seen.has(concept) || marks.some((mark) => start < mark.end && mark.start < end)) return false;
      seen.add(concept);
      explained.add(concept);
      return true;
    });
    const stretches = [...marks, ...terms.map((found) => termStretch(found, locale.id))];
    return {
      ...node,
      children: wrapText(
        children,
        stretches.toSorted((a, b) => a.start - b.start),
      ),
    };
  };
  const children = body.children.map((child) => (child.type === 'element' ? walk(child) : child));
  return { body: { ...body, children }, concepts: concepts.filter((concept) => explained.has(concept)) };
}

function termStretch({ concept, isAcronym, start, end }: TermFound, locale: string): Stretch {
  const title = concept.forms.get(locale)?.name ?? '';
  const link = { className: ['term'], href: `#${termAnchor(concept)}` };
  const wrap = (text: string): Element =>
    isAcronym ? element('a', link, element('abbr', { title }, text)) : element('a', link, text);
  return { start, end, wrap };
}

/** Where blocks follow one another within a unit, the page has no space between them: the nearest place with the same words is taken. */
function rectifiedStretches(text: string, passages: readonly RectifiedPassage[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { row, start, words } of passages.toSorted((a, b) => a.start - b.start)) {
    const at = nearestPlace(text, words, start);
    if (at === undefined || at < (stretches.at(-1)?.end ?? 0)) continue;
    const link = { className: ['rectified'], href: `#${rectificationAnchor(row)}` };
    stretches.push({
      start: at,
      end: at + words.length,
      wrap: (piece) => element('a', link, element('ins', {}, piece)),
    });
  }
  return stretches;
}

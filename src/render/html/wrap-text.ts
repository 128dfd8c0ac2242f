import type { Element, ElementContent } from 'hast';

/** A stretch of a text, and the element that is to hold each piece of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly wrap: (text: string) => Element;
}

/**
 * A copy of the content of a unit with stretches of its text in elements of their own; the text stays as it is.
 * Stretches come in order and do not overlap; one that crosses markup is wrapped piece by piece. Units nested in
 * lists, and what stands in a link already, are left alone; `lists` says that lists are no units of their own here.
 */
export function wrapText(
  content: readonly ElementContent[],
  stretches: readonly Stretch[],
  { lists = false } = {},
): ElementContent[] {
  const reader = { at: 0 };
  const walk = (nodes: readonly ElementContent[], inLink: boolean): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'element') {
        if (!lists && isList(node)) return [node];
        if (node.tagName === 'br') reader.at += 1;
        return [{ ...node, children: walk(node.children, inLink || node.tagName === 'a') }];
      }
      if (node.type !== 'text') return [node];
      const from = reader.at;
      reader.at += node.value.length;
      return inLink ? [node] : splitText(node.value, from, stretches);
    });
  return walk(content, false);
}

/** The text that stretches count in: that of the unit without the lists in it, each white space as one space. */
export function unitText(content: readonly ElementContent[], { lists = false } = {}): string {
  const collect = (node: ElementContent): string => {
    if (node.type === 'text') return node.value.replace(/[ \t\n]/g, ' ');
    if (node.type !== 'element' || (!lists && isList(node))) return '';
    return node.tagName === 'br' ? ' ' : node.children.map(collect).join('');
  };
  return content.map(collect).join('');
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

/** The pieces of a text that begins at `from`, each stretch of it in its element. */
export function splitText(value: string, from: number, stretches: readonly Stretch[]): ElementContent[] {
  const pieces: ElementContent[] = [];
  const plain = (start: number, end: number): void => {
    if (end > start) pieces.push({ type: 'text', value: value.slice(start, end) });
  };
  let done = 0;
  for (const { start, end, wrap } of stretches) {
    const first = Math.max(start - from, done);
    const last = Math.min(end - from, value.length);
    if (last <= first) continue;
    plain(done, first);
    pieces.push(wrap(value.slice(first, last)));
    done = last;
  }
  plain(done, value.length);
  return pieces;
}

/** Where words stand in a text: of several places, that nearest to the one where they are looked for. */
export function nearestPlace(text: string, words: string, start: number): number | undefined {
  const wanted = words.replace(/\s/g, ' ');
  if (wanted === '') return undefined;
  const places = [text.lastIndexOf(wanted, start), text.indexOf(wanted, start)].filter((place) => place >= 0);
  return places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
}

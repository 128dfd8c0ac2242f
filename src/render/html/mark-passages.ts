import type { ElementContent } from 'hast';
import type { Passage } from '../../diagnostic.js';
import { element } from './element.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A copy of the content of a unit with passages of its text in `mark` elements; undefined where none was found.
 * A passage may begin elsewhere than it says, as another original may name the parties in another order: the nearest
 * place with the same words is taken.
 */
export function markPassages(
  content: readonly ElementContent[],
  passages: readonly Passage[],
): ElementContent[] | undefined {
  const text = content.map(textOf).join('').replace(/\s/g, ' ');
  const stretches = merged(passages.flatMap((passage) => nearest(passage, text) ?? []));
  return stretches.length > 0 ? marked(content, stretches, { at: 0 }) : undefined;
}

function nearest({ text: words, start }: Passage, text: string): Stretch | undefined {
  const wanted = words.replace(/\s/g, ' ');
  const places = [text.lastIndexOf(wanted, start), text.indexOf(wanted, start)].filter((place) => place >= 0);
  const [place] = wanted === '' ? [] : places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return place === undefined ? undefined : { start: place, end: place + wanted.length };
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && stretch.start <= last.end)
      whole.splice(-1, 1, { start: last.start, end: Math.max(last.end, stretch.end) });
    else whole.push(stretch);
  }
  return whole;
}

function marked(
  nodes: readonly ElementContent[],
  stretches: readonly Stretch[],
  reader: { at: number },
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: marked(node.children, stretches, reader) }];
    if (node.type !== 'text') return [node];
    const from = reader.at;
    reader.at += node.value.length;
    return split(node.value, from, stretches);
  });
}

function split(value: string, from: number, stretches: readonly Stretch[]): ElementContent[] {
  const pieces: ElementContent[] = [];
  const plain = (start: number, end: number): void => {
    if (end > start) pieces.push({ type: 'text', value: value.slice(start, end) });
  };
  let done = 0;
  for (const stretch of stretches) {
    const start = Math.max(stretch.start - from, done);
    const end = Math.min(stretch.end - from, value.length);
    if (end <= start) continue;
    plain(done, start);
    pieces.push(element('mark', {}, value.slice(start, end)));
    done = end;
  }
  plain(done, value.length);
  return pieces;
}

function textOf(node: ElementContent): string {
  if (node.type === 'element') return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}

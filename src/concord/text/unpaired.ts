/** An opening and a closing mark; where they are the same, every second one closes. */
type Pair = readonly [open: string, close: string];

/** Marks that go together, and how languages pair them. */
export interface Pairing {
  readonly usual: Pair;
  /** As in „German“, »Danish«, ”Swedish” and „Polish”. */
  readonly elsewhere: readonly Pair[];
}

/** Brackets and quotation marks; CLDR has the ways of each language, but engines do not tell them. */
export const pairings: readonly Pairing[] = [
  { usual: ['(', ')'], elsewhere: [] },
  { usual: ['[', ']'], elsewhere: [] },
  {
    usual: ['«', '»'],
    elsewhere: [
      ['»', '«'],
      ['»', '»'],
    ],
  },
  {
    usual: ['“', '”'],
    elsewhere: [
      ['„', '“'],
      ['„', '”'],
      ['”', '”'],
    ],
  },
];

/** Whether a text has a mark without a partner, in whichever of the ways it may be set. */
export function unpaired(text: string, ways: readonly Pair[]): boolean {
  const marks = new Set(ways.flat());
  return [...marks].some((mark) => text.includes(mark)) && ways.every((way) => excess(text, way, marks) > 0);
}

// A closing bracket after a short label, as in a) or 1), closes nothing.
function excess(text: string, [open, close]: Pair, marks: ReadonlySet<string>): number {
  let depth = 0;
  let stray = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (!marks.has(char)) continue;
    if (char === close && depth > 0) depth--;
    else if (char === open) depth++;
    else if (char !== ')' || !/(?:^|[^\p{L}])[\p{L}\p{N}]{1,4}$/u.test(text.slice(Math.max(0, i - 6), i))) stray++;
  }
  return depth + stray;
}

import { hex } from './hex.js';

/** Letters that one range of a map may hold. */
const longestRange = 256;

/** The map from the numbers of glyphs to the letters that they stand for, as a program that PDF readers know. */
export function unicodeMap(letters: readonly string[]): string {
  const entries = letters.map((text) => `<${utf16(text).map(hex).join(' ')}>`);
  const ranges: string[] = [];
  for (let start = 0; start < entries.length; start += longestRange) {
    const range = entries.slice(start, start + longestRange);
    ranges.push(`<${hex(start)}> <${hex(start + range.length - 1)}> [${range.join(' ')}]`);
  }
  return `\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

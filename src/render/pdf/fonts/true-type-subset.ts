import { checksum, type FontTables, tableOf } from './font-tables.js';

/** Tables that a PDF reader asks for and that hold nothing of single glyphs. */
const copied = ['cvt ', 'fpgm', 'prep'];

/** Flags of the parts of a composite glyph. */
const wordArguments = 1;
const scale = 8;
const moreParts = 32;
const twoScales = 64;
const fourScales = 128;

/** A TrueType font with these glyphs alone, in this order, and with the parts that composite ones are made of after them. */
export function trueTypeSubset(tables: FontTables, wanted: readonly number[]): Uint8Array {
  const outline = outlinesOf(tables);
  const metrics = metricsOf(tables);
  const ids = [...wanted];
  const numbers = new Map<number, number>();
  ids.forEach((id, number) => {
    if (!numbers.has(id)) numbers.set(id, number);
  });
  const numberOf = (id: number): number => {
    const number = numbers.get(id) ?? ids.push(id) - 1;
    numbers.set(id, number);
    return number;
  };
  const outlines: Buffer[] = [];
  // The list grows by the parts of composite glyphs.
  for (let index = 0; index < ids.length; index++) outlines.push(renumber(outline(ids[index] ?? 0), numberOf));

  const places = Buffer.alloc((ids.length + 1) * 4);
  let end = 0;
  outlines.forEach((glyph, index) => {
    places.writeUInt32BE(end, index * 4);
    end += glyph.length;
  });
  places.writeUInt32BE(end, ids.length * 4);
  const head = Buffer.from(tableOf(tables, 'head', 54));
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(tableOf(tables, 'hhea', 36));
  hhea.writeUInt16BE(ids.length, 34);
  const maxp = Buffer.from(tableOf(tables, 'maxp', 6));
  maxp.writeUInt16BE(ids.length, 4);
  const parts = new Map<string, Buffer>([
    ['head', head],
    ['hhea', hhea],
    ['loca', places],
    ['maxp', maxp],
    ['glyf', Buffer.concat(outlines)],
    ['hmtx', Buffer.concat(ids.map(metrics))],
  ]);
  for (const name of copied) {
    const table = tables.get(name);
    if (table) parts.set(name, table);
  }
  return fontFile(parts);
}

/** The outline of each glyph, as it stands in the file. */
function outlinesOf(tables: FontTables): (id: number) => Buffer {
  const isLong = tableOf(tables, 'head', 54).readInt16BE(50) === 1;
  const places = tableOf(tables, 'loca');
  const outlines = tableOf(tables, 'glyf');
  const placeOf = (index: number): number =>
    isLong ? places.readUInt32BE(index * 4) : places.readUInt16BE(index * 2) * 2;
  return (id) => outlines.subarray(placeOf(id), placeOf(id + 1));
}

/** Width and left side bearing of each glyph; the last width serves all that have none of their own. */
function metricsOf(tables: FontTables): (id: number) => Buffer {
  const count = tableOf(tables, 'hhea', 36).readUInt16BE(34);
  const metrics = tableOf(tables, 'hmtx', count * 4);
  return (id) => {
    if (id < count) return metrics.subarray(id * 4, id * 4 + 4);
    const bearing = count * 4 + (id - count) * 2;
    return Buffer.concat([metrics.subarray(count * 4 - 4, count * 4 - 2), metrics.subarray(bearing, bearing + 2)]);
  };
}

/** A glyph with the parts that it is made of under their new numbers. */
function renumber(outline: Buffer, numberOf: (id: number) => number): Buffer {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return outline;
  const glyph = Buffer.from(outline);
  let flags = moreParts;
  for (let at = 10; flags & moreParts; ) {
    flags = glyph.readUInt16BE(at);
    glyph.writeUInt16BE(numberOf(glyph.readUInt16BE(at + 2)), at + 2);
    at += 4 + (flags & wordArguments ? 4 : 2);
    at += flags & scale ? 2 : flags & twoScales ? 4 : flags & fourScales ? 8 : 0;
  }
  return glyph;
}

/** Puts tables together as a font file, in the order of their tags, each with its checksum. */
function fontFile(tables: ReadonlyMap<string, Buffer>): Uint8Array {
  const names = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(names.length));
  const directory = Buffer.alloc(12 + names.length * 16);
  directory.write('\0\x01\0\0', 'latin1');
  directory.writeUInt16BE(names.length, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((names.length - 2 ** power) * 16, 10);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  names.forEach((name, index) => {
    const table = tables.get(name) ?? Buffer.alloc(0);
    const entry = 12 + index * 16;
    if (name === 'head') table.writeUInt32BE(0, 8);
    directory.write(name, entry, 'latin1');
    directory.writeUInt32BE(checksum(table), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    const padding = Buffer.alloc(-table.length & 3);
    parts.push(table, padding);
    offset += table.length + padding.length;
  });
  const file = Buffer.concat(parts);
  // The sum over the whole file stands in "head", and is a fixed number with it.
  const head = file.readUInt32BE(12 + names.indexOf('head') * 16 + 8);
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, head + 8);
  return file;
}

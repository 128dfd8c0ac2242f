/** The tables of a font file by their tags. */
export type FontTables = ReadonlyMap<string, Buffer>;

/** Reads the tables of a TrueType or OpenType font; throws with a reason when it is not whole: each table bears a checksum. */
export function readFontTables(bytes: Buffer): FontTables {
  const tag = bytes.length < 12 ? '' : bytes.toString('latin1', 0, 4);
  if (!['\0\x01\0\0', 'OTTO', 'true'].includes(tag)) throw new Error('it is not a TrueType or OpenType font');
  const count = bytes.readUInt16BE(4);
  if (bytes.length < 12 + count * 16) throw new Error('it is cut short');
  const tables = new Map<string, Buffer>();
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    const name = bytes.toString('latin1', entry, entry + 4);
    const expected = bytes.readUInt32BE(entry + 4);
    const start = bytes.readUInt32BE(entry + 8);
    const end = start + bytes.readUInt32BE(entry + 12);
    if (end > bytes.length) throw new Error(`it is cut short in its table "${name}"`);
    const table = bytes.subarray(start, end);
    // The table "head" holds the checksum of the whole file, left out of its own.
    const own =
      name === 'head' && table.length >= 12 ? (checksum(table) - table.readUInt32BE(8)) >>> 0 : checksum(table);
    if (own !== expected) throw new Error(`its table "${name}" is damaged`);
    tables.set(name, table);
  }
  return tables;
}

/** A table that a font must have, at least as long as what is read of it. */
export function tableOf(tables: FontTables, name: string, length = 0): Buffer {
  const table = tables.get(name);
  if (!table) throw new Error(`it has no table "${name}"`);
  if (table.length < length) throw new Error(`its table "${name}" is cut short`);
  return table;
}

/** The sum of a table's 32-bit words; the last one is filled up with zeros. */
export function checksum(table: Uint8Array): number {
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  let sum = 0;
  const whole = table.length & ~3;
  for (let offset = 0; offset < whole; offset += 4) sum = (sum + view.getUint32(offset)) | 0;
  for (let offset = whole; offset < table.length; offset++)
    sum = (sum + (view.getUint8(offset) << (24 - 8 * (offset & 3)))) | 0;
  return sum >>> 0;
}

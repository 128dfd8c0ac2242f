/** Throws with a reason when bytes are not a whole TrueType or OpenType font file: each table bears a checksum. */
export function checkFontFile(bytes: Buffer): void {
  const tag = bytes.length < 12 ? '' : bytes.toString('latin1', 0, 4);
  if (!['\0\x01\0\0', 'OTTO', 'true'].includes(tag)) throw new Error('it is not a TrueType or OpenType font');
  const count = bytes.readUInt16BE(4);
  if (bytes.length < 12 + count * 16) throw new Error('it is cut short');
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    const table = bytes.toString('latin1', entry, entry + 4);
    const expected = bytes.readUInt32BE(entry + 4);
    const start = bytes.readUInt32BE(entry + 8);
    const end = start + bytes.readUInt32BE(entry + 12);
    if (end > bytes.length) throw new Error(`it is cut short in its table "${table}"`);
    const sum = checksum(bytes.subarray(start, end));
    // The table "head" holds the checksum of the whole file, left out of its own.
    const own = table === 'head' ? (sum - bytes.readUInt32BE(start + 8)) >>> 0 : sum;
    if (own !== expected) throw new Error(`its table "${table}" is damaged`);
  }
}

/** The sum of a table's 32-bit words; the last one is filled up with zeros. */
function checksum(table: Buffer): number {
  let sum = 0;
  const whole = table.length & ~3;
  for (let offset = 0; offset < whole; offset += 4) sum = (sum + table.readUInt32BE(offset)) >>> 0;
  const rest = Buffer.alloc(4);
  table.copy(rest, 0, whole);
  return (sum + rest.readUInt32BE(0)) >>> 0;
}

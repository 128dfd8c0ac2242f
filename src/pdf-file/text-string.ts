/**
 * Text strings (ISO 32000-1, 7.9.2.2). We write ASCII or UTF-16; of PDFDocEncoding only the part it shares with
 * Latin-1 is read, which is all that names of fields and people need beyond UTF-16.
 */
export function textString(text: string): Uint8Array {
  if (/^[\x20-\x7e]*$/.test(text)) return Buffer.from(text, 'latin1');
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
}

export function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes); // a copy: swap16 works in place
  if (buffer[0] === 0xfe && buffer[1] === 0xff && buffer.length % 2 === 0)
    return buffer.swap16().toString('utf16le').slice(1);
  return buffer.toString('latin1');
}

/** A date in universal time, as ISO 32000-1, 7.9.4 writes it. */
export function dateString(date: Date): Uint8Array {
  return textString(`D:${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`);
}

/** Reads a date; `undefined` where it is none. */
export function dateOf(bytes: Uint8Array): Date | undefined {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z(?:00'00'?)?|([+-]\d\d)'(\d\d)'?)$/.exec(textOf(bytes));
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, zoneHours, zoneMinutes] = found;
  const zone = zoneHours === undefined ? 'Z' : `${zoneHours}:${zoneMinutes}`;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

import { isArray, PdfName, type PdfObject, PdfRef, PdfStream } from './pdf-object.js';

/** Writes an object as ISO 32000-1, 7.3 has it, in ASCII but for the bytes of streams. */
export function writeObject(object: PdfObject): Buffer {
  if (!(object instanceof PdfStream)) return Buffer.from(text(object), 'latin1');
  const entries = new Map([...object.dict, ['Length', object.bytes.length] as const]);
  return Buffer.concat([Buffer.from(`${text(entries)}\nstream\n`), object.bytes, Buffer.from('\nendstream')]);
}

function text(object: PdfObject): string {
  if (object === null || typeof object === 'boolean') return String(object);
  if (typeof object === 'number') return number(object);
  if (object instanceof PdfName) return name(object.value);
  if (object instanceof PdfRef) return `${object.number} ${object.generation} R`;
  if (object instanceof Uint8Array) return string(object);
  if (isArray(object)) return `[${object.map(text).join(' ')}]`;
  if (object instanceof PdfStream) throw new Error('a stream is an object of its own');
  return `<<\n${[...object].map(([key, value]) => `${name(key)} ${text(value)}\n`).join('')}>>`;
}

/** The standard has no exponents. */
function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(5).replace(/0+$/, '');
}

function name(value: string): string {
  const written = value.replace(/[^!-~]|[#()<>[\]{}/%]/g, (character) => `#${hex(character.charCodeAt(0))}`);
  return `/${written}`;
}

function string(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  if (!/^[\x20-\x7e]*$/.test(latin)) return `<${Buffer.from(bytes).toString('hex')}>`;
  return `(${latin.replace(/[\\()]/g, '\\$&')})`;
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

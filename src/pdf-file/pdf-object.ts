/** The objects of ISO 32000-1, 7.3. Strings are bytes; a dictionary keeps the order of its keys. */
export type PdfObject = null | boolean | number | PdfName | Uint8Array | PdfRef | PdfStream | PdfArray | PdfDict;

export type PdfArray = readonly PdfObject[];

export type PdfDict = ReadonlyMap<string, PdfObject>;

/** A name, without its solidus. */
export class PdfName {
  constructor(readonly value: string) {}
}

/** A reference to an indirect object. */
export class PdfRef {
  constructor(
    readonly number: number,
    readonly generation: number,
  ) {}
}

/** A stream: its dictionary, and its bytes as they stand in the file. */
export class PdfStream {
  constructor(
    readonly dict: PdfDict,
    readonly bytes: Uint8Array,
  ) {}
}

/** Makes a dictionary; entries without a value are left out. */
export function dict(entries: Readonly<Record<string, PdfObject | undefined>>): PdfDict {
  return new Map(
    Object.entries(entries).flatMap(([key, value]): [string, PdfObject][] =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}

/** A dictionary with some entries put in place of its own. */
export function withEntries(base: PdfDict, entries: Readonly<Record<string, PdfObject>>): PdfDict {
  return new Map([...base, ...Object.entries(entries)]);
}

export function isArray(object: PdfObject | undefined): object is PdfArray {
  return Array.isArray(object);
}

export function isDict(object: PdfObject | undefined): object is PdfDict {
  return object instanceof Map;
}

/** True for the name `value`. */
export function isName(object: PdfObject | undefined, value: string): boolean {
  return object instanceof PdfName && object.value === value;
}

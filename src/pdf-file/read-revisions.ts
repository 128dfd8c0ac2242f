import { Malformed } from '../malformed.js';
import { ObjectReader } from './parse-object.js';
import { isDict, type PdfDict } from './pdf-object.js';

/** Where an object of a revision stands; `undefined` where the revision frees its number. */
export type Place = { readonly offset: number; readonly generation: number } | undefined;

/** What one saving of the file added: the file as first written, or an incremental update (ISO 32000-1, 7.5.6). */
export interface Revision {
  readonly start: number;
  /** The byte after its end-of-file marker and the line end that follows it. */
  readonly end: number;
  readonly xref: number;
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: PdfDict;
}

/** No file has as many signatures; a hostile one could have as many updates as bytes allow. */
const most = 200;

/** Reads the revisions of a file, the oldest first. Only cross-reference tables are read, the form our editions have. */
export function readRevisions(bytes: Uint8Array): Revision[] {
  const found: Omit<Revision, 'start'>[] = [];
  let xref: number | undefined = lastXref(bytes);
  for (let limit = bytes.length; xref !== undefined; limit = xref, xref = previous(found.at(-1), limit)) {
    const revision = readSection(bytes, xref);
    if (revision.end > limit) throw new Malformed('the parts of the file overlap');
    if (found.push(revision) > most) throw new Malformed('the file was saved more often than any file is');
  }
  return found.reverse().map((revision, index, all) => {
    const start = all[index - 1]?.end ?? 0;
    for (const place of revision.places.values()) {
      if (place && (place.offset < start || place.offset >= revision.xref))
        throw new Malformed('the cross-reference table names a place outside its own part of the file');
    }
    return { ...revision, start };
  });
}

/** The place of the last cross-reference table: the file must end right after naming it. */
function lastXref(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.subarray(-64)).toString('latin1');
  const ending = /startxref\s+(\d{1,10})\s+%%EOF(?:\r\n|\r|\n)?$/.exec(tail);
  if (!ending)
    throw new Malformed('the file does not end as a PDF does: it was cut short, or something was added to it');
  return Number(ending[1]);
}

function previous(revision: Omit<Revision, 'start'> | undefined, limit: number): number | undefined {
  const prev = revision?.trailer.get('Prev');
  if (prev === undefined) return undefined;
  if (typeof prev !== 'number' || prev >= limit) throw new Malformed('the file names no sound earlier part');
  return prev;
}

function readSection(bytes: Uint8Array, xref: number): Omit<Revision, 'start'> {
  if (xref >= bytes.length) throw new Malformed('the cross-reference table lies beyond the end of the file');
  const reader = new ObjectReader(bytes, xref, () => null);
  if (reader.peek() !== 'xref')
    throw new Malformed(
      'there is no cross-reference table where there should be one (streams in its place are not read)',
    );
  reader.keyword('xref');
  const places = new Map<number, Place>();
  while (reader.peek() !== 'trailer') {
    const first = reader.whole();
    const count = reader.whole();
    for (let number = first; number < first + count; number++) places.set(number, readPlace(reader));
  }
  reader.keyword('trailer');
  const trailer = reader.object();
  if (!isDict(trailer) || trailer.has('XRefStm')) throw reader.wrong('a plain trailer should stand');
  if (trailer.has('Encrypt')) throw new Malformed('the file is encrypted');
  reader.keyword('startxref');
  if (reader.whole() !== xref) throw reader.wrong('the file names another table than this one');
  return { end: endOf(bytes, reader.position), xref, places, trailer };
}

function readPlace(reader: ObjectReader): Place {
  const offset = reader.whole();
  const generation = reader.whole();
  const state = reader.word();
  if (state !== 'n' && state !== 'f') throw reader.wrong('an entry of the cross-reference table is damaged');
  return state === 'n' ? { offset, generation } : undefined;
}

/** The end of a revision, given the end of its last number. */
function endOf(bytes: Uint8Array, position: number): number {
  const rest = Buffer.from(bytes.subarray(position, position + 16)).toString('latin1');
  const ending = /^(?:\r\n|\r|\n)%%EOF(?:\r\n|\r|\n|$)/.exec(rest);
  if (!ending) throw new Malformed(`at byte ${position}: the end-of-file marker should stand`);
  return position + ending[0].length;
}

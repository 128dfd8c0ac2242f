import { type Diagnostic, hasErrors, type Outcome, type Place } from '../diagnostic.js';
import { languageOf } from '../language/languages.js';
import { canonicalTag } from './canonical-tag.js';
import type { Concordance, Reading, Row } from './concordance.js';
import { jsonLine, type LineProperty } from './json-line.js';

/**
 * Reads aligned texts from elsewhere: JSON lines, one unit a line, with an `id` and a text per BCP 47 tag.
 * A tag that a line lacks leaves the unit without that reading. `file` names the file in diagnostics and places.
 */
export function concordanceFromUnits(text: string, file: string): Outcome<Concordance> {
  const reader = new UnitsReader(file);
  text.split('\n').forEach((line, index) => {
    if (line.trim() !== '') reader.readLine(line, index + 1);
  });
  return reader.outcome();
}

/** Gathers the rows of a file line by line, and everything wrong with them. */
class UnitsReader {
  private readonly rows: Row[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private readonly lineOfUnit = new Map<string, number>();
  /** Spelling of each tag by its canonical form: `en-ca` and `en-CA` in one file are a mistake. */
  private readonly spellings = new Map<string, string>();

  constructor(private readonly file: string) {}

  readLine(line: string, number: number): void {
    const parsed = jsonLine(line);
    if ('problem' in parsed) {
      this.report('units/json', parsed.problem, number, parsed.offset);
      return;
    }
    const keys = new Set<string>();
    const readings = new Map<string, Reading>();
    for (const property of parsed.properties) {
      const { key } = property;
      if (keys.has(key)) this.report('units/key', `the key "${key}" is given twice`, number, property.keyOffset);
      else if (key !== 'id') this.readText(property, number, readings);
      keys.add(key);
    }
    const unit = this.readId(
      parsed.properties.find(({ key }) => key === 'id'),
      number,
    );
    if (unit === undefined) return;
    // Keys that were refused have been reported; a unit with none at all has not.
    if (keys.size === 1) this.report('units/text', 'the unit has no text in any language', number, 0, unit);
    this.rows.push({ unit, kind: 'paragraph', readings });
  }

  report(rule: string, message: string, line: number, offset: number, unit?: string): void {
    const place = this.place(line, offset);
    this.diagnostics.push({ rule, severity: 'error', message, place, ...(unit !== undefined && { unit }) });
  }

  outcome(): Outcome<Concordance> {
    const { rows, diagnostics } = this;
    if (rows.length === 0 && diagnostics.length === 0) this.report('units/empty', 'the file holds no unit', 1, 0);
    const tags = [...this.spellings.values()];
    if (rows.length > 0 && tags.length === 1) {
      const message = `the texts are all in "${tags[0]}": there is nothing to hold them against`;
      diagnostics.push({ rule: 'units/alone', severity: 'warning', message, place: this.place(1, 0) });
    }
    if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
    const locales = tags.map((tag) => ({ id: tag, tag, language: languageOf(tag) }));
    return { value: { locales, rows: rows.map((row) => this.withAbsent(row, tags)), concepts: [] }, diagnostics };
  }

  private withAbsent(row: Row, tags: readonly string[]): Row {
    const absent = tags.filter((tag) => !row.readings.has(tag));
    if (absent.length === 0) return row;
    const place = this.place(this.lineOfUnit.get(row.unit) ?? 1, 0);
    return { ...row, absent: new Map(absent.map((tag) => [tag, place])) };
  }

  private readId(property: LineProperty | undefined, line: number): string | undefined {
    const id = property?.value;
    const offset = property?.valueOffset ?? 0;
    if (typeof id !== 'string' || id.trim() === '') {
      const problem = property ? 'the id of a unit must be a text that is not empty' : 'the unit has no "id"';
      this.report('units/id', problem, line, offset);
      return undefined;
    }
    const first = this.lineOfUnit.get(id);
    if (first !== undefined)
      this.report('units/id', `the id "${id}" is already that of line ${first}`, line, offset, id);
    else this.lineOfUnit.set(id, line);
    return id;
  }

  private readText({ key, value, keyOffset, valueOffset }: LineProperty, line: number, readings: Map<string, Reading>) {
    const canonical = canonicalTag(key);
    if (canonical === undefined) {
      return this.report('units/key', `"${key}" is neither "id" nor a BCP 47 language tag`, line, keyOffset);
    }
    const spelling = this.spellings.get(canonical) ?? key;
    if (spelling !== key) {
      return this.report('units/key', `"${key}" is written "${spelling}" on an earlier line`, line, keyOffset);
    }
    this.spellings.set(canonical, key);
    if (typeof value !== 'string') {
      return this.report(
        'units/text',
        `the text in "${key}" must be a string; leave the key out for no text`,
        line,
        valueOffset,
      );
    }
    // The text begins after its opening quotation mark.
    readings.set(key, { text: value, raw: value, marks: [], place: this.place(line, valueOffset + 1) });
  }

  private place(line: number, offset: number): Place {
    return { file: this.file, line, column: offset + 1 };
  }
}

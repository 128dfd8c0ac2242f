import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Concept,
  ConceptForms,
  Concordance,
  ConcordInstrument,
  Mark,
  Reading,
  Row,
  UnitKind,
} from '../src/concord/concordance.js';
import { languageOf } from '../src/language/languages.js';
import type { Certificate } from '../src/records.js';

/** One line of a fixture: its row, and the locales that a finding there must name. */
export interface FixtureLine {
  readonly row: Row;
  readonly expect: readonly string[] | undefined;
}

/** A fixture file as one concordance, with what is expected of each of its units. */
export interface Fixture {
  readonly concordance: Concordance;
  readonly lines: readonly FixtureLine[];
}

type Text = string | { text: string; raw?: string; marks?: Mark[] };
type Line = {
  id: string;
  kind: UnitKind | undefined;
  presence: Row['presence'] | undefined;
  expect: string[] | undefined;
  texts: Record<string, Text>;
};
type PlainCertificates = Record<string, { by: string; on: string; texts: Record<string, string> }>;
type PlainConcept = { id: string; kind?: string; forms: Record<string, Partial<ConceptForms> & { name: string }> };
type PlainInstrument = {
  parties?: { id: string; names: Record<string, string[]> }[];
  originals?: number;
  signature?: { unit: string; date: string; place: Record<string, string> };
};

/** Reads `name` (such as `ok.jsonl`) in a fixture folder, with the concepts and the instrument that lie beside it. */
export function readFixture(folder: string, name: string): Fixture {
  const lines = readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => fixtureLine(parseLine(line)));
  const tags = new Set(lines.flatMap(({ row }) => [...row.readings.keys()]));
  const instrument = readPlain<PlainInstrument>(join(folder, 'instrument.json'));
  const certificates = readPlain<PlainCertificates>(join(folder, 'certificates.json'));
  return {
    lines,
    concordance: {
      locales: [...tags].map((tag) => ({ id: tag, tag, language: languageOf(tag) })),
      rows: lines.map(({ row }) => row),
      concepts: (readPlain<PlainConcept[]>(join(folder, 'concepts.json')) ?? []).map(concept),
      ...(certificates && { certificates: certificateMap(certificates) }),
      ...(instrument && { instrument: concordInstrument(instrument) }),
    },
  };
}

function parseLine(line: string): Line {
  const { id, kind, presence, expect, ...texts } = JSON.parse(line);
  return { id, kind, presence, expect, texts };
}

function fixtureLine({ id, kind = 'paragraph', presence, expect, texts }: Line): FixtureLine {
  const readings = Object.entries(texts).map(([tag, text]) => [tag, reading(text)] as const);
  return { row: { unit: id, kind, readings: new Map(readings), ...(presence && { presence }) }, expect };
}

function reading(value: Text): Reading {
  if (typeof value === 'string') return { text: value, raw: value, marks: [] };
  return { text: value.text, raw: value.raw ?? value.text, marks: value.marks ?? [] };
}

function concept({ id, kind, forms }: PlainConcept): Concept {
  const byLocale = Object.entries(forms).map(
    ([locale, form]) => [locale, { variants: [], forbidden: [], ...form }] as const,
  );
  return { id, kind: kind ?? 'term', forms: new Map(byLocale) };
}

function concordInstrument({ parties = [], originals = 2, signature }: PlainInstrument): ConcordInstrument {
  return {
    parties: parties.map(({ id, names }) => ({ id, names: new Map(Object.entries(names)) })),
    originals,
    ...(signature && { signature: { ...signature, place: new Map(Object.entries(signature.place)) } }),
  };
}

function certificateMap(plain: PlainCertificates): Map<string, Certificate> {
  return new Map(
    Object.entries(plain).map(([unit, { by, on, texts }]) => [unit, { by, on, texts: new Map(Object.entries(texts)) }]),
  );
}

function readPlain<T>(file: string): T | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

import type { Diagnostic, Outcome, Place } from '../diagnostic.js';
import type { Instrument, Locale, Original } from '../model.js';
import { type InstrumentFile, instrumentSchema } from './instrument-schema.js';
import { parseYaml } from './parse-yaml.js';
import { readSource } from './read-source.js';

/** The file that says what has no language. */
const INSTRUMENT_FILE = 'source/instrument.yaml';

/** An instrument, with a way to find where any part of it is said. */
export interface LoadedInstrument {
  readonly instrument: Instrument;
  placeOf(path: readonly PropertyKey[]): Place;
}

/** Reads `source/instrument.yaml`, fills in what it leaves to the defaults, and checks that its names agree. */
export async function loadInstrument(root: string): Promise<Outcome<LoadedInstrument>> {
  const read = await readSource(root, INSTRUMENT_FILE);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const parsed = parseYaml(INSTRUMENT_FILE, read.value, instrumentSchema);
  if (!parsed.value) return { value: undefined, diagnostics: parsed.diagnostics };
  const { value: file, placeOf } = parsed.value;
  const instrument = toInstrument(file);
  const diagnostics = disagreements(file, instrument, placeOf);
  return { value: diagnostics.length > 0 ? undefined : { instrument, placeOf }, diagnostics };
}

function toInstrument(file: InstrumentFile): Instrument {
  const [firstParty = ''] = file.parties;
  const originals: Original[] = Object.entries(file.originals ?? { [firstParty]: file.parties }).map(([id, order]) => ({
    id,
    order,
  }));
  const firstOriginal = originals[0]?.id ?? firstParty;
  const locales: Locale[] = Object.entries(file.locales).map(([id, entry]) => {
    const tag = Intl.getCanonicalLocales(entry.tag ?? id)[0] ?? id;
    return {
      id,
      tag,
      dir: entry.dir ?? direction(tag),
      get endonym() {
        return endonym(id);
      },
      original: entry.original ?? firstOriginal,
    };
  });
  return {
    id: file.id,
    url: file.url,
    parties: file.parties,
    originals,
    locales,
    defaultLocale: file.defaultLocale ?? locales[0]?.id ?? '',
    signature: file.signature,
    inEffect: { from: dateOf(file, file.inEffect?.from), until: dateOf(file, file.inEffect?.until) },
    parts: file.parts,
    facts: file.facts,
    rules: file.rules,
  };
}

/** The date that a fact states. */
function dateOf({ facts }: InstrumentFile, name: string | undefined): string | undefined {
  const fact = name === undefined ? undefined : facts[name];
  return typeof fact === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(fact) ? fact : undefined;
}

function disagreements(
  file: InstrumentFile,
  instrument: Instrument,
  placeOf: (path: PropertyKey[]) => Place,
): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const report = (path: PropertyKey[], message: string): void => {
    problems.push({ rule: 'load/instrument', severity: 'error', message, place: placeOf(path) });
  };
  const parties = new Set(instrument.parties);
  if (parties.size < instrument.parties.length) report(['parties'], 'a party is named twice');
  for (const original of instrument.originals) {
    const named = new Set(original.order);
    if (
      named.size !== original.order.length ||
      named.size !== parties.size ||
      original.order.some((id) => !parties.has(id))
    ) {
      report(
        ['originals', original.id],
        `the original \`${original.id}\` must name each party once: ${instrument.parties.join(', ')}`,
      );
    }
  }
  if (instrument.locales.length === 0) report(['locales'], 'the instrument has no locale');
  for (const locale of instrument.locales) {
    if (!instrument.originals.some(({ id }) => id === locale.original)) {
      report(['locales', locale.id, 'original'], `there is no original \`${locale.original}\``);
    }
  }
  if (instrument.locales.length > 0 && !instrument.locales.some(({ id }) => id === instrument.defaultLocale)) {
    report(['defaultLocale'], `there is no locale \`${instrument.defaultLocale}\``);
  }
  if (new Set(instrument.parts).size < instrument.parts.length) report(['parts'], 'a part is named twice');
  for (const name of instrument.parties) {
    if (Object.hasOwn(file.facts, name)) report(['facts', name], `a fact has the name of the party \`${name}\``);
  }
  for (const end of ['from', 'until'] as const) {
    const name = file.inEffect?.[end];
    if (name !== undefined && dateOf(file, name) === undefined)
      report(['inEffect', end], `there is no fact \`${name}\` that is a date, YYYY-MM-DD`);
  }
  return problems;
}

function direction(tag: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(tag).maximize().script;
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}

/** Scripts written from right to left (Unicode Standard Annex 24, scripts of living languages). */
const rightToLeftScripts = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

const endonyms = new Map<string, string>();

// Asked for when a page shows it: the names of languages are the slowest of CLDR to open.
function endonym(tag: string): string {
  const known = endonyms.get(tag) ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  endonyms.set(tag, known);
  return known;
}

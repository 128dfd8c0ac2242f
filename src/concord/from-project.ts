import type { PhrasingContent } from 'mdast';
import type { Diagnostic, Place } from '../diagnostic.js';
import { languageOf } from '../language/languages.js';
import { parseInline, plainText } from '../message/inline.js';
import { marksOf } from '../message/marks.js';
import { findTags, replaceTags } from '../message/tags.js';
import { baseId, variants } from '../message/variants.js';
import type { Catalog, EditionUnit, Message, Project } from '../model.js';
import type { Concordance, ConcordInstrument, Reading, Row } from './concordance.js';

/**
 * Makes the concordance of a project: a row for each unit, as the first original words it, then one for each
 * other message. `units` holds the units by locale as that original words them, `wanted` the ids of the messages that
 * the tool itself asks for; `unsound` is what was found wrong with single messages, of which nothing more is said.
 */
export function concordanceOf(
  project: Project,
  units: ReadonlyMap<string, readonly EditionUnit[]>,
  wanted: readonly string[],
  unsound: readonly Diagnostic[],
): Concordance {
  const { instrument, catalogs, parts, concepts } = project;
  const texts = new Map([...units].map(([locale, own]) => [locale, new Map(own.map((unit) => [unit.id, unit]))]));
  const maker = new RowMaker(project, unsound);
  const rows: Row[] = parts.flatMap((part) =>
    part.units.map((unit): Row => {
      const own = unit.messages.includes(unit.id) ? unit.id : (unit.messages[0] ?? unit.id);
      return maker.row(unit.id, unit.kind, own, unit.place, (locale) => texts.get(locale)?.get(unit.id));
    }),
  );
  const done = new Set(
    parts.flatMap((part) => part.units.map(({ id, messages }) => (messages.includes(id) ? id : (messages[0] ?? id)))),
  );
  const named = maker.closure([...parts.flatMap((part) => part.units.flatMap(({ messages }) => messages)), ...wanted]);
  for (const id of [...named].filter((name) => !done.has(name))) rows.push(maker.row(id, 'message', id));
  rows.push(...maker.unusedRows(named), ...maker.formRows());
  return {
    locales: instrument.locales.map(({ id, tag }) => ({ id, tag, language: languageOf(tag) })),
    rows,
    concepts,
    certificates: project.certificates,
    instrument: concordInstrument(project, catalogs),
  };
}

type UnitOf = (locale: string) => EditionUnit | undefined;

class RowMaker {
  readonly #catalogs: readonly Catalog[];
  readonly #ids: ReadonlySet<string>;
  readonly #unsound: ReadonlySet<string>;

  constructor(
    readonly project: Project,
    unsound: readonly Diagnostic[],
  ) {
    this.#unsound = new Set(
      unsound.flatMap(({ unit, locales }) => (locales ?? []).map((locale) => `${locale} ${unit}`)),
    );
    this.#catalogs = [...project.catalogs.values()];
    const ids = this.#catalogs.flatMap((catalog) => [...catalog.messages.keys()]);
    // The words of the site are the tool's, or one locale's own.
    this.#ids = new Set(ids.filter((id) => !id.startsWith('site.')));
  }

  /**
   * A row for the message `id` and its variants; `named` is where it is asked for, and `unitOf` gives the text of a unit:
   * a message's own text is read as it stands.
   */
  row(unit: string, kind: Row['kind'], id: string, named?: Place, unitOf?: UnitOf): Row {
    const readings = new Map<string, Reading>();
    const absent = new Map<string, Place>();
    for (const catalog of this.#catalogs) {
      if (catalog.unread.has(id.split('.')[0] ?? '') || this.#unsound.has(`${catalog.locale} ${id}`)) continue;
      const exact = catalog.messages.get(id);
      const [message, ...others] = exact ? [exact] : variants(id, catalog);
      if (!message) absent.set(catalog.locale, this.#placeFor(id, catalog, named));
      else readings.set(catalog.locale, this.#reading(message, others, unitOf?.(catalog.locale)));
    }
    return { unit, kind, readings, absent };
  }

  /** The messages that `ids` name, directly or through others, in any locale. */
  closure(ids: readonly string[]): Set<string> {
    const named = new Set<string>();
    const pending = [...ids];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (named.has(id)) continue;
      named.add(id);
      for (const message of this.#catalogs.flatMap((catalog) => variants(id ?? '', catalog))) {
        const { tags } = findTags(message.text, message.id.split('.')[0] ?? '');
        pending.push(...tags.flatMap((tag) => (tag.kind === 'reference' ? [tag.id] : [])));
      }
    }
    return named;
  }

  /** A row for each message that nothing names, not even as a plural form or for an original. */
  unusedRows(named: ReadonlySet<string>): Row[] {
    const originals = this.project.instrument.originals.map(({ id }) => `_${id}`);
    const isNamed = (id: string): boolean => {
      const base = baseId(id);
      const plain = originals.filter((suffix) => base.endsWith(suffix)).map((suffix) => base.slice(0, -suffix.length));
      return named.has(id) || named.has(base) || plain.some((name) => named.has(name));
    };
    return [...this.#ids]
      .filter((id) => !isNamed(id))
      .map((id) => ({ ...this.row(id, 'message', id), presence: 'unused' as const }));
  }

  /** A row for each form of a party's name; one that no message of its locale uses is left over. */
  formRows(): Row[] {
    const rows = new Map<string, Map<string, Reading>>();
    const left: Row[] = [];
    for (const catalog of this.#catalogs) {
      const used = usedForms(catalog);
      for (const [party, forms] of catalog.parties) {
        for (const [form, message] of forms) {
          const reading = this.#reading(message, [], undefined);
          const isLeft = !used.has(form) || !this.project.instrument.parties.includes(party);
          if (isLeft)
            left.push({
              unit: message.id,
              kind: 'message',
              readings: new Map([[catalog.locale, reading]]),
              presence: 'unused',
            });
          else rows.set(message.id, (rows.get(message.id) ?? new Map<string, Reading>()).set(catalog.locale, reading));
        }
      }
    }
    return [
      ...[...rows].map(([unit, readings]): Row => ({ unit, kind: 'message', readings, presence: 'optional' })),
      ...left,
    ];
  }

  #reading(message: Message, others: readonly Message[], unit: EditionUnit | undefined): Reading {
    const { text, place } = message;
    if (unit) return { text: unit.text, raw: text, marks: unit.marks, place };
    const nodes = [message, ...others].map((one) => inlineOf(one.text));
    return { text: nodes.map(plainText).join(' '), raw: text, marks: nodes.flatMap(marksOf), place };
  }

  /**
   * After the nearest message before it that this locale does have, in the order of the locales that have it;
   * where none has it, the fault is in the structure that asks for it.
   */
  #placeFor(id: string, catalog: Catalog, named: Place | undefined): Place {
    if (named && !this.#catalogs.some((other) => variants(id, other).length > 0)) return named;
    const namespace = id.split('.')[0] ?? '';
    for (const other of this.#catalogs) {
      const order = [...other.messages.keys()].filter((key) => key.startsWith(`${namespace}.`));
      const at = order.indexOf(id);
      const before = at < 0 ? undefined : order.slice(0, at).findLast((key) => catalog.messages.has(key));
      const place = before === undefined ? undefined : catalog.messages.get(before)?.place;
      if (place) return place;
    }
    return { file: `locales/${catalog.locale}/${namespace}.json`, line: 1, column: 1 };
  }
}

/** A message as it is read, each placeholder showing its name. */
function inlineOf(raw: string): readonly PhrasingContent[] {
  const { tags } = findTags(raw, '');
  return parseInline(replaceTags(raw, tags, (tag) => (tag.kind === 'value' ? tag.name : tag.id))).children;
}

function usedForms(catalog: Catalog): Set<string> {
  const used = new Set<string>();
  for (const { text } of catalog.messages.values()) {
    for (const tag of findTags(text, '').tags) {
      if (tag.kind === 'value' && tag.format === '' && tag.name.includes('.'))
        used.add(tag.name.slice(tag.name.indexOf('.') + 1));
    }
  }
  return used;
}

function concordInstrument(project: Project, catalogs: ReadonlyMap<string, Catalog>): ConcordInstrument {
  const { instrument, concepts } = project;
  const parties = instrument.parties.map((id) => {
    const names = [...catalogs].map(([locale, catalog]): [string, string[]] => [
      locale,
      [...(catalog.parties.get(id)?.values() ?? [])].map(({ text }) => text),
    ]);
    return { id, names: new Map(names) };
  });
  const originals = instrument.originals.length;
  const signature = instrument.signature;
  if (!signature) return { parties, originals };
  const forms = concepts.find(({ id }) => id === signature.place)?.forms ?? new Map();
  const place = new Map([...forms].map(([locale, { name }]): [string, string] => [locale, name]));
  return { parties, originals, signature: { unit: signature.unit, date: signature.date, place } };
}

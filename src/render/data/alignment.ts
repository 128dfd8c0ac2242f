import type { Artifact, Edition, UnitKind } from '../../model.js';

/** One provision in every language. */
export interface AlignedUnit {
  readonly id: string;
  readonly part: string;
  readonly kind: UnitKind;
  /** By locale id. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The units of the published editions side by side. */
export interface Alignment {
  readonly instrument: string;
  readonly tool: string;
  readonly contentDigest: string;
  readonly locales: readonly {
    readonly id: string;
    readonly tag: string;
    readonly dir: string;
    readonly name: string;
  }[];
  readonly units: readonly AlignedUnit[];
}

/** Aligns the units of editions of one instrument. */
export function align(editions: readonly Edition[], tool: string): Alignment {
  const [first] = editions;
  const texts = editions.map(({ locale, units }) => ({ locale, of: new Map(units.map(({ id, text }) => [id, text])) }));
  const partOf = (unit: string): string => first?.instrument.parts.find((part) => unit.startsWith(`${part}.`)) ?? '';
  return {
    instrument: first?.instrument.id ?? '',
    tool,
    contentDigest: first?.digest ?? '',
    locales: editions.map(({ locale: { id, tag, dir, endonym } }) => ({ id, tag, dir, name: endonym })),
    units: (first?.units ?? []).map(({ id, kind }) => ({
      id,
      part: partOf(id),
      kind,
      texts: Object.fromEntries(texts.map(({ locale, of }) => [locale.id, of.get(id) ?? ''])),
    })),
  };
}

/** Renders `units.json`: the alignment as it is. */
export function renderUnits(alignment: Alignment): Artifact {
  const bytes = new TextEncoder().encode(`${JSON.stringify(alignment, null, 2)}\n`);
  return { path: 'units.json', bytes, format: 'json' };
}

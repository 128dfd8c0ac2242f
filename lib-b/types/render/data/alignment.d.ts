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
export declare function align(editions: readonly Edition[], tool: string): Alignment;
/** Renders `units.json`: the alignment as it is. */
export declare function renderUnits(alignment: Alignment): Artifact;

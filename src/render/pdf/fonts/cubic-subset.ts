import { createRequire } from 'node:module';

/** What we call of a font that fontkit has opened: its subset numbers glyphs by their place in the list. */
interface CubicFont {
  createSubset(): { readonly glyphs: number[]; encode(): Uint8Array };
}

/** A font with these glyphs alone, in this order, whose outlines are cubic. */
export function cubicSubset(bytes: Uint8Array, wanted: readonly number[]): Uint8Array {
  // Heavy to load, and needed for no other font.
  const { create } = createRequire(import.meta.url)('fontkit') as { create(bytes: Uint8Array): CubicFont };
  const subset = create(bytes).createSubset();
  subset.glyphs.splice(0, subset.glyphs.length, ...wanted);
  return subset.encode();
}

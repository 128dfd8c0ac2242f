import type { Artifact, Edition } from './model.js';

/** The edition that an artifact is to hold; undefined where it holds none, or several. */
export function editionOf({ locale, original }: Artifact, editions: readonly Edition[]): Edition | undefined {
  return editions.find((one) => one.locale.id === locale && one.original.id === original);
}

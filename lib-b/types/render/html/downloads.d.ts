import type { Element } from 'hast';
import type { Artifact, Edition } from '../../model.js';
/** The files that go with an edition, each with its size: the originals in PDF, then the data. */
export declare function downloads({ chrome, site, locale }: Edition, files: readonly Artifact[]): Element[];

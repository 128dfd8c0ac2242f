import type { Artifact, Edition } from '../../model.js';
/**
 * Renders `<locale>/akn.xml`: the edition as Akoma Ntoso 3.0 (OASIS LegalDocML 1.0). The first part is the document, with
 * its testimonium as conclusions; each further part is an attachment. A unit's `eId` is its id.
 */
export declare function renderAkomaNtoso(edition: Edition): Artifact;

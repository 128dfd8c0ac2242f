import type { ElementContent } from 'hast';
import type { Passage } from '../../diagnostic.js';
/**
 * A copy of the content of a cell with passages of its text in `mark` elements; undefined where none was found.
 * A passage may begin elsewhere than it says, as another original may name the parties in another order: the nearest
 * place with the same words is taken.
 */
export declare function markPassages(content: readonly ElementContent[], passages: readonly Passage[]): ElementContent[] | undefined;

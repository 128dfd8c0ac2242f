import type { Element, ElementContent, Root } from 'hast';
/** What goes into a slot: children for the element, or nothing, which takes the element out. */
export type Slots = Readonly<Record<string, readonly ElementContent[]>>;
/** The page around an edition, as it stands in `templates/`. */
export interface Shell {
    readonly lang: string;
    readonly dir: string;
    readonly title: string;
    /** Elements added to the head. */
    readonly head: readonly Element[];
    readonly slots: Slots;
    /** What a slot is called to those who do not see the page. */
    readonly labels?: Readonly<Record<string, string>>;
}
/** Reads a template of the folder `templates/` of the tool. */
export declare function readTemplate(name: string): Promise<Root>;
/** Fills a template: language, title and head, and each element that bears a `data-slot`. */
export declare function fillTemplate(template: Root, shell: Shell): Uint8Array;

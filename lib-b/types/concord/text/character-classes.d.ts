/**
 * Sorts characters, by code point, into the classes of `classOf`, which are numbers from 0 to 254. Few characters occur
 * in a text, and each is looked up in the tables of Unicode once.
 */
export declare function characterClasses(classOf: (character: string) => number): (code: number) => number;

/** Remembers what a function finds for an object, as long as the object lives. */
export declare function remember<K extends object, T>(find: (key: K) => T): (key: K) => T;
/** Remembers what a function finds for three objects, such as an instrument and two of its locales. */
export declare function rememberThree<A extends object, B extends object, C extends object, T>(find: (a: A, b: B, c: C) => T): (a: A, b: B, c: C) => T;

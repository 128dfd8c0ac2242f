/** The items by their key, in order of first appearance. (`Map.groupBy` is not in Node 20.) */
export declare function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]>;

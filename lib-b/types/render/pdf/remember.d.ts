/** What `make` gives for a text, kept for the next time; past `most` texts it forgets and begins anew. */
export declare function remember<Value>(most: number, make: (text: string) => Value): (text: string) => Value;

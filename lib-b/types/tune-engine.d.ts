/**
 * Has V8 wait before it optimises: by itself the engine of Node 20 spends as much time on optimising as most runs take in
 * all. Later engines have a compiler in between, and are left as they are.
 */
export declare function tuneEngine(): void;

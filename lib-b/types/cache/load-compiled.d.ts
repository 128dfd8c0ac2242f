/**
 * Runs a CommonJS bundle, which must be ASCII, with the code that V8 made of it the last time: reading and compiling it
 * is most of what a short command costs. The code is kept when the process ends, so that it has every function that was
 * called; `use` tells apart uses that call others. V8 itself refuses the code of another version or other flags.
 */
export declare function loadCompiled(file: string, use: readonly unknown[], folder: string | undefined): void;

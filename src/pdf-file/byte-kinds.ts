export const space = 1;
const delimiter = 2;

/** What each byte is (ISO 32000-1, 7.2.2): white space, a delimiter, or 0 for a regular character. */
export const kinds = new Uint8Array(256);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) kinds[byte] = space;
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = delimiter;

/** Marks a folder as one that the tool made and may replace. */
export const MANIFEST_FILE = 'manifest.json';

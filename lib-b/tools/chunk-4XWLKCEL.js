import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/prove/pdf/faults-of-file.ts
function faultsOfFile({
  missingFonts,
  outside,
  unstructured
}) {
  return [
    ...missingFonts.map((font) => `the font ${font} is not embedded`),
    ...outside.map(({ text, page }) => `text stands outside page ${page}: "${text}"`),
    ...unstructured.map(({ text, page }) => `text of page ${page} is not once in the structure: "${text}"`)
  ];
}
__name(faultsOfFile, "faultsOfFile");

export {
  faultsOfFile
};

import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  normalize,
  openPdf,
  textsIn
} from "./chunk-2RELUDVA.js";
import "./chunk-UWZM5KHY.js";
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/prove/pdf/read-collation-pdf.ts
var apart = /* @__PURE__ */ new Set(["Lbl", "Reference"]);
function readCollationPdf(bytes) {
  const content = openPdf(bytes);
  const rows = rowsIn(content.root).map(({ id, cells }) => {
    const found = cells.map((cell) => {
      const texts = textsIn(cell, content, apart);
      const first = texts.find(({ page, text: text2 }) => page > 0 && text2.trim() !== "");
      const text = normalize(texts.map((piece) => piece.text).join(""));
      return { lang: cell.lang ?? "", text, ...first && { place: { page: first.page, y: first.y } } };
    });
    return { id, cells: found };
  });
  const { bookmarks, outside, unstructured, missingFonts } = content;
  return { rows, bookmarks, outside, unstructured, missingFonts };
}
__name(readCollationPdf, "readCollationPdf");
function rowsIn(element) {
  const inner = element.children.filter((child) => "role" in child);
  if (element.role === "TR" && element.id !== void 0) return [{ id: element.id, cells: inner }];
  return inner.flatMap(rowsIn);
}
__name(rowsIn, "rowsIn");
export {
  readCollationPdf
};

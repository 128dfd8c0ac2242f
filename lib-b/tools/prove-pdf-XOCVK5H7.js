import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  compareUnits
} from "./chunk-BPPPN6KY.js";
import {
  normalize,
  readPdf
} from "./chunk-2RELUDVA.js";
import {
  Malformed,
  attempt
} from "./chunk-UWZM5KHY.js";
import {
  faultsOfFile
} from "./chunk-4XWLKCEL.js";
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/prove/prove-pdf.ts
function provePdf(edition, { path, bytes }) {
  const problem = problemOf(edition, path);
  const found = attempt(() => readPdf(bytes));
  if (found instanceof Malformed)
    return { problems: [problem(`the file cannot be read back: ${found.message}`)], pages: /* @__PURE__ */ new Map() };
  const meant = new Set(edition.units.map(({ id }) => id));
  const anchors = /* @__PURE__ */ new Set([
    ...idsOf(edition.body),
    ...idsOf(edition.backMatter),
    "edition.contents",
    "edition.certification"
  ]);
  const spaced = { ...edition, units: edition.units.map((unit) => ({ ...unit, text: normalize(unit.text) })) };
  const emitted = found.units.filter(({ id }) => meant.has(id) || !anchors.has(id));
  const pages = new Map(found.units.map(({ id, page }) => [id, page]));
  const problems = [
    ...compareUnits(spaced, "prove/pdf", path, emitted),
    ...proveHeadings(edition, found, pages, problem),
    ...faultsOfFile(found).map((fault) => problem(fault))
  ];
  return { problems, pages };
}
__name(provePdf, "provePdf");
function proveHeadings(edition, { bookmarks, contents }, pages, problem) {
  return edition.outline.flatMap(({ unit, text }, index) => {
    const page = pages.get(unit);
    const bookmark = bookmarks[index + 1];
    const entry = contents[index];
    const problems = [];
    if (normalize(bookmark?.title ?? "") !== normalize(text) || bookmark?.page !== page)
      problems.push(problem(`the bookmark of this heading is missing or leads astray`, unit));
    if (entry?.title !== normalize(text) || entry.page !== String(page))
      problems.push(problem(`the contents give page ${entry?.page ?? "none"} for a heading on page ${page}`, unit));
    return problems;
  });
}
__name(proveHeadings, "proveHeadings");
function problemOf({ locale, original }, path) {
  return (message, unit) => ({
    rule: "prove/pdf",
    severity: "error",
    message: `${path} (${locale.id}, ${original.id}): ${message}`,
    locales: [locale.id],
    ...unit === void 0 ? {} : { unit }
  });
}
__name(problemOf, "problemOf");
function idsOf(node, found = []) {
  if (node.type === "element" && typeof node.properties.id === "string") found.push(node.properties.id);
  if ("children" in node) for (const child of node.children) idsOf(child, found);
  return found;
}
__name(idsOf, "idsOf");
export {
  provePdf
};

import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  compose,
  directionFaults,
  editionDocument,
  firstUnit,
  layOut,
  metadataOf,
  pageSizeOf,
  renderPdf,
  unitsOf
} from "./chunk-DTZS4AX5.js";
import {
  hasErrors
} from "./chunk-5Z6HYCJM.js";
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/render/pdf/synopsis/page-items.ts
function pageItems(block, measured, flags = { isForced: false, isKept: false }) {
  const extent = measured.extents.get(block);
  const height = extent ? extent.bottom - extent.top : 0;
  const isWhole = block.keepTogether === true && height <= measured.pageHeight;
  if ("stack" in block && !isWhole) {
    return block.stack.flatMap(
      (child, index) => pageItems(child, measured, {
        isForced: child.pageBreak !== void 0 || index === 0 && flags.isForced,
        isKept: child.keepWithNext === true || index === block.stack.length - 1 && flags.isKept
      })
    );
  }
  return extent ? [{ ...extent, ...flags, unit: firstUnit(block, measured.units) }] : [];
}
__name(pageItems, "pageItems");

// src/render/pdf/synopsis/common-cuts.ts
function commonCuts(editions) {
  const [first = [], ...others] = editions;
  const rest = others.map((ids) => new Set(ids));
  const common = new Set(first.filter((id) => rest.every((ids) => ids.has(id))));
  const sequences = editions.map((ids) => ids.filter((id) => common.has(id)));
  const open = /* @__PURE__ */ new Map();
  const cuts = [];
  sequences[0]?.forEach((id, index) => {
    if (open.size === 0 && sequences.every((ids) => ids[index] === id)) cuts.push(id);
    for (const ids of sequences) {
      const other = ids[index];
      if (other === void 0) continue;
      const count = (open.get(other) ?? 0) + 1;
      if (count === sequences.length) open.delete(other);
      else open.set(other, count);
    }
  });
  return cuts;
}
__name(commonCuts, "commonCuts");

// src/render/pdf/synopsis/plan-pages.ts
var lostToLines = 36;
function planPages(editions, pageHeight) {
  const starts = /* @__PURE__ */ new Map();
  let page = Math.max(0, ...editions.map((items) => frontPages(items, pageHeight)));
  let opening;
  let taken = 1;
  for (const chunk of chunksOf(editions)) {
    const first = opening;
    const isFitting = first && chunk.spans.every(({ bottom }, index) => bottom - (first.spans[index]?.top ?? 0) <= pageHeight + 0.01);
    if (isFitting && !chunk.isForced) continue;
    if (first) page += taken;
    opening = chunk;
    taken = Math.max(...chunk.spans.map(({ top, bottom }) => pagesFor(bottom - top, pageHeight)));
    starts.set(chunk.unit, page);
  }
  return starts;
}
__name(planPages, "planPages");
function pagesFor(height, pageHeight) {
  return height <= pageHeight + 0.01 ? 1 : Math.ceil(height / (pageHeight - lostToLines));
}
__name(pagesFor, "pagesFor");
function frontPages(items, pageHeight) {
  const end = items.findIndex(({ unit }) => unit !== void 0);
  let pages = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (const item of items.slice(0, Math.max(end, 0))) {
    if (!item.isForced && item.bottom - top <= pageHeight) continue;
    pages++;
    top = item.top;
  }
  return pages;
}
__name(frontPages, "frontPages");
function chunksOf(editions) {
  const cuts = commonCuts(editions.map((items) => [...new Set(items.flatMap(({ unit }) => unit ?? []))]));
  const places = editions.map((items) => {
    const found = /* @__PURE__ */ new Map();
    items.forEach(({ unit }, index) => {
      if (unit !== void 0 && !found.has(unit)) found.set(unit, index);
    });
    return found;
  });
  const free = cuts.filter(
    (unit) => editions.every((items, index) => {
      const at = places[index]?.get(unit) ?? 0;
      return items[at]?.isForced || !items[at - 1]?.isKept;
    })
  );
  return free.map((unit, index) => {
    const next = free[index + 1];
    const own = editions.map((items, edition) => {
      const from = places[edition]?.get(unit) ?? 0;
      const last = items.findLastIndex((item) => item.unit !== void 0) + 1;
      const to = next === void 0 ? last : places[edition]?.get(next) ?? last;
      return items.slice(from, to);
    });
    return {
      unit,
      isForced: own.some(([first]) => first?.isForced),
      spans: own.map((items) => ({ top: items[0]?.top ?? 0, bottom: items.at(-1)?.bottom ?? 0 }))
    };
  });
}
__name(chunksOf, "chunksOf");

// src/render/pdf/synopsis/synopsis.ts
var endless = 1e7;
async function synopsisOf(editions, options) {
  const measured = [];
  const diagnostics = editions.flatMap(directionFaults);
  if (diagnostics.length > 0) return { value: void 0, diagnostics };
  let height = 0;
  for (const edition of editions) {
    const { value, diagnostics: found } = await measure(edition, options);
    diagnostics.push(...found.map((one) => ({ ...one, locales: [edition.locale.id] })));
    if (!value) return { value: void 0, diagnostics };
    measured.push(value.items);
    height = value.pageHeight;
  }
  return { value: planPages(measured, height), diagnostics: [] };
}
__name(synopsisOf, "synopsisOf");
function measure(edition, options) {
  return compose(
    (style, typeface, report) => ({
      document: editionDocument(edition, style, typeface, report, options.purpose),
      style
    }),
    options,
    ({ document, style }, typeface) => {
      const { top, bottom } = style.page.margins;
      const pageHeight = pageSizeOf(style).height - top - bottom;
      const { extents } = layOut(document, style, typeface, metadataOf(edition, options), endless).layout;
      return { items: pageItems(document.content, { extents, units: unitsOf(edition), pageHeight }), pageHeight };
    }
  );
}
__name(measure, "measure");

// src/render/pdf/render-pdfs.ts
async function renderPdfs(editions, { synoptic = false, onArtifact, ...options }) {
  const artifacts = [];
  const diagnostics = [];
  const synopses = /* @__PURE__ */ new Map();
  for (const id of synoptic ? new Set(editions.map(({ original }) => original.id)) : []) {
    const planned = await synopsisOf(
      editions.filter(({ original }) => original.id === id),
      options
    );
    if (!planned.value) return { value: void 0, diagnostics: planned.diagnostics };
    synopses.set(id, planned.value);
  }
  for (const edition of editions) {
    const { instrument, locale, original } = edition;
    const starts = synopses.get(original.id);
    const rendered = await renderPdf(edition, { ...options, ...starts && { starts } });
    diagnostics.push(...rendered.diagnostics);
    if (!rendered.value) continue;
    const path = `pdf/${instrument.id}.${locale.id}.${original.id}.pdf`;
    const artifact = { path, bytes: rendered.value, format: "pdf", locale: locale.id, original: original.id };
    artifacts.push(artifact);
    onArtifact?.(artifact);
  }
  return { value: hasErrors(diagnostics) ? void 0 : artifacts, diagnostics };
}
__name(renderPdfs, "renderPdfs");
export {
  renderPdfs
};

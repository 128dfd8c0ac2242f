import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  collate,
  imprint
} from "./chunk-YXCP5KVA.js";
import {
  addElement,
  directionFaults,
  documentElement,
  draftMarks,
  metadataOf,
  pageSizeOf,
  render,
  text,
  typeset
} from "./chunk-DTZS4AX5.js";
import {
  hasErrors
} from "./chunk-5Z6HYCJM.js";
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/render/pdf/collation/column.ts
function columnsOf(editions, style, typeface, parent, report) {
  const { left, right } = style.page.margins;
  const { size, leading, align, space } = style.text;
  const room = pageSizeOf(style).width - left - right - style.collation.gap * (editions.length - 1);
  return editions.map((edition) => ({
    edition,
    setting: {
      style,
      typeface,
      chrome: edition.chrome,
      parties: edition.original.order,
      parent,
      unit: void 0,
      voice: { size, leading, align, space },
      look: { lang: edition.locale.tag },
      depth: 0,
      notes: false,
      width: room / editions.length,
      report: /* @__PURE__ */ __name((diagnostic) => report({ ...diagnostic, locales: [edition.locale.id] }), "report"),
      render
    }
  }));
}
__name(columnsOf, "columnsOf");
function sideBySide(columns, blockOf) {
  const gap = columns[0]?.setting.style.collation.gap ?? 0;
  const blocks = columns.map((column, index) => ({ ...blockOf(column, index), width: column.setting.width }));
  return { columns: blocks, columnGap: gap };
}
__name(sideBySide, "sideBySide");

// src/render/pdf/collation/collated-row.ts
function collatedRow(row, columns, parent) {
  const element = addElement(parent, "TR", { id: row.id });
  const cells = sideBySide(columns, ({ edition, setting }, index) => {
    const { list } = setting.style;
    const content = row.cells[index] ?? [];
    const [first] = content;
    const opens = first?.type === "element" && (first.tagName === "ul" || first.tagName === "ol");
    const indent = list.indent * (opens ? row.depth - 1 : row.depth);
    const cell = addElement(element, "TD", { lang: edition.locale.tag });
    const depth = Math.max(0, row.depth - 1);
    const inside = { ...setting, parent: cell, unit: row.id, depth, width: setting.width - indent };
    return { stack: setting.render.blocks(content, inside), margin: [indent, 0, 0, 0] };
  });
  const { padding } = columns[0]?.setting.style.collation ?? { padding: 0 };
  const above = row.isHeading ? 2 * padding : padding;
  const said = { ...cells, margin: [0, above, 0, padding / 2], keepSpace: true };
  return { stack: [ruleOver(columns), said], keepTogether: true };
}
__name(collatedRow, "collatedRow");
function ruleOver(columns) {
  const [first] = columns;
  const { rule, ruleColor, gap } = first?.setting.style.collation ?? { rule: 0, ruleColor: "#000000", gap: 0 };
  const width = columns.reduce((sum, { setting }) => sum + setting.width, gap * (columns.length - 1));
  const line = { type: "line", x1: 0, x2: width, y1: 0, y2: 0, lineWidth: rule, lineColor: ruleColor };
  return { canvas: [line], keepWithNext: true };
}
__name(ruleOver, "ruleOver");

// src/render/pdf/collation/collated-table.ts
function collatedTable(rows, columns, parent) {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const isKept = next !== void 0 && !next.startsPart && (row.isHeading || next.depth > row.depth);
    return {
      ...collatedRow(row, columns, parent),
      ...isKept ? { keepWithNext: true } : {},
      ...row.startsPart ? { pageBreak: "before" } : {}
    };
  });
}
__name(collatedTable, "collatedTable");

// src/render/pdf/collation/imprint-columns.ts
function imprintColumns(columns, parent) {
  const place = addElement(parent, "Sect");
  const { above = 0 } = columns[0]?.setting.style.footnotes ?? {};
  const imprints = sideBySide(columns, ({ edition, setting }) => {
    const { size, leading, space } = setting.style.backMatter;
    const voice = { ...setting.voice, size: Math.min(size, setting.voice.size), leading, space };
    const section = addElement(place, "Sect", { lang: edition.locale.tag });
    const inside = { ...setting, parent: section, unit: "edition.backMatter", voice };
    return { stack: setting.render.blocks(imprint(edition), inside) };
  });
  return { ...imprints, margin: [0, above, 0, 0], keepTogether: true };
}
__name(imprintColumns, "imprintColumns");

// src/render/pdf/collation/running-columns.ts
var firstPage = 2;
function columnHeads(columns, parent) {
  const row = addElement(parent, "TR");
  const heads = columns.map(({ edition: { locale }, setting }) => {
    const head = addElement(row, "TH", { lang: locale.tag });
    return text(locale.endonym, { ...setting, parent: head, look: { ...setting.look, bold: true } });
  });
  return (page) => {
    const margins = marginsOf(columns);
    if (page < firstPage || !margins) return void 0;
    const line = sideBySide(columns, ({ setting }, index) => {
      const runs = heads[index] ?? [];
      const words = page === firstPage ? runs.map((run) => ({ ...run })) : runs.map((run) => artifact(run, "Header"));
      return { text: words, fontSize: setting.voice.size };
    });
    const above = margins.top - 2.2 * (columns[0]?.setting.voice.size ?? 0);
    return { ...line, margin: [margins.left, above, margins.right, 0] };
  };
}
__name(columnHeads, "columnHeads");
function columnFeet(columns) {
  return (page, pages) => {
    const margins = marginsOf(columns);
    if (page < firstPage || !margins) return void 0;
    const feet = sideBySide(columns, ({ edition, setting }) => {
      const { size, color } = setting.style.running;
      const said = (edition.chrome.page ?? "").replace("{{page}}", String(page)).replace("{{pages}}", String(pages));
      const line = /* @__PURE__ */ __name((words, look = {}) => {
        const inside = { ...setting, parent: documentElement(), look: { ...setting.look, ...look } };
        const runs = text(words, inside).map((run) => ({ ...artifact(run, "Footer"), color }));
        return { text: runs, fontSize: size * 0.85 };
      }, "line");
      return { stack: [line(said), line(edition.title, { italics: true })] };
    });
    return { ...feet, margin: [margins.left, margins.bottom / 4, margins.right, 0] };
  };
}
__name(columnFeet, "columnFeet");
function artifact({ run: _, ...rest }, kind) {
  return { ...rest, artifact: kind };
}
__name(artifact, "artifact");
function marginsOf([first]) {
  return first?.setting.style.page.margins;
}
__name(marginsOf, "marginsOf");

// src/render/pdf/collation/title-columns.ts
function titleColumns(columns, parent) {
  const page = addElement(parent, "Sect");
  return sideBySide(columns, ({ edition, setting }) => {
    const { title, line } = setting.style.collation;
    const place = addElement(page, "Sect", { lang: edition.locale.tag });
    const words = /* @__PURE__ */ __name((said, unit, voice, look = {}) => {
      const inside = { ...setting, parent: addElement(place, "P"), unit, look: { ...setting.look, ...look } };
      return {
        text: text(said, inside),
        fontSize: voice.size,
        lineHeight: voice.leading,
        margin: [0, voice.above, 0, 0],
        balanced: true,
        keepSpace: true
      };
    }, "words");
    const chrome = /* @__PURE__ */ __name((key, look = {}) => words(edition.chrome[key] ?? "", `edition.${key}`, line, look), "chrome");
    return {
      stack: [
        words(edition.title, "edition.title", title, { bold: true }),
        chrome("collation", { italics: true }),
        chrome(`original.${edition.original.id}`),
        words(edition.locale.endonym, "endonym", { ...line, above: line.above / 4 }),
        ...edition.asTransmitted ? [chrome("asTransmitted")] : []
      ]
    };
  });
}
__name(titleColumns, "titleColumns");

// src/render/pdf/collation/collation-document.ts
function collationDocument(editions, style, typeface, report, { draft = false } = {}) {
  const structure = documentElement();
  const columns = columnsOf(editions, style, typeface, structure, report);
  const title = titleColumns(columns, structure);
  const table = addElement(structure, "Table");
  const header = columnHeads(columns, addElement(table, "THead"));
  const rows = collatedTable(collate(editions), columns, addElement(table, "TBody"));
  return {
    content: { stack: [title, ...rows, imprintColumns(columns, structure)] },
    header,
    footer: columnFeet(columns),
    structure,
    draft: draft ? draftOf(columns) : void 0,
    bookmarks: bookmarksOf(editions)
  };
}
__name(collationDocument, "collationDocument");
function draftOf([first, ...others]) {
  if (!first) return void 0;
  const { edition, setting } = first;
  const words = [first, ...others].map((column) => column.edition.chrome.draft ?? "").join(" \xB7 ");
  const chrome = { ...edition.chrome, draft: words };
  return draftMarks({ ...edition, chrome }, { ...setting, parent: documentElement() });
}
__name(draftOf, "draftOf");
function bookmarksOf(editions) {
  const [first] = editions;
  return (first?.outline ?? []).map(({ unit, depth }) => {
    const titles = editions.flatMap(({ outline }) => outline.filter((entry) => entry.unit === unit));
    return { id: unit, depth, title: titles.map(({ text: text2 }) => text2).join(" \xB7 ") };
  });
}
__name(bookmarksOf, "bookmarksOf");

// src/render/pdf/collation/collation-style.ts
function collationStyle(style) {
  const { size, leading, margins } = style.collation;
  const { width, height } = pageSizeOf(style);
  const factor = size / style.text.size;
  const { h1, h2, h3, h4, h5, h6 } = style.headings;
  const small = /* @__PURE__ */ __name((heading) => ({
    ...heading,
    size: Math.max(size, heading.size * factor),
    above: 0,
    below: 0,
    align: "left"
  }), "small");
  return {
    ...style,
    page: { size: [Math.max(width, height), Math.min(width, height)], margins },
    text: { ...style.text, size, leading, align: "left", space: 0 },
    headings: { h1: small(h1), h2: small(h2), h3: small(h3), h4: small(h4), h5: small(h5), h6: small(h6) },
    subtitle: { ...style.subtitle, size: style.subtitle.size * factor, space: 0 },
    quote: { indent: style.quote.indent * factor },
    draft: { ...style.draft, watermark: turned(style.draft.watermark, width / height) },
    list: { ...style.list, indent: style.list.indent * factor, space: 0 }
  };
}
__name(collationStyle, "collationStyle");
function turned(watermark, proportion) {
  const wider = Math.max(proportion, 1 / proportion);
  return { ...watermark, angle: 90 - watermark.angle, width: watermark.width * wider };
}
__name(turned, "turned");

// src/render/pdf/collation/render-collation-pdfs.ts
async function renderCollationPdfs(editions, options) {
  const diagnostics = editions.flatMap(directionFaults);
  if (diagnostics.length > 0) return { value: void 0, diagnostics };
  const artifacts = [];
  for (const original of new Set(editions.map((edition) => edition.original.id))) {
    const sideBySide2 = editions.filter((edition) => edition.original.id === original);
    const { value: bytes, diagnostics: found } = await render2(sideBySide2, options);
    diagnostics.push(...found);
    if (!bytes) continue;
    const path = `pdf/${editions[0]?.instrument.id}.collation.${original}.pdf`;
    const locales = sideBySide2.map(({ locale }) => locale.id);
    const artifact2 = { path, bytes, format: "pdf", original, locales };
    artifacts.push(artifact2);
    options.onArtifact?.(artifact2);
  }
  return { value: hasErrors(diagnostics) ? void 0 : artifacts, diagnostics };
}
__name(renderCollationPdfs, "renderCollationPdfs");
async function render2(editions, options) {
  const [first] = editions;
  const main = editions.find(({ locale, instrument }) => locale.id === instrument.defaultLocale) ?? first;
  if (!main) return { value: void 0, diagnostics: [] };
  const metadata = {
    ...metadataOf(main, options, "collation"),
    title: editions.map(({ title }) => title).join(" \xB7 "),
    subject: editions.map(({ chrome }) => chrome.collation).join(" \xB7 ")
  };
  return typeset(
    (base, typeface, report) => {
      const style = collationStyle(base);
      return { document: collationDocument(editions, style, typeface, report, options.purpose), style };
    },
    metadata,
    options
  );
}
__name(render2, "render");
export {
  renderCollationPdfs
};

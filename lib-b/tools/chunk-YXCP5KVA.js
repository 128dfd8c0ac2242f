import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/render/collation/unit-blocks.ts
function unitBlocks(body) {
  return body.children.flatMap((part) => blocksOf(part).map((block2, index) => ({ ...block2, startsPart: index === 0 })));
}
__name(unitBlocks, "unitBlocks");
function blocksOf(node) {
  if (node.type !== "element") return [];
  const { tagName, children } = node;
  const inner = /* @__PURE__ */ __name(() => children.flatMap(blocksOf), "inner");
  if (/^h[1-6]$/.test(tagName)) return block(node, node, true);
  if (tagName === "p") return block(node, node);
  if (tagName === "td") return block(node, shell("p", children));
  if (tagName === "th") return block(node, shell("p", [shell("strong", children)]));
  if (tagName === "ul" || tagName === "ol") return listBlocks(node);
  if (hasClass(node, "signatures")) return block(node, { ...node, properties: {}, children: places(node) });
  if (tagName === "blockquote" || hasClass(node, "subtitle"))
    return inner().map((one) => ({ ...one, content: [{ ...node, children: [...one.content] }] }));
  return inner();
}
__name(blocksOf, "blocksOf");
function block(unit, content, isHeading = false) {
  const { id } = unit.properties;
  if (typeof id !== "string") return [];
  return [{ id, content: [content], depth: 0, isHeading, startsPart: false, anchors: idsOf(unit) }];
}
__name(block, "block");
function listBlocks(list) {
  const { start } = list.properties;
  const first = typeof start === "number" ? start : 1;
  const items = list.children.filter((child) => child.type === "element");
  return items.flatMap((item, index) => {
    const properties = list.tagName === "ol" ? { start: first + index } : {};
    return itemBlocks(item, (children) => shell(list.tagName, [shell("li", children)], properties));
  }).map((one) => ({ ...one, depth: one.depth + 1 }));
}
__name(listBlocks, "listBlocks");
function itemBlocks(item, inList) {
  const own = item.children.filter((child) => !isList(child));
  const paragraphs = own.flatMap(blocksOf);
  const [first, ...rest] = paragraphs.length > 0 ? paragraphs : block({ ...item, children: own }, item);
  const nested = item.children.filter(isList).flatMap(blocksOf);
  if (!first) return nested;
  const said = paragraphs.length > 0 ? first.content : own;
  return [{ ...first, anchors: [...first.anchors, ...ownId(item)], content: [inList(said)] }, ...rest, ...nested];
}
__name(itemBlocks, "itemBlocks");
function isList(node) {
  return node.type === "element" && (node.tagName === "ul" || node.tagName === "ol");
}
__name(isList, "isList");
function places(signatures) {
  return signatures.children.flatMap((place) => place.type === "element" ? place.children : []);
}
__name(places, "places");
function shell(tagName, children, properties = {}) {
  return { type: "element", tagName, properties, children: [...children] };
}
__name(shell, "shell");
function idsOf(node) {
  return node.type === "element" ? [...ownId(node), ...node.children.flatMap(idsOf)] : [];
}
__name(idsOf, "idsOf");
function ownId({ properties: { id } }) {
  return typeof id === "string" ? [id] : [];
}
__name(ownId, "ownId");
function hasClass({ properties: { className } }, name) {
  return Array.isArray(className) && className.includes(name);
}
__name(hasClass, "hasClass");

// src/render/collation/collate.ts
function collate(editions) {
  const columns = editions.map(({ body }) => {
    const blocks = unitBlocks(body);
    const rowOf = new Map(blocks.flatMap(({ id, anchors }) => anchors.map((anchor) => [anchor, id])));
    return new Map(blocks.map((block2) => [block2.id, { ...block2, content: inRow(block2.content, rowOf) }]));
  });
  return commonOrder(columns).flatMap((id) => {
    const cells = columns.map((column) => column.get(id)?.content ?? []);
    const model = columns.find((column) => column.has(id))?.get(id);
    if (!model) return [];
    const { depth, isHeading, startsPart } = model;
    return [{ id, depth, isHeading, startsPart, cells }];
  });
}
__name(collate, "collate");
function commonOrder(columns) {
  const [first, ...others] = columns.map((column) => [...column.keys()]);
  const order = first ?? [];
  const known = new Set(order);
  for (const other of others) {
    other.forEach((id, index) => {
      if (known.has(id)) return;
      const before = other[index - 1];
      order.splice(before === void 0 ? 0 : order.indexOf(before) + 1, 0, id);
      known.add(id);
    });
  }
  return order;
}
__name(commonOrder, "commonOrder");
function inRow(nodes, rowOf) {
  return nodes.map((node) => {
    if (node.type !== "element") return node;
    const { id: _, href, ...properties } = node.properties;
    const target = typeof href === "string" && href.startsWith("#") ? rowOf.get(href.slice(1)) : void 0;
    const link = href === void 0 ? {} : { href: target === void 0 ? href : `#${target}` };
    return { ...node, properties: { ...properties, ...link }, children: inRow(node.children, rowOf) };
  });
}
__name(inRow, "inRow");

// src/render/collation/imprint.ts
function imprint({ backMatter }) {
  const sections = backMatter.children.filter((node) => node.type === "element");
  const section = sections.find(
    ({ properties: { className } }) => Array.isArray(className) && className[0] === "imprint"
  );
  return (section?.children ?? []).flatMap((node) => isDrawing(node) ? [] : [inColumn(node)]);
}
__name(imprint, "imprint");
function isDrawing(node) {
  return node.type === "element" && node.tagName === "svg";
}
__name(isDrawing, "isDrawing");
function inColumn(node) {
  if (node.type !== "element") return node;
  const { id: _, ...properties } = node.properties;
  if (node.tagName === "code") return { ...node, properties, children: [{ type: "text", value: textOf(node) }] };
  return { ...node, properties, children: node.children.map(inColumn) };
}
__name(inColumn, "inColumn");
function textOf(node) {
  if (node.type === "element") return node.children.map(textOf).join("");
  return node.type === "text" ? node.value : "";
}
__name(textOf, "textOf");

export {
  imprint,
  collate
};

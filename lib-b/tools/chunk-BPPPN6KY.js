import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/prove/compare-units.ts
function compareUnits(edition, rule, path, found) {
  const { locale, original, units } = edition;
  const problem = /* @__PURE__ */ __name((unit, message, texts2 = {}) => ({
    rule,
    severity: "error",
    message: `${path} (${locale.id}, ${original.id}): ${message}`,
    unit,
    locales: [locale.id],
    ...texts2
  }), "problem");
  const texts = new Map(found.map(({ id, text }) => [id, text]));
  const meant = new Set(units.map(({ id }) => id));
  const problems = units.flatMap(({ id, text }) => {
    const actual = texts.get(id);
    if (actual === void 0) return [problem(id, "the unit was not emitted")];
    return actual === text ? [] : [problem(id, "the text emitted is not the text meant", { actual, expected: text })];
  });
  problems.push(
    ...found.filter(({ id }) => !meant.has(id)).map(({ id }) => problem(id, "a unit was emitted that is not meant"))
  );
  if (problems.length > 0) return problems;
  const at = units.findIndex(({ id }, index) => found[index]?.id !== id);
  const out = at < 0 && found.length === units.length ? void 0 : units[at] ?? found[units.length];
  return out ? [problem(out.id, "the units were emitted in another order")] : [];
}
__name(compareUnits, "compareUnits");

export {
  compareUnits
};

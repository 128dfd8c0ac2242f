import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  rules,
  withMarkedPart
} from "./chunk-DO666W3M.js";
import {
  __name
} from "./chunk-GS2EHPHW.js";

// src/measure/readme.ts
import { readFileSync, writeFileSync } from "node:fs";

// src/report/rules-table.ts
function rulesTable(rules2) {
  const rows = rules2.map(
    ({ id, severity, summary, why }) => `| <a id="${id}"></a>\`${id}\` | ${severity} | ${cell(summary)} | ${cell(why)} |`
  );
  return ["| Rule | Severity | What it reports | Why it matters |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
__name(rulesTable, "rulesTable");
function cell(text) {
  return text.replace(/[|<]/g, "\\$&").replace(/\s+/g, " ");
}
__name(cell, "cell");

// src/measure/readme.ts
writeFileSync("README.md", withMarkedPart(readFileSync("README.md", "utf8"), "rules", rulesTable(rules)));

import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  Random,
  check,
  load,
  rectify,
  require_dist,
  version
} from "./chunk-6FT7BYQN.js";
import "./chunk-YXCP5KVA.js";
import {
  rules,
  withMarkedPart
} from "./chunk-DO666W3M.js";
import "./chunk-BPPPN6KY.js";
import "./chunk-UWZM5KHY.js";
import "./chunk-5Z6HYCJM.js";
import {
  __name,
  __toESM
} from "./chunk-GS2EHPHW.js";

// src/bench/main.ts
import { mkdirSync as mkdirSync8, mkdtempSync, readFileSync as readFileSync5, rmSync as rmSync3, writeFileSync as writeFileSync6 } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join as join8 } from "node:path";
import { parseArgs } from "node:util";

// src/bench/compare.ts
import { mkdirSync, rmSync } from "node:fs";
import { join as join2 } from "node:path";

// src/bench/gate.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
var enough = 0.9;
var pagesRead = 60;
async function passGate(peer, sample, folder, outputs) {
  const out = join(folder, "out");
  const files = readdirSync(out, { recursive: true, encoding: "utf8" });
  let bytes = 0;
  for (const output of outputs) {
    const made = files.filter((name) => name.endsWith(`.${output}`)).map((name) => readFileSync(join(out, name)));
    let letters = 0;
    for (const file of made) {
      bytes += file.length;
      letters += output === "html" ? lettersOfHtml(file.toString()) : await lettersOfPdf(file, peer);
    }
    if (made.length < sample.editions.length || letters < enough * sample.letters)
      throw new Error(
        `${peer.id}, ${sample.name}: ${made.length} ${output} files with ${letters} of ${sample.letters} letters`
      );
  }
  return bytes;
}
__name(passGate, "passGate");
function lettersOfHtml(page) {
  return page.replace(/<[^>]*>/g, "").replace(/&[#\w]+;/g, "x").replace(/\s+/g, " ").length;
}
__name(lettersOfHtml, "lettersOfHtml");
async function lettersOfPdf(file, peer) {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const read = Math.min(document.numPages, pagesRead);
  let letters = 0;
  for (let number = 1; number <= read; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    letters += items.reduce((sum, item) => sum + ("str" in item ? item.str.length : 0), 0);
  }
  const tree = await (await document.getPage(read)).getStructTree();
  if (peer.tagged && !tree) throw new Error(`${peer.id} says that its PDF files are tagged, and they are not`);
  const whole = letters * document.numPages / read;
  await document.destroy();
  return whole;
}
__name(lettersOfPdf, "lettersOfPdf");

// src/bench/run.ts
import { spawn } from "node:child_process";
import { readFileSync as readFileSync2 } from "node:fs";
function run(command) {
  return new Promise((resolve2, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn("bash", ["-c", `${command}
code=$?
times >&2
exit $code`], {
      stdio: ["ignore", "ignore", "pipe"]
    });
    let said = "";
    let peak = 0;
    child.stderr.on("data", (chunk) => said += chunk);
    const timer = setInterval(() => peak = Math.max(peak, memoryOf(child.pid ?? 0)), 15);
    child.on("close", (code) => {
      clearInterval(timer);
      const wall = Number(process.hrtime.bigint() - started) / 1e9;
      if (code !== 0) reject(new Error(`${command}
ended with ${code}: ${said}`));
      else resolve2({ wall, cpu: childTimes(said), peak });
    });
  });
}
__name(run, "run");
function childTimes(said) {
  const [user = "", system = ""] = said.trim().split("\n").at(-1)?.split(" ") ?? [];
  const seconds2 = /* @__PURE__ */ __name((time) => {
    const [minutes = "0", rest = "0"] = time.split("m");
    return Number(minutes) * 60 + Number.parseFloat(rest);
  }, "seconds");
  return seconds2(user) + seconds2(system);
}
__name(childTimes, "childTimes");
function memoryOf(pid) {
  try {
    const status = readFileSync2(`/proc/${pid}/status`, "utf8");
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    const children = readFileSync2(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0;
  }
}
__name(memoryOf, "memoryOf");

// src/bench/compare.ts
async function compare(tools, sample, outputs, { times: times2, scratch: scratch2, tell: tell2 }) {
  const racers = [];
  for (const peer of tools.filter((one) => outputs.every((output) => one.outputs.includes(output)))) {
    const folder = join2(scratch2, peer.id.replace(/\W+/g, "-"));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    try {
      peer.prepare(sample, folder);
      const command = peer.command(folder, sample, outputs);
      await run(command);
      racers.push({ peer, command, bytes: await passGate(peer, sample, folder, outputs), runs: [] });
    } catch (error) {
      tell2(`${peer.id} takes no part at ${sample.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (let turn = 0; turn < times2; turn += 1) for (const racer of racers) racer.runs.push(await run(racer.command));
  return racers.map(({ peer, bytes, runs }) => ({
    peer: peer.id,
    sample: sample.name,
    letters: sample.letters,
    outputs,
    tagged: peer.tagged && outputs.includes("pdf"),
    bytes,
    runs
  }));
}
__name(compare, "compare");

// src/bench/peers/alternat.ts
import { mkdirSync as mkdirSync2 } from "node:fs";
var alternat = {
  id: "alternat",
  outputs: ["html", "pdf"],
  tagged: true,
  version: /* @__PURE__ */ __name(() => version, "version"),
  prepare: /* @__PURE__ */ __name((_sample, folder) => void mkdirSync2(folder, { recursive: true }), "prepare"),
  command: /* @__PURE__ */ __name((folder, sample, outputs) => `node lib/cli.js build '${sample.folder}' --out '${folder}/out' --format ${outputs.join(",")} --quiet`, "command")
};

// src/bench/peers/hugo.ts
import { mkdirSync as mkdirSync3, writeFileSync } from "node:fs";
import { join as join3 } from "node:path";

// src/bench/blocks.ts
function blocksOf({ body }) {
  const blocks = [];
  const walk = /* @__PURE__ */ __name((node, depth) => {
    const { tagName } = node;
    if (/^h[1-6]$/.test(tagName)) blocks.push({ kind: "heading", depth: Number(tagName[1]), text: ownText(node) });
    else if (tagName === "li") blocks.push({ kind: "item", depth, text: ownText(node) });
    else if (["p", "td", "th"].includes(tagName)) blocks.push({ kind: "paragraph", depth: 1, text: ownText(node) });
    const inner = tagName === "ul" || tagName === "ol" ? depth + 1 : depth;
    for (const child of node.children) if (child.type === "element") walk(child, inner);
  }, "walk");
  for (const child of body.children) if (child.type === "element") walk(child, 0);
  return blocks.filter(({ text }) => text !== "");
}
__name(blocksOf, "blocksOf");
function ownText(element) {
  const collect = /* @__PURE__ */ __name((node) => {
    if (node.type === "text") return node.value;
    if (node.type !== "element" || ["ul", "ol", "p"].includes(node.tagName)) return "";
    return node.children.map(collect).join("");
  }, "collect");
  return element.children.map(collect).join("").replace(/\s+/g, " ").trim();
}
__name(ownText, "ownText");

// src/bench/markdown.ts
function markdown(edition) {
  const lines = blocksOf(edition).map(({ kind, depth, text }) => {
    const words = text.replace(/[\\`*_[\]<>#$~|@^"']/g, "\\$&");
    if (kind === "heading") return `
${"#".repeat(depth)} ${words}
`;
    return kind === "item" ? `${"    ".repeat(depth - 1)}- ${words}` : `
${words}
`;
  });
  return `${lines.join("\n")}
`;
}
__name(markdown, "markdown");

// src/bench/peer.ts
import { spawnSync } from "node:child_process";
function versionOf(program, ...args) {
  const { status, stdout } = spawnSync(program, args.length > 0 ? args : ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.split("\n")[0]?.trim() : void 0;
}
__name(versionOf, "versionOf");

// src/bench/peers/hugo.ts
var hugo = {
  id: "hugo",
  outputs: ["html"],
  tagged: false,
  version: /* @__PURE__ */ __name(() => versionOf("hugo", "version"), "version"),
  prepare({ editions }, folder) {
    const languages = editions.map(({ locale }) => `[languages.${locale.id}]
languageName = "${locale.endonym}"
`);
    mkdirSync3(join3(folder, "content"), { recursive: true });
    mkdirSync3(join3(folder, "layouts/_default"), { recursive: true });
    writeFileSync(
      join3(folder, "config.toml"),
      `baseURL = "https://example.org/"
title = "bench"
${languages.join("")}`
    );
    const page = '<!doctype html><html lang="{{ .Language.Lang }}"><title>{{ .Title }}</title>{{ .TableOfContents }}{{ .Content }}</html>\n';
    writeFileSync(join3(folder, "layouts/_default/single.html"), page);
    for (const edition of editions)
      writeFileSync(
        join3(folder, `content/text.${edition.locale.id}.md`),
        `---
title: text
---
${markdown(edition)}`
      );
  },
  command: /* @__PURE__ */ __name((folder) => `hugo --quiet --source '${folder}' --destination '${folder}/out'`, "command")
};

// src/bench/peers/lowdown-groff.ts
import { mkdirSync as mkdirSync4, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join4 } from "node:path";
var lowdownGroff = {
  id: "lowdown + groff",
  outputs: ["html", "pdf"],
  tagged: false,
  version() {
    const groff = versionOf("groff");
    return versionOf("sh", "-c", "command -v lowdown") && groff ? `lowdown, ${groff}` : void 0;
  },
  prepare({ editions }, folder) {
    mkdirSync4(join4(folder, "out"), { recursive: true });
    for (const edition of editions) writeFileSync2(join4(folder, `${edition.locale.id}.md`), markdown(edition));
  },
  command: /* @__PURE__ */ __name((folder, { editions }, outputs) => editions.flatMap(({ locale }) => {
    const [source, out] = [`'${folder}/${locale.id}.md'`, `${folder}/out/${locale.id}`];
    return [
      ...outputs.includes("html") ? [`lowdown -s -Thtml -o '${out}.html' ${source}`] : [],
      ...outputs.includes("pdf") ? [`lowdown -s -Tms ${source} | groff -k -ms -Tpdf > '${out}.pdf'`] : []
    ];
  }).join(" && "), "command")
};

// src/bench/peers/pandoc-weasyprint.ts
import { mkdirSync as mkdirSync5, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join5 } from "node:path";
var pandocWeasyprint = {
  id: "pandoc + weasyprint",
  outputs: ["html", "pdf"],
  tagged: true,
  version() {
    const [pandoc, weasyprint] = [versionOf("pandoc"), versionOf("weasyprint")];
    return pandoc && weasyprint ? `${pandoc}, ${weasyprint}` : void 0;
  },
  prepare({ editions }, folder) {
    mkdirSync5(join5(folder, "out"), { recursive: true });
    for (const edition of editions) writeFileSync3(join5(folder, `${edition.locale.id}.md`), markdown(edition));
  },
  command: /* @__PURE__ */ __name((folder, { editions }, outputs) => editions.map(({ locale, title }) => {
    const html = `'${folder}/out/${locale.id}.html'`;
    const page = `pandoc --standalone --toc --metadata 'title=${title.replace(/'/g, "\u2019")}' --metadata lang=${locale.tag} -o ${html} '${folder}/${locale.id}.md'`;
    return outputs.includes("pdf") ? `${page} && weasyprint --pdf-variant pdf/ua-1 ${html} '${folder}/out/${locale.id}.pdf'` : page;
  }).join(" && "), "command")
};

// src/bench/peers/typst.ts
import { existsSync, mkdirSync as mkdirSync6, readFileSync as readFileSync3, writeFileSync as writeFileSync4 } from "node:fs";
import { join as join6, resolve } from "node:path";
var compiler = "bench/node_modules/@myriaddreamin/typst-ts-node-compiler";
var typst = {
  id: "typst",
  outputs: ["html", "pdf"],
  tagged: true,
  version() {
    const file = join6(compiler, "package.json");
    if (!existsSync(file)) return void 0;
    return `npm compiler ${JSON.parse(readFileSync3(file, "utf8")).version}`;
  },
  prepare({ editions }, folder) {
    mkdirSync6(join6(folder, "out"), { recursive: true });
    for (const edition of editions) writeFileSync4(join6(folder, `${edition.locale.id}.typ`), markup(edition));
  },
  command(folder, { editions }, outputs) {
    const names = editions.map(({ locale }) => locale.id).join(",");
    return `node bench/typst.mjs '${resolve(folder)}' ${names} ${outputs.join(",")}`;
  }
};
function markup(edition) {
  const head = [
    `#set document(title: ${JSON.stringify(edition.title)})`,
    `#set text(font: "STIX Two Text", lang: ${JSON.stringify(edition.locale.id)}, hyphenate: true)`,
    "#set par(justify: true)",
    '#set page(numbering: "1 / 1")',
    "#outline()"
  ];
  const lines = blocksOf(edition).map(({ kind, depth, text }) => {
    const words = text.replace(/[\\`*_[\]<>#$~@"'=+/-]/g, "\\$&");
    if (kind === "heading") return `
${"=".repeat(depth)} ${words}
`;
    return kind === "item" ? `${"  ".repeat(depth - 1)}- ${words}` : `
${words}
`;
  });
  return `${[...head, ...lines].join("\n")}
`;
}
__name(markup, "markup");

// src/bench/peers/peers.ts
var peers = [alternat, typst, pandocWeasyprint, lowdownGroff, hugo];

// src/bench/sample.ts
var import_yaml = __toESM(require_dist(), 1);
import { cpSync, mkdirSync as mkdirSync7, readdirSync as readdirSync2, readFileSync as readFileSync4, rmSync as rmSync2, writeFileSync as writeFileSync5 } from "node:fs";
import { join as join7 } from "node:path";

// src/bench/map-texts.ts
function mapTexts(catalog, change, key = "") {
  if (typeof catalog === "string") return change(catalog, key);
  if (typeof catalog !== "object" || catalog === null) return catalog;
  const inner = Object.entries(catalog).map(([name, value]) => {
    return [name, mapTexts(value, change, key === "" ? name : `${key}.${name}`)];
  });
  return Object.fromEntries(inner);
}
__name(mapTexts, "mapTexts");

// src/bench/shuffle-words.ts
var word = /(?:\{\{[^}]*\}\}|:[a-z]+(?:\[[^\]]*\])?(?:\{[^}]*\})?|\$t\([^)]*\)|\[[^\]]*\]\([^)]*\)|\*+[^*]*\*+|\S)+/g;
function shuffleWords(text, random) {
  return random.shuffled(text.match(word) ?? []).join(" ");
}
__name(shuffleWords, "shuffleWords");

// src/bench/sample.ts
async function makeSample(root, folder, times2, shuffled = false) {
  rmSync2(folder, { recursive: true, force: true });
  mkdirSync7(join7(folder, "source"), { recursive: true });
  cpSync(join7(root, "locales"), join7(folder, "locales"), { recursive: true });
  const records = ["concordance.json", "divergences.yaml"];
  for (const name of readdirSync2(join7(root, "source")))
    if (!records.includes(name)) cpSync(join7(root, "source", name), join7(folder, "source", name));
  const file = join7(folder, "source/instrument.yaml");
  const instrument = (0, import_yaml.parseDocument)(readFileSync4(file, "utf8"));
  const parts = instrument.toJS().parts;
  const copies = Array.from(
    { length: times2 - 1 },
    (_, index) => parts.map((part) => ({ part, copy: `${part}-${index + 2}` }))
  );
  keepOneOriginal(instrument, folder);
  instrument.set("parts", [...parts, ...copies.flat().map(({ copy }) => copy)]);
  const off = shuffled ? rules.map(({ id }) => id) : ["testimonium"];
  instrument.set("rules", Object.fromEntries(off.map((id) => [id, "off"])));
  writeFileSync5(file, String(instrument));
  const words = copies.length > 0 ? await rectifiedWords(root) : /* @__PURE__ */ new Map();
  for (const { part, copy } of copies.flat()) copyPart(folder, part, copy, words, shuffled);
  const { value, diagnostics } = await check(folder);
  const problem = diagnostics.find(({ severity }) => severity === "error");
  if (!value || problem) throw new Error(`the sample cannot be made: ${problem?.message}`);
  const editions = value.editions.filter(({ locale, original }) => locale.original === original.id);
  const letters = editions.reduce((sum, { units }) => sum + units.reduce((all, { text }) => all + text.length, 0), 0);
  return { name: `${times2} \xD7${shuffled ? " shuffled" : ""}`, folder, editions, letters };
}
__name(makeSample, "makeSample");
function keepOneOriginal(instrument, folder) {
  const { originals = {}, locales } = instrument.toJS();
  const [kept, ...others] = Object.keys(originals);
  if (kept === void 0) return;
  instrument.set("originals", { [kept]: originals[kept] });
  for (const locale of Object.keys(locales)) {
    instrument.setIn(["locales", locale, "original"], kept);
    const file = join7(folder, `locales/${locale}/edition.json`);
    const words = JSON.parse(readFileSync4(file, "utf8"));
    for (const other of others) delete words.original[other];
    writeFileSync5(file, JSON.stringify(words, null, 2));
  }
}
__name(keepOneOriginal, "keepOneOriginal");
async function rectifiedWords(root) {
  const { value, diagnostics } = await load(root);
  if (!value) throw new Error(`the instrument cannot be read: ${diagnostics[0]?.message}`);
  const { catalogs } = rectify(value);
  return new Map(
    [...catalogs].flatMap(
      ([locale, { messages }]) => [...messages].map(([id, { text }]) => [`${locale} ${id}`, text])
    )
  );
}
__name(rectifiedWords, "rectifiedWords");
function copyPart(folder, part, copy, words, shuffled) {
  cpSync(join7(folder, `source/${part}.md`), join7(folder, `source/${copy}.md`));
  for (const locale of readdirSync2(join7(folder, "locales"))) {
    const file = join7(folder, `locales/${locale}`);
    const catalog = JSON.parse(readFileSync4(join7(file, `${part}.json`), "utf8"));
    const rectified = mapTexts(catalog, (text, key) => words.get(`${locale} ${part}.${key}`) ?? text);
    const random = new Random(copy);
    const written = shuffled ? mapTexts(rectified, (text) => shuffleWords(text, random)) : rectified;
    writeFileSync5(join7(file, `${copy}.json`), `${JSON.stringify(written, null, 2)}
`);
  }
}
__name(copyPart, "copyPart");

// src/bench/statistics.ts
function spread(values2) {
  const sorted = [...values2].sort((a, b) => a - b);
  return { min: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 };
}
__name(spread, "spread");
function ratios(ours2, theirs) {
  return spread(ours2.flatMap(({ wall }, index) => theirs[index] ? [wall / theirs[index].wall] : []));
}
__name(ratios, "ratios");
function growthExponent(small, large) {
  return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}
__name(growthExponent, "growthExponent");

// src/bench/start-up.ts
var commands = ["node lib/cli.js --version", "node lib/cli.js check ."];
async function startUp(times2) {
  const walls = commands.map(() => []);
  const empty = [];
  for (let turn = -1; turn < times2; turn += 1) {
    const base = (await run("node -e 0")).wall;
    if (turn >= 0) empty.push(base);
    for (const [index, command] of commands.entries()) {
      const { wall } = await run(command);
      if (turn >= 0) walls[index]?.push(wall);
    }
  }
  return commands.map((command, index) => {
    const own = walls[index] ?? [];
    return { command, ratio: spread(own.map((wall, turn) => wall / (empty[turn] ?? wall))), wall: spread(own).median };
  });
}
__name(startUp, "startUp");

// src/bench/tables.ts
var ours = "alternat";
function startUpTable(rows) {
  const lines = rows.map(
    ({ command, ratio, wall }) => `| \`${command}\` | ${seconds(wall)} | ${times(ratio.median)} (${times(ratio.min)}\u2013${times(ratio.max)}) |`
  );
  return table("Command | Wall | Beside an empty Node process", lines);
}
__name(startUpTable, "startUpTable");
function outputTable(measured2) {
  const lines = measured2.map((row) => {
    const own = measured2.find((one) => one.peer === ours && one.sample === row.sample && same(one, row));
    const ratio = own && row.peer !== ours ? ratios(own.runs, row.runs) : void 0;
    const against = ratio ? `${times(ratio.median)} (${times(ratio.min)}\u2013${times(ratio.max)})` : "";
    const [wall, cpu, peak] = ["wall", "cpu", "peak"].map((key) => spread(row.runs.map((one) => one[key])));
    return `| ${row.sample} | ${row.outputs.join(", ")}${row.tagged ? ", tagged" : ""} | ${row.peer} | ${seconds(wall?.median)} | ${seconds(cpu?.median)} | ${megabytes(peak?.max)} | ${megabytes(row.bytes)} | ${against} |`;
  });
  return table("Size | Outputs | Tool | Wall | CPU | Peak memory | Bytes | Ours / theirs (min\u2013max)", lines);
}
__name(outputTable, "outputTable");
function growthTable(measured2) {
  const lines = measured2.filter(({ sample }) => sample === "10 \xD7").flatMap((small) => {
    const large = measured2.find((one) => one.sample === "100 \xD7" && one.peer === small.peer && same(one, small));
    if (!large) return [];
    const point = /* @__PURE__ */ __name(({ letters, runs }) => ({
      size: letters,
      time: spread(runs.map(({ wall }) => wall)).median
    }), "point");
    return [
      `| ${small.peer} | ${small.outputs.join(", ")} | ${growthExponent(point(small), point(large)).toFixed(2)} |`
    ];
  });
  return table("Tool | Outputs | Exponent, 10 \xD7 to 100 \xD7", lines);
}
__name(growthTable, "growthTable");
function same(a, b) {
  return a.outputs.join() === b.outputs.join();
}
__name(same, "same");
function table(heads, lines) {
  const rule = heads.replace(/[^|]+/g, " --- ");
  return `| ${heads} |
|${rule}|
${lines.join("\n")}
`;
}
__name(table, "table");
function seconds(value = 0) {
  return value < 10 ? `${value.toFixed(2)} s` : `${value.toFixed(0)} s`;
}
__name(seconds, "seconds");
function megabytes(bytes = 0) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
__name(megabytes, "megabytes");
function times(ratio) {
  return `${ratio.toFixed(2)} \xD7`;
}
__name(times, "times");

// src/bench/main.ts
var { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1,10,100" },
    runs: { type: "string", default: "5" },
    only: { type: "string" },
    readme: { type: "boolean", default: false }
  }
});
var tell = /* @__PURE__ */ __name((line) => void process.stderr.write(`${line}
`), "tell");
var wanted = peers.filter(
  ({ id }) => values.only === void 0 || id === "alternat" || values.only.split(",").includes(id)
);
var versions = Object.fromEntries(wanted.map((peer) => [peer.id, peer.version() ?? "not installed"]));
var present = wanted.filter(({ id }) => versions[id] !== "not installed");
for (const [id, version2] of Object.entries(versions)) tell(`${id}: ${version2}`);
var scratch = mkdtempSync(join8(tmpdir(), "alternat-bench-"));
var measured = [];
try {
  const started = await startUp(Number(values.runs) * 2);
  const sizes = values.sizes.split(",").map(Number);
  const samples = [
    ...sizes.map((times2) => ({ times: times2, shuffled: false })),
    { times: Math.max(...sizes), shuffled: true }
  ];
  for (const { times: times2, shuffled } of samples) {
    const sample = await makeSample(".", join8(scratch, "sample"), times2, shuffled);
    const turns = times2 >= 100 ? 1 : times2 >= 10 ? Math.min(3, Number(values.runs)) : Number(values.runs);
    for (const outputs of [["html"], ["pdf"], ["html", "pdf"]]) {
      tell(`${sample.name}, ${outputs.join(" and ")}`);
      measured.push(...await compare(present, sample, outputs, { times: turns, scratch, tell }));
    }
  }
  const [processor] = cpus();
  const machine = { node: process.version, processors: cpus().length, model: processor?.model ?? "" };
  mkdirSync8("bench", { recursive: true });
  writeFileSync6(
    "bench/results.json",
    `${JSON.stringify({ machine, versions, startUp: started, measured }, null, 2)}
`
  );
  const tables = [startUpTable(started), outputTable(measured), growthTable(measured)].join("\n");
  process.stdout.write(tables);
  if (values.readme) writeFileSync6("README.md", withMarkedPart(readFileSync5("README.md", "utf8"), "bench", tables));
} finally {
  rmSync3(scratch, { recursive: true, force: true });
}

import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);
import {
  Random,
  languageOf,
  loadConcordance,
  require_dist,
  runRules
} from "./chunk-6FT7BYQN.js";
import "./chunk-YXCP5KVA.js";
import {
  rules,
  withMarkedPart
} from "./chunk-DO666W3M.js";
import "./chunk-BPPPN6KY.js";
import "./chunk-UWZM5KHY.js";
import {
  external_exports,
  hasErrors
} from "./chunk-5Z6HYCJM.js";
import {
  __name,
  __toESM
} from "./chunk-GS2EHPHW.js";

// src/measure/main.ts
import { readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

// src/report/pretty.ts
import { styleText } from "node:util";

// src/report/group-by.ts
function groupBy(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}
__name(groupBy, "groupBy");

// src/report/relative-file.ts
import { isAbsolute, relative, sep } from "node:path";
function relativeFile(file, base) {
  const name = isAbsolute(file) ? relative(base, file) : file;
  return name.split(sep).join("/");
}
__name(relativeFile, "relativeFile");

// src/report/summary-line.ts
function summaryLine(diagnostics2) {
  const count = /* @__PURE__ */ __name((severity) => diagnostics2.filter((diagnostic) => diagnostic.severity === severity).length, "count");
  const remarks = count("remark");
  const counts = [plural(count("error"), "error"), plural(count("warning"), "warning")];
  if (remarks > 0) counts.push(plural(remarks, "remark"));
  const units = new Set(diagnostics2.flatMap(({ unit }) => unit ?? [])).size;
  return `${counts.join(", ")}${units > 0 ? ` in ${plural(units, "unit")}` : ""}`;
}
__name(summaryLine, "summaryLine");
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
__name(plural, "plural");

// src/report/pretty.ts
var styles = { error: "red", warning: "yellow", remark: "cyan" };
function pretty(diagnostics2, { base, colour }) {
  const paint = /* @__PURE__ */ __name((style, text) => colour ? styleText(style, text, { validateStream: false }) : text, "paint");
  const groups = groupBy(diagnostics2, (diagnostic) => groupTitle(diagnostic, base));
  const blocks = [...groups].map(
    ([title, members]) => [paint("bold", title), ...members.flatMap((member) => lines(member, base, paint))].join("\n")
  );
  return `${[...blocks, paint("bold", summaryLine(diagnostics2))].join("\n\n")}
`;
}
__name(pretty, "pretty");
function groupTitle({ place, unit }, base) {
  const parts = [place && relativeFile(place.file, base), unit].filter((part) => part !== void 0);
  return parts.join("  ") || "instrument";
}
__name(groupTitle, "groupTitle");
function lines(diagnostic, base, paint) {
  const { place, severity, message, rule, actual, expected, counterparts = {} } = diagnostic;
  const where = place ? `${relativeFile(place.file, base)}:${place.line}:${place.column}  ` : "";
  const head = `  ${where}${paint(styles[severity], severity)}  ${visible(message)}  ${paint("dim", rule)}`;
  const said = Object.entries(counterparts);
  const beneath = said.length > 0 ? said : Object.entries({ found: actual, expected });
  const shown = beneath.flatMap(([label, text]) => text === void 0 ? [] : [{ label, text }]);
  const width = Math.max(...shown.map(({ label }) => label.length), 0);
  return [head, ...shown.map(({ label, text }) => `      ${paint("dim", label.padEnd(width))}  ${visible(text)}`)];
}
__name(lines, "lines");
function visible(text) {
  return text.replace(new RegExp("\\p{Cc}", "gu"), (control) => control === "\n" ? "\u21B5" : `\\u${hex(control)}`);
}
__name(visible, "visible");
function hex(character) {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}
__name(hex, "hex");

// src/measure/language/en.ts
var en = {
  tag: "en",
  months: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"]
  ],
  negations: [
    {
      find: /(?<!\b(?:or|if|whether|but) )\bnot (?!only\b|yet\b|merely\b|just\b)/gi,
      replace: "",
      unless: /\b(?:neither|nor)\b/i
    },
    { find: /\bcannot\b/g, replace: "can" }
  ],
  weakenings: [
    // "No person shall" and "no person may" forbid alike.
    { find: /\bshall (?!not\b)/g, replace: "may ", unless: /\b(?:no|not|nothing|neither|nor|none)\b/i },
    { find: /\bmust (?!not\b)/g, replace: "may ", unless: /\b(?:no|not|nothing|neither|nor|none)\b/i },
    {
      find: /(?<!\b(?:a|the|at|free|good|last|by|or) )\bwill (?!not\b)/g,
      replace: "may ",
      unless: /\b(?:no|not|nothing|neither|nor|none)\b/i
    }
  ],
  units: {
    hour: "day",
    hours: "days",
    day: "month",
    days: "months",
    week: "month",
    weeks: "months",
    month: "year",
    months: "years",
    year: "month",
    years: "months",
    metre: "foot",
    metres: "feet",
    kilometres: "miles",
    km: "mi",
    kilograms: "pounds",
    kg: "lb",
    tonnes: "kilograms",
    litres: "gallons",
    hectares: "acres",
    m: "km"
  },
  numberWords: [
    ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen"],
    ...["eighteen", "twenty", "thirty", "forty", "forty-five", "fifty", "sixty", "ninety"]
  ],
  rangeWords: ["to", "until", "and"],
  conjunctions: ["and", "or"]
};

// src/measure/language/es.ts
var otherNegation = /\b(?:ning[uú]n[ao]?s?|nada|nadie|nunca|jamás|tampoco|ni)\b/i;
var weakened = [
  ["debe", "puede"],
  ["deben", "pueden"],
  ["deber\xE1", "podr\xE1"],
  ["deber\xE1n", "podr\xE1n"]
];
var es = {
  tag: "es",
  months: [
    ...["enero", "febrero", "marzo", "abril", "mayo", "junio"],
    ...["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]
  ],
  negations: [
    {
      find: new RegExp("(?<!\\p{L})(?<!\\b(?:si|o|ya|pero|sino) )no (?!obstante|s[o\xF3]lo|solamente|\xFAnicamente|m\xE1s)(?=\\p{L})", "giu"),
      replace: "",
      unless: otherNegation
    }
  ],
  weakenings: weakened.map(
    ([must, may]) => ({
      find: new RegExp(`(?<!\\p{L})(?<!\\bno (?:se |l[aeo]s? )?)${must}(?!\\p{L})`, "giu"),
      replace: may,
      unless: otherNegation
    })
  ),
  units: {
    hora: "d\xEDa",
    horas: "d\xEDas",
    d\u00EDa: "mes",
    d\u00EDas: "meses",
    semana: "mes",
    semanas: "meses",
    mes: "a\xF1o",
    meses: "a\xF1os",
    a\u00F1o: "mes",
    a\u00F1os: "meses",
    metro: "pie",
    metros: "pies",
    kil\u00F3metros: "millas",
    km: "mi",
    kilogramos: "libras",
    kg: "lb",
    toneladas: "kilogramos",
    litros: "galones",
    hect\u00E1reas: "acres",
    m: "km"
  },
  numberWords: [
    ...["un", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "doce", "quince"],
    ...["dieciocho", "veinte", "treinta", "cuarenta", "cuarenta y cinco", "cincuenta", "sesenta", "noventa"]
  ],
  rangeWords: ["a", "al", "y"],
  conjunctions: ["y", "o", "e", "u"]
};

// src/measure/language/fr.ts
var otherNegation2 = /\b(?:aucune?s?|nul(?:le)?s?|personne ne|rien|ni|guère)\b|\bqu[e’']/i;
var negativeSubject = /\b(?:aucune?s?|nul(?:le)?s?|ni)\b/i;
var weakened2 = [
  ["doit(?!\\p{L})", "peut"],
  ["doivent(?!\\p{L})", "peuvent"],
  ["devra(?!\\p{L})", "pourra"],
  ["devront(?!\\p{L})", "pourront"],
  ["est tenue? (?:de |d[\u2019'])", "peut "],
  ["sont tenue?s (?:de |d[\u2019'])", "peuvent "]
];
var fr = {
  tag: "fr",
  months: [
    ...["janvier", "f\xE9vrier", "mars", "avril", "mai", "juin"],
    ...["juillet", "ao\xFBt", "septembre", "octobre", "novembre", "d\xE9cembre"]
  ],
  negations: [
    {
      find: new RegExp("(?<!\\p{L})(?:ne |n[\u2019'])((?:(?:[lmst][\u2019']|y |en |les? |la |se |lui |leur ))?[\\p{L}-]+(?: [\\p{L}-]+)?) (?:pas|jamais)(?!\\p{L})", "giu"),
      replace: "$1",
      unless: negativeSubject
    },
    { find: new RegExp("(?<!\\p{L})ne pas ", "gu"), replace: "" },
    {
      find: new RegExp("(?<!\\p{L})ne (peut|peuvent|saurait|sauraient)(?! pas| plus| jamais)(?!\\p{L})", "gu"),
      replace: "$1",
      unless: otherNegation2
    }
  ],
  weakenings: weakened2.map(
    ([must, may]) => ({
      find: new RegExp(`(?<!\\p{L})(?<!(?:ne |n[\u2019'])(?:[lmst][\u2019']|y |en |les? |la |se )?)${must}`, "gu"),
      replace: may,
      unless: negativeSubject
    })
  ),
  units: {
    heure: "jour",
    heures: "jours",
    jour: "mois",
    jours: "mois",
    semaine: "ann\xE9e",
    semaines: "mois",
    mois: "ans",
    an: "mois",
    ans: "mois",
    ann\u00E9e: "semaine",
    ann\u00E9es: "mois",
    m\u00E8tre: "pied",
    m\u00E8tres: "pieds",
    kilom\u00E8tres: "milles",
    km: "mi",
    kilogrammes: "livres",
    kg: "lb",
    tonnes: "kilogrammes",
    litres: "gallons",
    hectares: "acres",
    m: "km"
  },
  numberWords: [
    ...["un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "douze", "quinze"],
    ...["dix-huit", "vingt", "trente", "quarante", "quarante-cinq", "cinquante", "soixante", "quatre-vingt-dix"]
  ],
  rangeWords: ["\xE0", "au", "et"],
  conjunctions: ["et", "ou"]
};

// src/measure/language/seed-languages.ts
var languages = [en, es, fr];
function seedLanguageOf(tag) {
  const primary2 = tag.split("-")[0]?.toLowerCase();
  return languages.find((language) => language.tag === primary2);
}
__name(seedLanguageOf, "seedLanguageOf");

// src/measure/defects.ts
var distance = 6;
function placeDefects(seeder, name, concordance, { perClass, share }) {
  const random = new Random(`${name}/${seeder.id}`);
  const perRun = Math.max(1, Math.floor(concordance.rows.length * share));
  const runs = [];
  let placed = 0;
  for (const index of random.shuffled(concordance.rows.keys())) {
    if (placed === perClass) break;
    const defect = defectAt(index, seeder, concordance, random);
    if (!defect) continue;
    placed += 1;
    const run = runs.find((others) => others.length < perRun && others.every((other) => farApart(other, defect)));
    if (run) run.push(defect);
    else runs.push([defect]);
  }
  return runs;
}
__name(placeDefects, "placeDefects");
function seededConcordance(concordance, defects) {
  const rows = [...concordance.rows];
  for (const { locale, change } of defects) {
    for (const [index, reading] of change) {
      const row = rows[index];
      if (!row) continue;
      rows[index] = reading ? { ...row, readings: new Map(row.readings).set(locale, reading) } : withoutReading(row, locale);
    }
  }
  return { ...concordance, rows };
}
__name(seededConcordance, "seededConcordance");
function withoutReading(row, locale) {
  const readings = new Map(row.readings);
  readings.delete(locale);
  const place = row.readings.get(locale)?.place;
  return { ...row, readings, ...row.absent && place && { absent: new Map(row.absent).set(locale, place) } };
}
__name(withoutReading, "withoutReading");
function defectAt(index, seeder, concordance, random) {
  const row = concordance.rows[index];
  if (!row || row.presence !== void 0 || row.readings.size < 2) return void 0;
  for (const locale of random.shuffled(concordance.locales)) {
    const reading = row.readings.get(locale.id);
    if (!reading) continue;
    const language = seedLanguageOf(locale.tag);
    const change = seeder.seed({ concordance, index, row, locale, reading, language, random });
    if (change) return { locale: locale.id, change };
  }
  return void 0;
}
__name(defectAt, "defectAt");
function farApart(one, other) {
  return [...one.change.keys()].every((a) => [...other.change.keys()].every((b) => Math.abs(a - b) >= distance));
}
__name(farApart, "farApart");

// src/measure/measure-source.ts
function measureSource({ name, concordance }, options) {
  const alarms = grave(runRules(concordance));
  const classes = options.seeders.map((seeder) => measureClass(seeder, name, concordance, alarms, options));
  return {
    name,
    units: concordance.rows.length,
    locales: concordance.locales.map(({ id }) => id),
    alarms,
    classes
  };
}
__name(measureSource, "measureSource");
function measureClass(seeder, name, concordance, alarms, options) {
  const before = new Set(alarms.map(identity));
  const trials = placeDefects(seeder, name, concordance, options).flatMap((run) => {
    const after = grave(runRules(seededConcordance(concordance, run)));
    const fresh = after.filter((diagnostic) => !before.has(identity(diagnostic)));
    return run.map((defect) => trial(defect, concordance, fresh));
  });
  return { id: seeder.id, summary: seeder.summary, trials };
}
__name(measureClass, "measureClass");
function trial(defect, concordance, fresh) {
  const rows = [...defect.change.keys()].map((index) => concordance.rows[index]);
  const units = new Map(rows.flatMap((row) => row ? [[row.unit, row.readings.size]] : []));
  const findings = fresh.filter(({ unit }) => unit !== void 0 && units.has(unit));
  const found = findings.some(({ unit, locales = [] }) => {
    const peers = units.get(unit ?? "") ?? 0;
    return locales.includes(defect.locale) && (peers < 3 || locales.length < peers);
  });
  return { defect, findings, found };
}
__name(trial, "trial");
function grave(diagnostics2) {
  return diagnostics2.filter(({ severity }) => severity !== "remark");
}
__name(grave, "grave");
function identity({ rule, unit, locales = [], message }) {
  return JSON.stringify([rule, unit, locales, message]);
}
__name(identity, "identity");

// src/measure/result-examples.ts
function resultExamples(result, concordance, limit) {
  const missed = result.classes.map(({ summary, trials }) => {
    const misses = trials.filter(({ found }) => !found).slice(0, limit);
    return misses.length === 0 ? "" : `### Missed: ${summary}
${misses.map((miss) => missText(miss, concordance)).join("\n")}
`;
  });
  const rules2 = [...new Set(result.alarms.map(({ rule }) => rule))];
  const alarms = rules2.map((rule) => {
    const some = result.alarms.filter((alarm) => alarm.rule === rule).slice(0, limit);
    const lines2 = some.map(({ unit, message }) => `- ${unit}: ${message}
${unitText(unit, concordance)}`);
    return `### False alarm: ${rule}
${lines2.join("\n")}
`;
  });
  return [`## ${result.name}`, ...missed, ...alarms].filter(Boolean).join("\n");
}
__name(resultExamples, "resultExamples");
function missText({ defect, findings }, concordance) {
  return [...defect.change].map(([index, reading]) => {
    const row = concordance.rows[index];
    const named = findings.map(({ rule, locales = [] }) => `${rule} [${locales.join(" ")}]`).join(", ");
    const head = `- ${row?.unit} (${defect.locale})${named && `, reported without naming it: ${named}`}`;
    const changed = difference(row?.readings.get(defect.locale)?.text ?? "", reading?.text ?? "");
    return `${head}
    ${changed}
${unitText(row?.unit, concordance)}`;
  }).join("\n");
}
__name(missText, "missText");
function unitText(unit, { rows }) {
  const readings = rows.find((row) => row.unit === unit)?.readings ?? [];
  return [...readings].map(([locale, { text }]) => `    ${locale}: ${text}`).join("\n");
}
__name(unitText, "unitText");
function difference(before, after) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  return `[${before.slice(start, before.length - end)} \u2192 ${after.slice(start, after.length - end)}]`;
}
__name(difference, "difference");

// src/measure/result-table.ts
function resultTable(results) {
  return results.map(sourceTable).join("\n");
}
__name(resultTable, "resultTable");
function sourceTable(result) {
  const { name, units, locales, alarms, classes } = result;
  const rows = classes.map(({ summary, trials, ...rest }) => [
    summary,
    String(trials.length),
    String(foundOf({ trials })),
    percent({ trials }),
    rulesOf({ ...rest, summary, trials }).join(" ")
  ]);
  const table = [["defect", "seeded", "found", "", "by rules"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines2 = table.map(
    (row) => row.map(
      (cell, column) => column === 0 || column > 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
    ).join("  ").trimEnd()
  );
  const head = `${name}: ${units} units in ${locales.join(", ")}`;
  const rules2 = countBy(alarms.map(({ rule }) => rule)).map(([rule, count]) => `${rule} ${count}`);
  const foot = `false alarms: ${alarms.length}, ${alarmRate(result)} per 1,000 units${rules2.length > 0 ? ` (${rules2.join(", ")})` : ""}`;
  return `${[head, ...lines2, foot].join("\n")}
`;
}
__name(sourceTable, "sourceTable");
function resultMarkdown(results) {
  const [first] = results;
  const rows = (first?.classes ?? []).map(({ id, summary }) => {
    const cells = results.map(({ classes }) => {
      const result = classes.find((other) => other.id === id);
      return result && result.trials.length > 0 ? `${foundOf(result)} of ${result.trials.length} (${percent(result)})` : "\u2013";
    });
    return `| ${[summary, ...cells].join(" | ")} |`;
  });
  return [
    `| Defect | ${results.map(({ name, units, locales }) => `${name}, ${units} units, ${locales.join("/")}`).join(" | ")} |`,
    `| --- |${" --- |".repeat(results.length)}`,
    ...rows,
    `| False alarms per 1,000 clean units | ${results.map(alarmRate).join(" | ")} |`
  ].join("\n");
}
__name(resultMarkdown, "resultMarkdown");
function resultJson(results) {
  return results.map((result) => ({
    source: result.name,
    units: result.units,
    locales: result.locales,
    falseAlarms: {
      count: result.alarms.length,
      perThousandUnits: Number(alarmRate(result)),
      rules: Object.fromEntries(countBy(result.alarms.map(({ rule }) => rule)))
    },
    classes: result.classes.map((one) => ({
      id: one.id,
      seeded: one.trials.length,
      found: foundOf(one),
      rules: rulesOf(one)
    }))
  }));
}
__name(resultJson, "resultJson");
function foundOf({ trials }) {
  return trials.filter(({ found }) => found).length;
}
__name(foundOf, "foundOf");
function percent(result) {
  return result.trials.length === 0 ? "\u2013" : `${Math.floor(100 * foundOf(result) / result.trials.length)}%`;
}
__name(percent, "percent");
function rulesOf({ trials }) {
  const found = trials.filter((trial2) => trial2.found);
  return countBy(found.flatMap(({ findings }) => [...new Set(findings.map(({ rule }) => rule))])).map(([rule]) => rule);
}
__name(rulesOf, "rulesOf");
function alarmRate({ alarms, units }) {
  return units === 0 ? "0" : (1e3 * alarms.length / units).toFixed(1);
}
__name(alarmRate, "alarmRate");
function countBy(names) {
  const counts = /* @__PURE__ */ new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
__name(countBy, "countBy");

// src/measure/edit.ts
function oneOf(site, edits2) {
  for (const edit of site.random.shuffled(edits2)) {
    const reading = edited(site.reading, edit);
    if (reading) return /* @__PURE__ */ new Map([[site.index, reading]]);
  }
  return void 0;
}
__name(oneOf, "oneOf");
function* editsOf(text, pattern, replace) {
  for (const match of text.matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement === void 0 || replacement === match[0]) continue;
    yield { start: match.index, end: match.index + match[0].length, replacement };
  }
}
__name(editsOf, "editsOf");
function edited(reading, { start, end, replacement }) {
  const { text, raw, marks, ...rest } = reading;
  const slice = text.slice(start, end);
  const changed = text.slice(0, start) + replacement + text.slice(end);
  if (raw === text)
    return {
      ...rest,
      text: changed,
      raw: changed,
      marks: marks.map((mark) => remarked(mark, changed, slice, replacement))
    };
  const places = occurrences(raw, slice);
  if (places.length !== occurrences(text, slice).length) return void 0;
  const at = places[occurrences(text.slice(0, end), slice).length - 1];
  if (at === void 0) return void 0;
  return {
    ...rest,
    text: changed,
    raw: raw.slice(0, at) + replacement + raw.slice(at + slice.length),
    marks: marks.map((mark) => remarked(mark, changed, slice, replacement))
  };
}
__name(edited, "edited");
function occurrences(text, slice) {
  const found = [];
  for (let at = text.indexOf(slice); slice !== "" && at >= 0; at = text.indexOf(slice, at + slice.length))
    found.push(at);
  return found;
}
__name(occurrences, "occurrences");
function remarked(mark, text, slice, replacement) {
  return text.includes(mark.text) ? mark : { ...mark, text: mark.text.replace(slice, replacement) };
}
__name(remarked, "remarked");

// src/measure/seeders/acronym-mistyped.ts
var acronymMistyped = {
  id: "acronym-mistyped",
  summary: "acronym mistyped",
  seed: /* @__PURE__ */ __name((site) => {
    const { text } = site.reading;
    if (mostlyCapitals(text)) return void 0;
    return oneOf(
      site,
      editsOf(
        text,
        new RegExp("(?<![\\p{L}\\p{N}])\\p{Lu}{2,7}(?![\\p{L}\\p{N}])", "gu"),
        ([acronym]) => known(acronym, site) ? mistyped(acronym, site.random) : void 0
      )
    );
  }, "seed")
};
function known(acronym, { concordance, row, locale }) {
  if (/^[IVXLCDM]+$/.test(acronym)) return false;
  const word2 = new RegExp(`(?<![\\p{L}\\p{N}])${acronym}(?![\\p{L}\\p{N}])`, "u");
  const inOthers = [...row.readings].some(([id, { text }]) => id !== locale.id && word2.test(text));
  return inOthers || concordance.concepts.some(({ forms }) => forms.get(locale.id)?.acronym === acronym);
}
__name(known, "known");
function mistyped(acronym, random) {
  const at = random.below(acronym.length - 1);
  const [a = "", b = ""] = acronym.slice(at, at + 2);
  const pair = a === b || random.below(2) === 0 ? `${a}${b === "Z" ? "K" : "Z"}` : `${b}${a}`;
  return acronym.slice(0, at) + pair + acronym.slice(at + 2);
}
__name(mistyped, "mistyped");
function mostlyCapitals(text) {
  const capitals = text.match(new RegExp("\\p{Lu}", "gu"))?.length ?? 0;
  return capitals > (text.match(new RegExp("\\p{L}", "gu"))?.length ?? 0) / 2;
}
__name(mostlyCapitals, "mostlyCapitals");

// src/measure/seeders/date-shifted.ts
var dateShifted = {
  id: "date-shifted",
  summary: "date shifted",
  seed: /* @__PURE__ */ __name((site) => site.language && oneOf(site, edits(site.reading.text, site.language, site.random)), "seed")
};
function* edits(text, { months }, random) {
  const month = `(?:${months.join("|")})`;
  const dayFirst = `(?<!\\d)\\d{1,2}(?:er|[\xBA\xAA\xB0]|\\.\xBA|st|nd|rd|th)?(?: day of| de)?\\s${month}(?!\\p{L})`;
  const monthFirst = `(?<!\\p{L})${month}\\s\\d{1,2}(?!\\d)`;
  const monthYear = `(?<!\\p{L})${month},?(?: del?)?\\s\\d{4}(?!\\d)`;
  for (const pattern of [dayFirst, monthFirst, monthYear]) {
    yield* editsOf(text, new RegExp(pattern, "gu"), ([date]) => shifted(date, months, random));
  }
  const iso = /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g;
  yield* editsOf(text, iso, ([, year, mm, dd]) => `${year}-${mm}-${String(1 + Number(dd) % 28).padStart(2, "0")}`);
}
__name(edits, "edits");
function shifted(date, months, random) {
  if (random.below(2) === 0) {
    return date.replace(new RegExp(months.join("|"), "u"), (name) => {
      const step = 1 + random.below(11);
      return months[(months.indexOf(name) + step) % 12] ?? name;
    });
  }
  return date.replace(/\d+(?:er|[ºª°]|\.º|st|nd|rd|th)?/u, (figure) => {
    const number = Number.parseInt(figure, 10);
    return String(number > 31 ? number + 1 + random.below(3) : 1 + (number + random.below(6)) % 28);
  });
}
__name(shifted, "shifted");

// src/measure/seeders/item-dropped.ts
var word = "[\\p{L}\\p{N}\u2019'-]+";
var itemDropped = {
  id: "item-dropped",
  summary: "item of an enumeration dropped",
  seed: /* @__PURE__ */ __name((site) => {
    const lettered = letteredItems(site.reading.text);
    return oneOf(site, lettered.length > 0 ? lettered : listItems(site));
  }, "seed")
};
function letteredItems(text) {
  const starts = [...text.matchAll(/(?<=^|[;:,.]\s)\(?(?:[a-z]|[ivx]{1,4}|\d)\)\s/g)].map((match) => match.index);
  if (starts.length < 2) return [];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length, replacement: "" }));
}
__name(letteredItems, "letteredItems");
function listItems({ concordance, row, locale, reading, language }) {
  const lengths = /* @__PURE__ */ new Set();
  for (const { id, tag } of concordance.locales) {
    const text = id === locale.id ? void 0 : row.readings.get(id)?.text;
    for (const series of seriesOf(text ?? "", seedLanguageOf(tag)?.conjunctions)) lengths.add(series.length);
  }
  return [...seriesOf(reading.text, language?.conjunctions)].filter(({ length }) => lengths.has(length)).flat();
}
__name(listItems, "listItems");
function* seriesOf(text, conjunctions = []) {
  if (conjunctions.length === 0) return;
  const series = new RegExp(`((?:, ${word}(?: ${word}){0,3}?)+),? (?:${conjunctions.join("|")}) ${word}`, "gu");
  for (const { 1: inner = "", index } of text.matchAll(series)) {
    const items = [...inner.matchAll(/, [^,]+/g)];
    if (items.length === 1 && !parallel(text.slice(0, index), inner.slice(2))) continue;
    yield items.map((item) => {
      const start = index + item.index;
      return { start, end: start + item[0].length, replacement: "" };
    });
  }
}
__name(seriesOf, "seriesOf");
function parallel(before, item) {
  const [, article = ""] = new RegExp("(?<![\\p{L}])(\\p{L}{1,3})[\\s\u2019'][\\p{L}-]+$", "u").exec(before) ?? [];
  const [, own] = new RegExp("^(\\p{L}{1,3})[\\s\u2019'][\\p{L}-]+$", "u").exec(item) ?? [];
  if (own === void 0) return /^[\p{L}-]+$/u.test(item) && new RegExp("\\p{L}$", "u").test(before);
  return article.charAt(0).toLowerCase() === own.charAt(0).toLowerCase();
}
__name(parallel, "parallel");

// src/measure/seeders/link-changed.ts
var linkChanged = {
  id: "link-changed",
  summary: "link changed",
  seed: /* @__PURE__ */ __name((site) => targetChanged(site) ?? addressChanged(site), "seed")
};
function targetChanged({ index, reading, random }) {
  const links = reading.marks.filter(({ kind, target: target2 }) => kind === "link" && target2 && reading.raw.includes(target2));
  const link = random.pick(links);
  if (!link?.target) return void 0;
  const target = mistyped2(link.target);
  const marks = reading.marks.map((mark) => mark === link ? { ...mark, target } : mark);
  return /* @__PURE__ */ new Map([[index, { ...reading, raw: reading.raw.replace(link.target, target), marks }]]);
}
__name(targetChanged, "targetChanged");
function addressChanged(site) {
  const address = /(?:https?:\/\/|www\.)[^\s<>"”»)]+[\w/]|(?<![\w@.])[a-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}\/[\w/.-]*\w/g;
  return oneOf(
    site,
    editsOf(site.reading.text, address, ([url]) => mistyped2(url))
  );
}
__name(addressChanged, "addressChanged");
function mistyped2(url) {
  const swapped = url.replace(/(\w)(\w)(\W*)$/, "$2$1$3");
  return swapped === url ? `${url}x` : swapped;
}
__name(mistyped2, "mistyped");

// src/measure/sentences.ts
function sentences(text) {
  const spans = [];
  let start = 0;
  for (const match of text.matchAll(/(?<=[\p{L}\d]{4}[)”"»’\]]?[.!?][)”"»’\]]?)\s+(?=[\p{Lu}¿¡«“])/gu)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }];
}
__name(sentences, "sentences");
function words(text) {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
__name(words, "words");

// src/measure/turn-edits.ts
function* turnEdits(text, turns) {
  for (const { start, end } of sentences(text)) {
    const sentence2 = text.slice(start, end);
    for (const { find, replace, unless } of turns) {
      if (unless?.test(sentence2)) continue;
      const edits2 = editsOf(sentence2, find, (match) => expand(replace, match));
      for (const edit of edits2) yield withCapital(text, { ...edit, start: edit.start + start, end: edit.end + start });
    }
  }
}
__name(turnEdits, "turnEdits");
function expand(template, match) {
  return template.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? "");
}
__name(expand, "expand");
function withCapital(text, { start, end, replacement }) {
  const first = text[start] ?? "";
  if (first === first.toLowerCase()) return { start, end, replacement };
  const upper = /* @__PURE__ */ __name((part) => part.charAt(0).toUpperCase() + part.slice(1), "upper");
  return replacement === "" ? { start, end: end + 1, replacement: upper(text.slice(end, end + 1)) } : { start, end, replacement: upper(replacement) };
}
__name(withCapital, "withCapital");

// src/measure/seeders/negation-dropped.ts
var negationDropped = {
  id: "negation-dropped",
  summary: '"not" dropped',
  seed: /* @__PURE__ */ __name((site) => site.language && oneOf(site, turnEdits(site.reading.text, site.language.negations)), "seed")
};

// src/measure/seeders/number-digit.ts
var numberDigit = {
  id: "number-digit",
  summary: "number changed by one digit",
  seed: /* @__PURE__ */ __name((site) => oneOf(
    site,
    editsOf(site.reading.text, /\d+/g, ([digits]) => {
      const at = site.random.below(digits.length);
      const old = Number(digits[at]);
      const digit = (old + site.random.below(8)) % 9 + 1;
      return digit === old ? void 0 : digits.slice(0, at) + digit + digits.slice(at + 1);
    })
  ), "seed")
};

// src/measure/seeders/obligation-weakened.ts
var obligationWeakened = {
  id: "obligation-weakened",
  summary: "obligation weakened",
  seed: /* @__PURE__ */ __name((site) => site.language && oneOf(site, turnEdits(site.reading.text, site.language.weakenings)), "seed")
};

// src/measure/occurrences.ts
function conceptOccurrences(text, locale, { concepts }) {
  const names = concepts.flatMap(({ id, kind, forms }) => {
    const name = forms.get(locale)?.name;
    return name ? [{ id, kind, name }] : [];
  });
  const taken = [];
  for (const entry of names.sort((a, b) => b.name.length - a.name.length)) {
    for (const start of wholeWords(text, entry.name)) {
      const end = start + entry.name.length;
      if (!taken.some((other) => start < other.end && other.start < end)) taken.push({ ...entry, start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
__name(conceptOccurrences, "conceptOccurrences");
function* wholeWords(text, name) {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(at - 1, 0), at);
    const after = text.slice(at + name.length, at + name.length + 1);
    if (!/[\p{L}\p{N}]/u.test(before + after)) yield at;
  }
}
__name(wholeWords, "wholeWords");

// src/measure/seeders/parties-swapped.ts
var partiesSwapped = {
  id: "parties-swapped",
  summary: "parties swapped",
  seed: /* @__PURE__ */ __name((site) => {
    const named = partyOccurrences(site);
    const pairs = named.flatMap((first, index) => {
      const second = named[index + 1];
      if (!second || second.id === first.id) return [];
      const between = site.reading.text.slice(first.end, second.start);
      if (/[.;]\s/.test(between)) return [];
      return [{ start: first.start, end: second.end, replacement: second.name + between + first.name }];
    });
    return oneOf(site, pairs);
  }, "seed")
};
function partyOccurrences({ concordance, locale, reading }) {
  const { instrument } = concordance;
  if (!instrument) {
    return conceptOccurrences(reading.text, locale.id, concordance).filter(({ kind }) => kind === "party");
  }
  const concepts = instrument.parties.flatMap(
    ({ id, names }) => (names.get(locale.id) ?? []).map((name) => ({
      id,
      kind: "party",
      forms: /* @__PURE__ */ new Map([[locale.id, { name, variants: [], forbidden: [] }]])
    }))
  );
  return conceptOccurrences(reading.text, locale.id, { ...concordance, concepts });
}
__name(partyOccurrences, "partyOccurrences");

// src/measure/seeders/placeholder-renamed.ts
var placeholderRenamed = {
  id: "placeholder-renamed",
  summary: "placeholder renamed",
  seed: /* @__PURE__ */ __name(({ index, reading, random }) => {
    const { raw, text } = reading;
    const renamed = /* @__PURE__ */ __name((name) => `${name}x`, "renamed");
    const edit = random.pick([...editsOf(raw, /(?<=\{\{\s*|(?<![\]{])\{\s*)[\p{L}_]\w*/gu, ([name]) => renamed(name))]);
    if (!edit) return void 0;
    const changed = raw.slice(0, edit.start) + edit.replacement + raw.slice(edit.end);
    return /* @__PURE__ */ new Map([[index, { ...reading, raw: changed, text: raw === text ? changed : text }]]);
  }, "seed")
};

// src/measure/seeders/sentence-dropped.ts
var sentenceDropped = {
  id: "sentence-dropped",
  summary: "sentence dropped",
  seed: /* @__PURE__ */ __name((site) => {
    const { text } = site.reading;
    const spans = sentences(text);
    if (spans.length < 2) return void 0;
    const edits2 = spans.flatMap(({ start, end }, index) => {
      if (words(text.slice(start, end)).length < 3) return [];
      const from = index === 0 ? start : spans[index - 1]?.end ?? start;
      const to = index === 0 ? spans[1]?.start ?? end : end;
      return [{ start: from, end: to, replacement: "" }];
    });
    return oneOf(site, edits2);
  }, "seed")
};

// src/measure/seeders/term-replaced.ts
var termReplaced = {
  id: "term-replaced",
  summary: "term replaced by another concept's",
  seed: /* @__PURE__ */ __name((site) => {
    const { concordance, locale, random, reading } = site;
    const edits2 = conceptOccurrences(reading.text, locale.id, concordance).flatMap(({ id, kind, name, start, end }) => {
      const others = concordance.concepts.flatMap((concept) => {
        const other = concept.forms.get(locale.id)?.name;
        if (concept.id === id || concept.kind !== kind || other === void 0) return [];
        return alike(other, name) ? [] : [other];
      });
      const replacement = random.pick(others);
      return replacement === void 0 ? [] : [{ start, end, replacement }];
    });
    return oneOf(site, edits2);
  }, "seed")
};
function alike(a, b) {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.includes(y) || y.includes(x);
}
__name(alike, "alike");

// src/measure/seeders/unit-dropped.ts
var unitDropped = {
  id: "unit-dropped",
  summary: "unit dropped",
  seed: /* @__PURE__ */ __name(({ index, reading, random }) => {
    if (reading.text.trim() === "") return void 0;
    return /* @__PURE__ */ new Map([[index, random.below(2) === 0 ? void 0 : { ...reading, text: "", raw: "", marks: [] }]]);
  }, "seed")
};

// src/measure/seeders/unit-of-measure.ts
var unitOfMeasure = {
  id: "unit-of-measure",
  summary: "unit of measure changed",
  seed: /* @__PURE__ */ __name((site) => {
    if (!site.language) return void 0;
    const { units, numberWords } = site.language;
    const numbers = ["\\d", ...numberWords.map((word2) => `(?<!\\p{L})${word2}`)].join("|");
    const names = Object.keys(units).sort((a, b) => b.length - a.length);
    const measure = new RegExp(`(?<=(?:${numbers})\\s)(?:${names.join("|")})(?![\\p{L}\xB2\xB3])`, "gu");
    return oneOf(
      site,
      editsOf(site.reading.text, measure, ([name]) => units[name])
    );
  }, "seed")
};

// src/measure/seeders/units-swapped.ts
var unitsSwapped = {
  id: "units-swapped",
  summary: "two units swapped",
  seed: /* @__PURE__ */ __name(({ concordance, index, row, locale, reading }) => {
    const next = concordance.rows[index + 1];
    const other = next?.readings.get(locale.id);
    if (!next || !other || next.readings.size < 2) return void 0;
    if (row.kind === "message" || next.kind === "message") return void 0;
    for (const [id, { text }] of row.readings) if (next.readings.get(id)?.text === text) return void 0;
    return /* @__PURE__ */ new Map([
      [index, moved(other, reading)],
      [index + 1, moved(reading, other)]
    ]);
  }, "seed")
};
function moved(what, where) {
  const { place: _, ...content } = what;
  return { ...where, ...content };
}
__name(moved, "moved");

// src/measure/seeders/wrong-language.ts
var wrongLanguage = {
  id: "wrong-language",
  summary: "left in the wrong language",
  seed: /* @__PURE__ */ __name((site) => {
    const others = [...site.row.readings].filter(([id]) => primary(site, id) !== primary(site, site.locale.id));
    const other = site.random.pick(others)?.[1];
    if (!other || !foreign(other.text, site.reading.text)) return void 0;
    const sentence2 = site.random.below(2) === 0 ? oneSentence(site, other.text) : void 0;
    return sentence2 ?? /* @__PURE__ */ new Map([[site.index, { ...site.reading, text: other.text, raw: other.raw, marks: other.marks }]]);
  }, "seed")
};
function oneSentence(site, other) {
  const { text } = site.reading;
  const mine = sentences(text);
  const theirs = sentences(other);
  if (mine.length < 2 || mine.length !== theirs.length) return void 0;
  const edits2 = mine.flatMap(({ start, end }, index) => {
    const span = theirs[index];
    const replacement = span ? other.slice(span.start, span.end) : "";
    return foreign(replacement, text.slice(start, end)) ? [{ start, end, replacement }] : [];
  });
  return oneOf(site, edits2);
}
__name(oneSentence, "oneSentence");
function foreign(text, than) {
  const known2 = new Set(words(than.toLowerCase()));
  const all = words(text.toLowerCase());
  return all.length >= 4 && all.filter((word2) => !known2.has(word2)).length > all.length / 2;
}
__name(foreign, "foreign");
function primary({ concordance }, id) {
  return concordance.locales.find((locale) => locale.id === id)?.tag.split("-")[0];
}
__name(primary, "primary");

// src/measure/seeders/year-range.ts
var yearRange = {
  id: "year-range",
  summary: "year range changed",
  seed: /* @__PURE__ */ __name((site) => {
    const joints = ["[-\u2013\u2014]", ...(site.language?.rangeWords ?? []).map((word2) => `\\s${word2}\\s`)].join("|");
    const range = new RegExp(`(?<!\\d)((?:1[89]|20)\\d\\d)(${joints})((?:1[89]|20)\\d\\d)(?!\\d)`, "gu");
    return oneOf(
      site,
      editsOf(site.reading.text, range, ([, from, joint, to]) => {
        const step = 1 + site.random.below(3);
        return site.random.below(2) === 0 ? `${Number(from) - step}${joint}${to}` : `${from}${joint}${Number(to) + step}`;
      })
    );
  }, "seed")
};

// src/measure/seeders/seeders.ts
var seeders = [
  numberDigit,
  dateShifted,
  yearRange,
  unitOfMeasure,
  negationDropped,
  obligationWeakened,
  itemDropped,
  sentenceDropped,
  unitDropped,
  unitsSwapped,
  wrongLanguage,
  termReplaced,
  partiesSwapped,
  acronymMistyped,
  placeholderRenamed,
  linkChanged
];

// src/measure/sources.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

// src/concord/terms-file.ts
import { extname } from "node:path";

// src/concord/terms-list.ts
var import_yaml = __toESM(require_dist(), 1);

// src/concord/canonical-tag.ts
function canonicalTag(text) {
  if (!/^[a-z]{2,3}(-|$)/i.test(text)) return void 0;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return void 0;
  }
}
__name(canonicalTag, "canonicalTag");

// src/concord/terms-list.ts
var formsSchema = external_exports.strictObject({
  name: external_exports.string().min(1),
  acronym: external_exports.string().min(1).optional(),
  variants: external_exports.array(external_exports.string().min(1)).default([]),
  forbidden: external_exports.array(external_exports.string().min(1)).default([])
});
var headSchema = external_exports.object({ id: external_exports.string().min(1), kind: external_exports.string().min(1).default("term") });
var headKeys = /* @__PURE__ */ new Set(["id", "kind", "note", "confidence"]);
function conceptsFromList(text, file) {
  const lines2 = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines2, prettyErrors: false });
  const diagnostics2 = [];
  const report = /* @__PURE__ */ __name((message, offset) => {
    const { line, col } = lines2.linePos(offset);
    const place = { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    diagnostics2.push({ rule: "terms/list", severity: "error", message, place });
  }, "report");
  for (const error of document.errors) report(`not valid YAML: ${error.message}`, error.pos[0]);
  const list = document.contents;
  if (document.errors.length === 0 && !(0, import_yaml.isSeq)(list)) report("a termbase must be a list of terms", 0);
  if (diagnostics2.length > 0 || !(0, import_yaml.isSeq)(list)) return { value: void 0, diagnostics: diagnostics2 };
  const concepts = [];
  const ids = /* @__PURE__ */ new Set();
  for (const item of list.items) {
    if (!(0, import_yaml.isMap)(item)) {
      report('a term must be a group with an "id"', rangeStart(item));
      continue;
    }
    const concept = conceptOf(item, report);
    if (concept && ids.has(concept.id)) report(`the id "${concept.id}" is given twice`, rangeStart(item));
    if (concept) concepts.push(concept);
    ids.add(concept?.id ?? "");
  }
  return { value: hasErrors(diagnostics2) ? void 0 : concepts, diagnostics: diagnostics2 };
}
__name(conceptsFromList, "conceptsFromList");
function conceptOf(item, report) {
  const forms = /* @__PURE__ */ new Map();
  for (const { key, value } of item.items) {
    const name = (0, import_yaml.isScalar)(key) ? String(key.value) : "";
    if (headKeys.has(name)) continue;
    if (!canonicalTag(name)) report(`"${name}" is neither a key of a term nor a BCP 47 language tag`, rangeStart(key));
    const parsed = formsSchema.safeParse(plain(value));
    if (parsed.success) forms.set(name, withoutUndefined(parsed.data));
    else
      for (const issue of parsed.error.issues)
        report(`${[name, ...issue.path].join(".")}: ${issue.message}`, rangeStart(value));
  }
  const head = headSchema.safeParse({ id: item.get("id"), kind: item.get("kind") });
  if (head.success && forms.size === 0)
    report(`the term "${head.data.id}" has no name in any language`, rangeStart(item));
  if (head.success) return { ...head.data, forms };
  for (const issue of head.error.issues) report(`${issue.path.join(".")}: ${issue.message}`, rangeStart(item));
  return void 0;
}
__name(conceptOf, "conceptOf");
function withoutUndefined({ acronym, ...forms }) {
  return { ...forms, ...acronym !== void 0 && { acronym } };
}
__name(withoutUndefined, "withoutUndefined");
function plain(node) {
  if ((0, import_yaml.isScalar)(node)) return node.value;
  if ((0, import_yaml.isSeq)(node)) return node.items.map(plain);
  if ((0, import_yaml.isMap)(node)) return Object.fromEntries(node.items.map(({ key, value }) => [plain(key), plain(value)]));
  return void 0;
}
__name(plain, "plain");
function rangeStart(node) {
  return (0, import_yaml.isScalar)(node) || (0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node) ? node.range?.[0] ?? 0 : 0;
}
__name(rangeStart, "rangeStart");

// src/concord/terms-table.ts
var formColumns = {
  full: "name",
  name: "name",
  acronym: "acronym",
  variants: "variants",
  forbidden: "forbidden"
};
var otherColumns = /* @__PURE__ */ new Set(["id", "kind", "note", "confidence"]);
function conceptsFromTable(text, file) {
  const diagnostics2 = [];
  const report = /* @__PURE__ */ __name((severity, message, line, column) => diagnostics2.push({ rule: "terms/table", severity, message, place: { file, line, column } }), "report");
  const lines2 = text.split(/\r?\n/);
  const header = (lines2[0] ?? "").split("	");
  const columns = header.flatMap((name, index) => formColumn(name, index) ?? []);
  const idColumn = header.indexOf("id");
  const kindColumn = header.indexOf("kind");
  if (idColumn < 0) report("error", 'the first line names no "id" column', 1, 1);
  if (columns.length === 0) report("error", 'the first line names no language column, such as "fr_full"', 1, 1);
  header.forEach((name, index) => {
    if (otherColumns.has(name) || formColumn(name, index)) return;
    report("warning", `the column "${name}" is not read`, 1, columnOf(header, index));
  });
  const concepts = [];
  const lineOfId = /* @__PURE__ */ new Map();
  lines2.forEach((line, index) => {
    if (index === 0 || line.trim() === "") return;
    const cells = line.split("	").map((cell) => cell.trim());
    const number = index + 1;
    const id = cells[idColumn] ?? "";
    const first = lineOfId.get(id);
    if (id === "") report("error", "the term has no id", number, 1);
    else if (first !== void 0) report("error", `the id "${id}" is already that of line ${first}`, number, 1);
    else lineOfId.set(id, number);
    if (cells.length > header.length) {
      report("error", `the line has ${cells.length} cells, the first line ${header.length}`, number, 1);
    }
    const forms = formsByTag(cells, columns);
    if (forms.size === 0) report("error", `the term "${id}" has no name in any language`, number, 1);
    concepts.push({ id, kind: cells[kindColumn] || "term", forms });
  });
  return { value: hasErrors(diagnostics2) ? void 0 : concepts, diagnostics: diagnostics2 };
}
__name(conceptsFromTable, "conceptsFromTable");
function formColumn(name, index) {
  const cut = name.lastIndexOf("_");
  const form = Object.entries(formColumns).find(([suffix]) => suffix === name.slice(cut + 1))?.[1];
  const tag = name.slice(0, Math.max(cut, 0));
  return form && canonicalTag(tag) ? { index, tag, form } : void 0;
}
__name(formColumn, "formColumn");
function columnOf(header, index) {
  return header.slice(0, index).reduce((sum, name) => sum + name.length + 1, 1);
}
__name(columnOf, "columnOf");
function formsByTag(cells, columns) {
  const forms = /* @__PURE__ */ new Map();
  for (const tag of new Set(columns.map((column) => column.tag))) {
    const cell = /* @__PURE__ */ __name((form) => cells[columns.find((column) => column.tag === tag && column.form === form)?.index ?? -1] ?? "", "cell");
    const acronym = cell("acronym");
    const name = cell("name") || acronym;
    if (name === "") continue;
    const list = /* @__PURE__ */ __name((form) => cell(form).split("|").map((part) => part.trim()).filter(Boolean), "list");
    forms.set(tag, { name, ...acronym && { acronym }, variants: list("variants"), forbidden: list("forbidden") });
  }
  return forms;
}
__name(formsByTag, "formsByTag");

// src/concord/terms-file.ts
function parseTermsFile(text, file) {
  if (text.startsWith("\uFEFF")) {
    const place2 = { file, line: 1, column: 1 };
    const message2 = "the file begins with a byte order mark";
    return { value: void 0, diagnostics: [{ rule: "terms/bom", severity: "error", message: message2, place: place2 }] };
  }
  const ending = extname(file).toLowerCase();
  if (ending === ".tsv" || ending === ".txt") return conceptsFromTable(text, file);
  if (ending === ".yaml" || ending === ".yml" || ending === ".json") return conceptsFromList(text, file);
  const message = `a termbase is a .tsv, .txt, .yaml, .yml or .json file, not "${ending}"`;
  const place = { file, line: 1, column: 1 };
  return { value: void 0, diagnostics: [{ rule: "terms/format", severity: "error", message, place }] };
}
__name(parseTermsFile, "parseTermsFile");

// src/concord/json-line.ts
import { parseTree, printParseErrorCode } from "jsonc-parser";
function jsonLine(line) {
  const errors = [];
  const tree = treeOf(line, errors);
  if (tree === "too deep") return { problem: "the line is nested too deeply", offset: 0 };
  const [error] = errors;
  if (error) return { problem: sentence(printParseErrorCode(error.error)), offset: error.offset };
  if (tree?.type !== "object") return { problem: "the line must be one JSON object", offset: tree?.offset ?? 0 };
  return { properties: (tree.children ?? []).flatMap(property) };
}
__name(jsonLine, "jsonLine");
function treeOf(line, errors) {
  try {
    return parseTree(line, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return "too deep";
    throw error;
  }
}
__name(treeOf, "treeOf");
function property({ children = [] }) {
  const [key, value] = children;
  if (!key || !value) return [];
  return [{ key: String(key.value), value: plain2(value), keyOffset: key.offset, valueOffset: value.offset }];
}
__name(property, "property");
function plain2(node) {
  return node.children ? node : node.value;
}
__name(plain2, "plain");
function sentence(code) {
  return `not valid JSON: ${code.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()}`;
}
__name(sentence, "sentence");

// src/concord/units-file.ts
function concordanceFromUnits(text, file) {
  const reader = new UnitsReader(file);
  if (text.startsWith("\uFEFF")) reader.report("units/bom", "the file begins with a byte order mark", 1, 0);
  const lines2 = text.replace(/^\uFEFF/, "").split("\n");
  lines2.forEach((line, index) => {
    if (line.trim() !== "") reader.readLine(line, index + 1);
  });
  return reader.outcome();
}
__name(concordanceFromUnits, "concordanceFromUnits");
var UnitsReader = class {
  constructor(file) {
    this.file = file;
  }
  file;
  static {
    __name(this, "UnitsReader");
  }
  rows = [];
  diagnostics = [];
  lineOfUnit = /* @__PURE__ */ new Map();
  /** Spelling of each tag by its canonical form: `en-ca` and `en-CA` in one file are a mistake. */
  spellings = /* @__PURE__ */ new Map();
  readLine(line, number) {
    const parsed = jsonLine(line);
    if ("problem" in parsed) {
      this.report("units/json", parsed.problem, number, parsed.offset);
      return;
    }
    const keys = /* @__PURE__ */ new Set();
    const readings = /* @__PURE__ */ new Map();
    for (const property2 of parsed.properties) {
      const { key } = property2;
      if (keys.has(key)) this.report("units/key", `the key "${key}" is given twice`, number, property2.keyOffset);
      else if (key !== "id") this.readText(property2, number, readings);
      keys.add(key);
    }
    const unit = this.readId(
      parsed.properties.find(({ key }) => key === "id"),
      number
    );
    if (unit === void 0) return;
    if (keys.size === 1) this.report("units/text", "the unit has no text in any language", number, 0, unit);
    this.rows.push({ unit, kind: "paragraph", readings });
  }
  report(rule, message, line, offset, unit) {
    const place = this.place(line, offset);
    this.diagnostics.push({ rule, severity: "error", message, place, ...unit !== void 0 && { unit } });
  }
  outcome() {
    const { rows, diagnostics: diagnostics2 } = this;
    if (rows.length === 0 && diagnostics2.length === 0) this.report("units/empty", "the file holds no unit", 1, 0);
    if (hasErrors(diagnostics2)) return { value: void 0, diagnostics: diagnostics2 };
    const locales = [...this.spellings.values()].map((tag) => ({ id: tag, tag, language: languageOf(tag) }));
    return { value: { locales, rows, concepts: [] }, diagnostics: diagnostics2 };
  }
  readId(property2, line) {
    const id = property2?.value;
    const offset = property2?.valueOffset ?? 0;
    if (typeof id !== "string" || id.trim() === "") {
      const problem = property2 ? "the id of a unit must be a text that is not empty" : 'the unit has no "id"';
      this.report("units/id", problem, line, offset);
      return void 0;
    }
    const first = this.lineOfUnit.get(id);
    if (first !== void 0)
      this.report("units/id", `the id "${id}" is already that of line ${first}`, line, offset, id);
    else this.lineOfUnit.set(id, line);
    return id;
  }
  readText({ key, value, keyOffset, valueOffset }, line, readings) {
    const canonical = canonicalTag(key);
    if (canonical === void 0) {
      return this.report("units/key", `"${key}" is neither "id" nor a BCP 47 language tag`, line, keyOffset);
    }
    const spelling = this.spellings.get(canonical) ?? key;
    if (spelling !== key) {
      return this.report("units/key", `"${key}" is written "${spelling}" on an earlier line`, line, keyOffset);
    }
    this.spellings.set(canonical, key);
    if (typeof value !== "string") {
      return this.report(
        "units/text",
        `the text in "${key}" must be a string; leave the key out for no text`,
        line,
        valueOffset
      );
    }
    readings.set(key, { text: value, raw: value, marks: [], place: this.place(line, valueOffset + 1) });
  }
  place(line, offset) {
    return { file: this.file, line, column: offset + 1 };
  }
};

// src/concord/with-concepts.ts
function withConcepts(concordance, concepts) {
  const localized = concepts.map((concept) => {
    const forms = /* @__PURE__ */ new Map();
    for (const { id, tag } of concordance.locales) {
      const form = concept.forms.get(id) ?? concept.forms.get(tag) ?? concept.forms.get(tag.split("-")[0] ?? tag);
      if (form) forms.set(id, form);
    }
    return { ...concept, forms };
  });
  return { ...concordance, concepts: [...concordance.concepts, ...localized] };
}
__name(withConcepts, "withConcepts");

// src/measure/sources.ts
function sourcesFromFiles(files, terms) {
  const termbase = terms === void 0 ? { value: [], diagnostics: [] } : parseTermsFile(readFileSync(terms, "utf8"), terms);
  return gathered(
    files.map((file) => [basename(file, ".jsonl"), concordanceFromUnits(readFileSync(file, "utf8"), file)]),
    termbase
  );
}
__name(sourcesFromFiles, "sourcesFromFiles");
async function defaultSources(root, load) {
  const instruments = [
    ...existsSync(join(root, "source")) ? [root] : [],
    ...folders(join(root, "tests", "instruments"))
  ];
  const loaded = [];
  for (const dir of instruments) loaded.push([dir === root ? "this instrument" : basename(dir), await load(dir)]);
  const corpus = join(root, "..", "shared", "corpus");
  const law = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".jsonl")) : [];
  const here = gathered(loaded, { value: [], diagnostics: [] });
  const beside = sourcesFromFiles(
    law.sort().map((name) => join(corpus, name)),
    void 0
  );
  return {
    sources: [...here.sources, ...beside.sources],
    diagnostics: [...here.diagnostics, ...beside.diagnostics],
    absent: law.length === 0 ? ["No real law in ../shared/corpus: not measured."] : []
  };
}
__name(defaultSources, "defaultSources");
function gathered(loaded, terms) {
  const sources2 = loaded.flatMap(
    ([name, { value }]) => value ? [{ name, concordance: withConcepts(uncertified(value), terms.value ?? []) }] : []
  );
  return {
    sources: sources2,
    // What an instrument that could be read has against it are the alarms to be measured.
    diagnostics: [terms, ...loaded.map(([, outcome]) => outcome)].flatMap(
      ({ value, diagnostics: diagnostics2 }) => value ? [] : diagnostics2
    ),
    absent: []
  };
}
__name(gathered, "gathered");
function uncertified({ certificates: _, ...concordance }) {
  return concordance;
}
__name(uncertified, "uncertified");
function folders(dir) {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => join(dir, entry.name)).sort();
}
__name(folders, "folders");

// src/measure/main.ts
var { values } = parseArgs({
  options: {
    units: { type: "string", multiple: true },
    terms: { type: "string" },
    json: { type: "boolean", default: false },
    readme: { type: "boolean", default: false },
    examples: { type: "string", default: "0" },
    "per-class": { type: "string", default: "120" },
    only: { type: "string", multiple: true },
    exact: { type: "boolean", default: false }
  }
});
var { sources, diagnostics, absent } = values.units ? sourcesFromFiles(values.units, values.terms) : await defaultSources(process.cwd(), loadConcordance);
for (const line of absent) console.error(line);
if (hasErrors(diagnostics)) {
  console.error(pretty(diagnostics, { version: "", rules, base: process.cwd(), colour: false }));
  process.exitCode = 2;
} else {
  const classes = seeders.filter(({ id }) => values.only?.includes(id) ?? true);
  const options = { perClass: Number(values["per-class"]), share: values.exact ? 0 : 0.08, seeders: classes };
  const results = sources.map((source) => measureSource(source, options));
  console.log(values.json ? JSON.stringify(resultJson(results), null, 2) : resultTable(results));
  for (const [index, result] of results.entries()) {
    const source = sources[index];
    if (source && values.examples !== "0")
      console.log(resultExamples(result, source.concordance, Number(values.examples)));
  }
  if (values.readme) {
    writeFileSync("README.md", withMarkedPart(readFileSync2("README.md", "utf8"), "measure", resultMarkdown(results)));
  }
}

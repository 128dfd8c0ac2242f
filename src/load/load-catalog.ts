import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import type { Catalog, Message } from '../model.js';
import { type JsonTree, parseJson } from './parse-json.js';
import { readSource } from './read-source.js';

/** A catalog, with the namespaces that could not be read, of which nothing can be said to be missing. */
export interface LoadedCatalog {
  readonly catalog: Catalog;
  readonly diagnostics: readonly Diagnostic[];
}

const keyPattern = /^[\p{L}\p{N}_-]+$/u;
/** The namespace of the parties' names, whose forms are each locale's own. */
const PARTIES = 'parties';
/** The namespace of the termbase, read by `loadConcepts`. */
const TERMS = 'terms';

/** Reads every message of `locales/<locale>/*.json`; a file's name is its namespace. */
export async function loadCatalog(root: string, locale: string): Promise<LoadedCatalog> {
  const folder = `locales/${locale}`;
  const diagnostics: Diagnostic[] = [];
  const messages = new Map<string, Message>();
  const parties = new Map<string, Map<string, Message>>();
  const unread = new Set<string>();
  const report = (message: string): void => {
    diagnostics.push({
      rule: 'load/locale',
      severity: 'error',
      message,
      place: { file: folder, line: 1, column: 1 },
      locales: [locale],
    });
  };
  let files: string[] = [];
  try {
    files = (await readdir(join(root, folder))).filter((name) => name.endsWith('.json')).sort();
    if (files.length === 0) report(`the folder of locale \`${locale}\` holds no .json file`);
  } catch {
    report(`the locale \`${locale}\` has no readable folder ${folder}/`);
  }
  for (const name of files) {
    const namespace = name.slice(0, -'.json'.length);
    if (namespace === TERMS) continue;
    const file = `${folder}/${name}`;
    const read = await readSource(root, file);
    const parsed = read.value === undefined ? undefined : parseJson(file, read.value);
    const problems: Diagnostic[] = [...read.diagnostics, ...(parsed?.diagnostics ?? [])];
    if (parsed?.value) {
      const found = leaves(parsed.value, namespace, problems);
      if (namespace === PARTIES) addForms(found, parties, problems);
      else for (const message of found) messages.set(message.id, message);
    }
    if (!parsed?.value) unread.add(namespace);
    diagnostics.push(...problems.map((problem) => ({ ...problem, locales: [locale] })));
  }
  return { catalog: { locale, messages, parties, unread }, diagnostics };
}

function leaves(tree: JsonTree, id: string, problems: Diagnostic[]): Message[] {
  const report = (message: string): Message[] => {
    problems.push({ rule: 'load/locale', severity: 'error', message, place: tree.place, unit: id });
    return [];
  };
  if (tree.kind === 'list') return report('a list stands where a text or a group of texts is expected');
  if (tree.kind === 'leaf') {
    if (typeof tree.value === 'string') return [{ id, text: tree.value, place: tree.place }];
    return report(`${JSON.stringify(tree.value)} stands where a text is expected; write it in quotation marks`);
  }
  return [...tree.entries].flatMap(([key, child]) => {
    if (keyPattern.test(key)) return leaves(child, `${id}.${key}`, problems);
    const message = `the key ${JSON.stringify(key)} has characters other than letters, digits, - and _`;
    problems.push({ rule: 'load/locale', severity: 'error', message, place: child.place, unit: id });
    return [];
  });
}

function addForms(found: readonly Message[], parties: Map<string, Map<string, Message>>, problems: Diagnostic[]): void {
  for (const message of found) {
    const [, party = '', form, ...rest] = message.id.split('.');
    if (form === undefined || rest.length > 0) {
      const text = 'parties.json holds a group of forms for each party: { "party": { "name": "…" } }';
      problems.push({ rule: 'load/locale', severity: 'error', message: text, place: message.place, unit: message.id });
      continue;
    }
    const forms = parties.get(party) ?? new Map<string, Message>();
    parties.set(party, forms.set(form, message));
  }
}

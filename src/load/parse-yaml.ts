import { isMap, isNode, isPair, isScalar, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { core, ZodType } from 'zod';
import type { Diagnostic, Outcome, Place } from '../diagnostic.js';
import { placeAt } from './place-at.js';
import { plainJson } from './plain-json.js';

const maxDepth = 64;

/** A value read from YAML, with a way to find where any part of it stands. */
export interface Located<T> {
  readonly value: T;
  /** Place of the value at a path of keys and indexes; the nearest parent's where the path ends early. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/**
 * Parses YAML, of which JSON is a part, and holds it against a schema; every problem of either is reported at its line
 * and column.
 */
export function parseYaml<T>(file: string, text: string, schema: ZodType<T>): Outcome<Located<T>> {
  const deep = tooDeep(text);
  if (deep >= 0) {
    const message = `the YAML is nested more than ${maxDepth} deep`;
    const place = placeAt(file, text, deep);
    return { value: undefined, diagnostics: [{ rule: 'load/yaml', severity: 'error', message, place }] };
  }
  // The reader that knows places is slow, and a record of many digests with nothing wrong in it is asked for none.
  const json = plainJson(text);
  const plain = json === undefined ? undefined : schema.safeParse(json);
  if (!plain?.success) return parseLocated(file, text, schema);
  let located: Located<T> | undefined;
  const placeOf = (path: readonly PropertyKey[]): Place => {
    located ??= parseLocated(file, text, schema).value;
    return located?.placeOf(path) ?? { file, line: 1, column: 1 };
  };
  return { value: { value: plain.data, placeOf }, diagnostics: [] };
}

function parseLocated<T>(file: string, text: string, schema: ZodType<T>): Outcome<Located<T>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true });
  const diagnostics: Diagnostic[] = [];
  const placeAtOffset = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const report = (place: Place, message: string): void => {
    diagnostics.push({ rule: 'load/yaml', severity: 'error', message, place });
  };
  for (const error of [...document.errors, ...document.warnings]) {
    report(placeAtOffset(error.pos[0]), `invalid YAML: ${error.message.split('\n')[0]}`);
  }
  visit(document, {
    Pair(_, pair) {
      if (isNode(pair.key) && !isScalar(pair.key))
        report(placeAtOffset(pair.key.range?.[0] ?? 0), 'a key must be a text');
      if (isScalar(pair.key) && pair.key.value === '__proto__') {
        report(placeAtOffset(pair.key.range?.[0] ?? 0), 'the key "__proto__" is reserved');
      }
    },
    Alias(_, node) {
      report(placeAtOffset(node.range?.[0] ?? 0), 'aliases are not read');
    },
  });
  if (diagnostics.length > 0) return { value: undefined, diagnostics };

  const placeOf = (path: readonly PropertyKey[]): Place => {
    let node: Node | Pair | null = document.contents;
    for (const key of path) {
      const next: unknown = isNode(node) && 'get' in node ? pairOrItem(node, key) : undefined;
      if (!isNode(next) && !isPair(next)) break;
      node = isPair(next) && isNode(next.value) ? next.value : next;
    }
    return placeAtOffset(startOf(node));
  };
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
      for (const key of keys) {
        const path = key === undefined ? issue.path : [...issue.path, key];
        const subject = path.length > 0 ? `${path.map(String).join('.')}: ` : '';
        report(placeOf(path), subject + (key === undefined ? describe(issue) : 'unknown key'));
      }
    }
    return { value: undefined, diagnostics };
  }
  return { value: { value: parsed.data, placeOf }, diagnostics };
}

/**
 * Where a text is nested too deeply, or -1: the parser is recursive, and a hostile file would exhaust its stack.
 * Brackets in quoted texts count too; they close again.
 */
function tooDeep(text: string): number {
  // Each level of a block stands at least one column further in, after blanks and marks of its parents.
  const indent = text.search(new RegExp(`^[ ?:-]{${4 * maxDepth}}`, 'm'));
  if (indent >= 0) return indent;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '[' || char === '{') depth += 1;
    else if ((char === ']' || char === '}') && depth > 0) depth -= 1;
    if (depth > maxDepth) return at;
  }
  return -1;
}

function describe(issue: core.$ZodIssue): string {
  // That a key is invalid is said; what makes it so is said beneath.
  const inner = issue.code === 'invalid_key' ? issue.issues[0] : undefined;
  return lowerFirst((inner ?? issue).message);
}

function pairOrItem(node: Node, key: PropertyKey): unknown {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
  return 'items' in node && Array.isArray(node.items) ? node.items[Number(key)] : undefined;
}

function startOf(node: Node | Pair | null): number {
  if (isPair(node)) return isNode(node.key) ? (node.key.range?.[0] ?? 0) : 0;
  return node?.range?.[0] ?? 0;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

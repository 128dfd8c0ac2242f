import { createRequire } from 'node:module';
import type { Node, ParseError } from 'jsonc-parser';
import type { Diagnostic, Outcome, Place } from '../diagnostic.js';
import { placer } from './place-at.js';

// The package's entry for Node is UMD, whose names an ES module import cannot see.
const jsonc: typeof import('jsonc-parser') = createRequire(import.meta.url)('jsonc-parser');

/** A JSON value with the place of each leaf and key. */
export type JsonTree =
  | { readonly kind: 'leaf'; readonly value: string | number | boolean | null; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly JsonTree[]; readonly place: Place }
  | { readonly kind: 'group'; readonly entries: ReadonlyMap<string, JsonTree>; readonly place: Place };

const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const maxDepth = 64;

/** Parses strict JSON; every syntax error, duplicate key and reserved key is reported at its line and column. */
export function parseJson(file: string, text: string): Outcome<JsonTree> {
  const at = placer(file, text);
  const diagnostics: Diagnostic[] = [];
  const report = (offset: number, message: string): void => {
    diagnostics.push({ rule: 'load/json', severity: 'error', message, place: at(offset) });
  };
  if (isTooDeep(text)) {
    report(0, `the JSON is nested more than ${maxDepth} deep`);
    return { value: undefined, diagnostics };
  }
  const errors: ParseError[] = [];
  const root = jsonc.parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  for (const error of errors) report(error.offset, `invalid JSON: ${describe(error)}`);

  const convert = (node: Node): JsonTree => {
    if (node.type === 'array') {
      return { kind: 'list', items: (node.children ?? []).map(convert), place: at(node.offset) };
    }
    if (node.type !== 'object') return { kind: 'leaf', value: node.value, place: at(node.offset + 1) };
    const entries = new Map<string, JsonTree>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      const name = String(key.value);
      if (reservedKeys.has(name)) report(key.offset, `the key "${name}" is reserved`);
      else if (entries.has(name)) report(key.offset, `the key "${name}" stands twice`);
      else entries.set(name, convert(value));
    }
    return { kind: 'group', entries, place: at(node.offset) };
  };
  if (!root || errors.length > 0) {
    if (!root && errors.length === 0) report(0, 'the file is empty');
    return { value: undefined, diagnostics };
  }
  return { value: convert(root), diagnostics };
}

// Counted before parsing, since the parser is recursive and a hostile file would exhaust the stack.
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return false;
}

function describe(error: ParseError): string {
  const words = jsonc.printParseErrorCode(error.error).replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.trim();
}

import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** A property of a JSON object with its place in the line, both offsets from 0. */
export interface LineProperty {
  readonly key: string;
  readonly value: unknown;
  readonly keyOffset: number;
  readonly valueOffset: number;
}

/** What a line of JSON holds: the properties of its object, or what is wrong with it and where. */
export type JsonLine = { readonly properties: readonly LineProperty[] } | { readonly problem: string; offset: number };

/** Reads one line that must be one JSON object; duplicate keys are kept, so that the caller can report them. */
export function jsonLine(line: string): JsonLine {
  const errors: ParseError[] = [];
  const tree = treeOf(line, errors);
  if (tree === 'too deep') return { problem: 'the line is nested too deeply', offset: 0 };
  const [error] = errors;
  if (error) return { problem: sentence(printParseErrorCode(error.error)), offset: error.offset };
  if (tree?.type !== 'object') return { problem: 'the line must be one JSON object', offset: tree?.offset ?? 0 };
  return { properties: (tree.children ?? []).flatMap(property) };
}

// The parser recurses; a line of 100,000 brackets would otherwise end in a stack trace.
function treeOf(line: string, errors: ParseError[]): Node | undefined | 'too deep' {
  try {
    return parseTree(line, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}

function property({ children = [] }: Node): LineProperty[] {
  const [key, value] = children;
  if (!key || !value) return [];
  return [{ key: String(key.value), value: plain(value), keyOffset: key.offset, valueOffset: value.offset }];
}

// Only scalars matter to the callers; an object or array is passed on as its node, which is no string.
function plain(node: Node): unknown {
  return node.children ? node : node.value;
}

// `CommaExpected` becomes "comma expected".
function sentence(code: string): string {
  return `not valid JSON: ${code.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()}`;
}

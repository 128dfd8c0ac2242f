import type { Diagnostic } from '../diagnostic.js';
import { parseInline, visit } from '../message/inline.js';
import { findTags, replaceTags, type Tag } from '../message/tags.js';
import { baseId, variants } from '../message/variants.js';
import type { Catalog, Instrument, Message } from '../model.js';
import { editionMessages } from './edition-messages.js';
import { formats, parseFormat } from './formats.js';
import { procesVerbalMessages } from './proces-verbal-messages.js';
import { SITE } from './site-words.js';
import { type Variables, valueAt, variablesOf } from './variables.js';

/**
 * Checks every message of a catalog by itself: its Markdown, and that each figure, form, format, message,
 * unit and note that it names exists. Each problem stands at its column.
 * `anchors` holds the ids of units, and of notes with `^` before them.
 */
export function checkMessages(instrument: Instrument, catalog: Catalog, anchors: ReadonlySet<string>): Diagnostic[] {
  const tag = instrument.locales.find(({ id }) => id === catalog.locale)?.tag ?? catalog.locale;
  const variables = instrument.originals.map((original) => variablesOf(instrument, catalog, original));
  const forms = [...catalog.parties.values()].flatMap((party) => [...party.values()]);
  return [...catalog.messages.values(), ...forms].flatMap((message) => {
    const problems: Diagnostic[] = [];
    const report = (offset: number, text: string): void => {
      const place = { ...message.place, column: message.place.column + offset };
      problems.push({
        rule: 'message',
        severity: 'error',
        message: text,
        place,
        unit: message.id,
        locales: [catalog.locale],
      });
    };
    const [namespace = ''] = message.id.split('.');
    const { tags, unclosed } = findTags(message.text, namespace);
    if (unclosed !== undefined) report(unclosed, 'a `{{` or `$t(` is not closed');
    for (const found of tags) {
      const problem =
        found.kind === 'value'
          ? variables.map((each) => valueProblem(found, message, each, tag)).find((text) => text !== undefined)
          : referenceProblem(found.id, message, catalog);
      if (problem !== undefined) report(found.start, problem);
    }
    // A tag's own characters are not Markdown; a letter of the same length keeps the columns true.
    const plain = replaceTags(message.text, tags, ({ start, end }) => 'x'.repeat(end - start));
    const inline = parseInline(plain);
    for (const { message: text, offset } of inline.problems) report(offset, text);
    visit(inline.children, (node) => {
      const offset = node.position?.start.offset ?? 0;
      if (node.type === 'link' && node.url.startsWith('#') && !anchors.has(node.url.slice(1))) {
        report(offset, `the link leads to no unit: ${node.url}`);
      }
      if (node.type === 'footnoteReference' && !anchors.has(`^${node.identifier}`))
        report(offset, `there is no note \`${node.identifier}\``);
    });
    return problems;
  });
}

function valueProblem(
  tag: Tag & { kind: 'value' },
  message: Message,
  variables: Variables,
  locale: string,
): string | undefined {
  if (parameters(message).has(tag.name)) return undefined;
  const value = valueAt(variables, tag.name);
  if (value === undefined) return `there is no fact and no form of a party's name \`${tag.name}\``;
  if (tag.format === '')
    return typeof value === 'string'
      ? parseInline(value).problems[0]?.message
      : `\`${tag.name}\` needs a format, as in \`{{${tag.name}, number}}\``;
  const { name, options } = parseFormat(tag.format);
  const format = formats.get(name);
  if (!format) return `unknown format \`${name}\`; known: ${[...formats.keys()].join(', ')}`;
  try {
    return format(value, locale, options) === undefined
      ? `\`${tag.name}\` is ${JSON.stringify(value)}, which cannot be written as ${name}`
      : undefined;
  } catch (error) {
    return `the format \`${tag.format}\` cannot be used: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function referenceProblem(id: string, message: Message, catalog: Catalog): string | undefined {
  if (catalog.unread.has(id.split('.')[0] ?? '')) return undefined;
  if (!variants(id, catalog).length) return `there is no message \`${id}\``;
  return leadsTo(id, message.id, catalog, new Set()) ? `the message names itself by way of \`${id}\`` : undefined;
}

function leadsTo(from: string, to: string, catalog: Catalog, seen: Set<string>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return variants(from, catalog).some((message) => {
    if (message.id === to) return true;
    const { tags } = findTags(message.text, from.split('.')[0] ?? '');
    return tags.some((tag) => tag.kind === 'reference' && leadsTo(tag.id, to, catalog, seen));
  });
}

function parameters(message: Message): ReadonlySet<string> {
  const [namespace, ...key] = message.id.split('.');
  if (baseId(message.id) !== message.id) return new Set(['count']);
  if (namespace === SITE) return new Set(['date', 'from', 'until', 'count']);
  if (namespace !== 'edition') return new Set();
  const name = key.join('.');
  return new Set((editionMessages[name] ?? procesVerbalMessages[name])?.parameters);
}

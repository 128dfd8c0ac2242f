import type { Root as HastRoot } from 'hast';
import type { PhrasingContent, RootContent, TableCell } from 'mdast';
import { parseInline } from '../message/inline.js';
import type { EditionUnit, Locale, Project } from '../model.js';
import { concordanceCertificate } from './concordance-certificate.js';
import type { Correction } from './correction.js';
import { toHast } from './to-hast.js';
import type { Translate } from './translator.js';

/** What the back matter of an edition is made of. */
export interface BackMatter {
  readonly project: Project;
  readonly locale: Locale;
  /** The units of the edition, in order. */
  readonly units: readonly EditionUnit[];
  /** What was corrected in the text of the edition. */
  readonly corrections: readonly Correction[];
  readonly asTransmitted: boolean;
  readonly chrome: Readonly<Record<string, string>>;
  readonly translate: Translate;
  readonly digest: string;
}

/** Characters up to which a unit is named by its own words. */
const shortText = 100;

/** Notes, rectifications and imprint of an edition: what it says of itself, apart from the text. */
export function backMatter(matter: BackMatter): HastRoot {
  const { chrome } = matter;
  const children = [
    ...section('notes', chrome['apparatus.notes'], notes(matter)),
    ...section('rectifications', chrome['apparatus.rectifications'], rectifications(matter)),
    ...imprint(matter),
  ];
  return { type: 'root', children };
}

function section(name: string, heading: string | undefined, content: readonly RootContent[]): HastRoot['children'] {
  if (content.length === 0) return [];
  const head: RootContent = {
    type: 'heading',
    depth: 2,
    data: { hProperties: { id: `back-${name}` } },
    children: text(heading ?? ''),
  };
  const [element] = toHast({ type: 'root', children: [head, ...content] }, name, { heading: '', back: '' }).children;
  if (element?.type === 'element') element.properties = { className: [name] };
  return element ? [element] : [];
}

function notes({ project, translate, units }: BackMatter): RootContent[] {
  const items = project.apparatus.notes.map(({ unit, note }): PhrasingContent[] => [
    { type: 'link', url: `#${unit}`, children: text(nameOf(unit, units)) },
    ...text(' – '),
    ...say(translate, reference(note)),
  ]);
  return list(items);
}

/** A unit by its own words where they are few, else by the heading under which it stands. */
function nameOf(id: string, units: readonly EditionUnit[]): string {
  const at = units.findIndex((unit) => unit.id === id);
  const text = units[at]?.text ?? id;
  const heading = units.slice(0, Math.max(at, 0)).findLast(({ kind }) => kind === 'heading');
  return (text.length <= shortText ? text : (heading?.text ?? id)).replace(/[;:,.]$/, '');
}

function rectifications({ project, corrections, locale, asTransmitted, chrome, translate }: BackMatter): RootContent[] {
  const furniture = project.apparatus.furniture.filter((entry) => entry.locale === locale.id);
  if (asTransmitted || corrections.length + furniture.length === 0) return [];
  const deleted = text(chrome['apparatus.deleted'] ?? '');
  const row = (cells: readonly PhrasingContent[][]) => ({
    type: 'tableRow' as const,
    children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
  });
  const rows = corrections.map(({ unit, transmitted, rectified, reason = '' }) => {
    const link: PhrasingContent = { type: 'link', url: `#${unit}`, children: parseInline(transmitted).children };
    const reading = rectified === '' ? deleted : parseInline(rectified).children;
    return row([[link], reading, say(translate, reference(reason))]);
  });
  const marks = furniture.map(({ transmitted, reason }) =>
    row([text(transmitted), deleted, say(translate, reference(reason))]),
  );
  const heads = ['transmitted', 'rectified', 'reason'].map((key) => text(chrome[`apparatus.${key}`] ?? ''));
  return [{ type: 'table', children: [row(heads), ...rows, ...marks] }];
}

function imprint({ chrome, digest, project }: BackMatter): HastRoot['children'] {
  const lines = ['imprint.status', 'imprint.tool'].map((key): RootContent => {
    return { type: 'paragraph', children: parseInline(chrome[key] ?? '').children };
  });
  const words = { label: chrome['imprint.digest'] ?? '', code: chrome['imprint.code'] ?? '' };
  const certificate = concordanceCertificate(project.instrument, digest, words);
  return section('imprint', chrome['imprint.title'], lines).map((element) =>
    element.type === 'element' ? { ...element, children: [...element.children, ...certificate] } : element,
  );
}

function list(items: readonly PhrasingContent[][]): RootContent[] {
  if (items.length === 0) return [];
  const children = items.map((words) => ({
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children: words }],
  }));
  return [{ type: 'list', ordered: false, spread: false, children }];
}

function reference(id: string): string {
  const [namespace, ...key] = id.split('.');
  return `$t(${namespace}:${key.join('.')})`;
}

function say(translate: Translate, message: string): PhrasingContent[] {
  return parseInline(translate(message, 'edition')).children;
}

function text(value: string): PhrasingContent[] {
  return [{ type: 'text', value }];
}

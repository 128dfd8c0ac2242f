import type { BlockContent, Root, RootContent, TableRow } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Edition, Locale, Part, Unit, UnitKind } from '../model.js';
import { type Correction, literal } from './correction.js';

/** The namespace of its words, which is also the name of the part. */
export const procesVerbalPart = 'edition';

const prefix = 'procesVerbal';
const nowhere = { file: '', line: 1, column: 1 };

/** Lays out a procès-verbal of rectification as a part of one edition: recitals, corrections by language and part, testimonium. */
export function layOutProcesVerbal(
  { instrument, locale, units, outline }: Edition,
  corrections: readonly Correction[],
): Part {
  const found: Unit[] = [];
  const data = (key: string, kind: UnitKind, properties: object = {}) => {
    const id = `${procesVerbalPart}.${prefix}.${key}`;
    found.push({ id, kind, messages: [id], place: nowhere });
    return { hProperties: { id, ...properties } };
  };
  const text = (value: string) => [{ type: 'text' as const, value }];
  const say = (key: string) => text(`$t(${prefix}.${key})`);
  const paragraph = (key: string): BlockContent => ({
    type: 'paragraph',
    data: data(key, 'paragraph'),
    children: say(key),
  });
  const order = new Map(units.map(({ id }, index) => [id, index]));
  const placed = (id: string): number => order.get(id) ?? order.size;
  const provision = (unit: string): string =>
    outline.filter((entry) => placed(entry.unit) <= placed(unit)).at(-1)?.text ?? unit;

  const table = (own: readonly Correction[], name: string, language: Locale): RootContent => {
    const reasoned = own.some(({ reason }) => reason !== undefined);
    const heads = [say('provision'), text('$t(apparatus.transmitted)'), text('$t(apparatus.rectified)')];
    const lang = language.id === locale.id ? {} : { lang: language.tag, dir: language.dir };
    const rows = own.map(({ unit, transmitted, rectified, reason }, index): TableRow => {
      const cell = (column: string, words: string, properties: object = {}) => ({
        type: 'tableCell' as const,
        data: data(`${name}.${index + 1}.${column}`, 'cell', properties),
        children: text(words),
      });
      const cells = [
        cell('provision', literal(provision(unit))),
        transmitted === '' ? cell('transmitted', `$t(${prefix}.added)`) : cell('transmitted', transmitted, lang),
        rectified === '' ? cell('rectified', '$t(apparatus.deleted)') : cell('rectified', rectified, lang),
      ];
      const why = reason === undefined ? '–' : `$t(${reason.replace('.', ':')})`;
      return { type: 'tableRow', children: reasoned ? [...cells, cell('reason', why)] : cells };
    });
    const titles = reasoned ? [...heads, text('$t(apparatus.reason)')] : heads;
    const head: TableRow = { type: 'tableRow', children: titles.map((children) => ({ type: 'tableCell', children })) };
    return { type: 'table', children: [head, ...rows] };
  };

  const names = new Intl.DisplayNames([locale.tag], { type: 'language' });
  const ofLanguage = (language: Locale): RootContent[] => {
    const own = corrections
      .filter((correction) => correction.locale === language.id)
      .toSorted((a, b) => placed(a.unit) - placed(b.unit));
    if (own.length === 0) return [];
    const name = names.of(new Intl.Locale(language.tag).language) ?? language.endonym;
    const words = text(`$t(${prefix}.text, ${JSON.stringify({ language: name })})`);
    const head: RootContent = {
      type: 'heading',
      depth: 2,
      data: data(`text.${language.id}`, 'heading'),
      children: words,
    };
    const ofParts = instrument.parts.flatMap((part): RootContent[] => {
      const inside = own.filter(({ unit }) => unit.startsWith(`${part}.`));
      if (inside.length === 0) return [];
      const key = `text.${language.id}.${part}`;
      const title = outline.find(({ unit }) => unit.startsWith(`${part}.`))?.text ?? part;
      return [
        { type: 'heading', depth: 3, data: data(key, 'heading'), children: text(literal(title)) },
        table(inside, key, language),
      ];
    });
    return [head, ...ofParts];
  };

  const title: RootContent = { type: 'heading', depth: 1, data: data('title', 'heading'), children: say('title') };
  const recitals = [paragraph('finding'), paragraph('agreement')];
  const tables = instrument.locales.flatMap(ofLanguage);
  const effect = paragraph('effect');
  const testimonium = paragraph('testimonium');
  const signature: LeafDirective = {
    type: 'leafDirective',
    name: 'signature',
    data: data('signature', 'signature'),
    children: [],
  };
  const end: ContainerDirective = {
    type: 'containerDirective',
    name: 'testimonium',
    data: { hName: 'section', hProperties: { className: ['testimonium'] } },
    children: [testimonium, signature],
  };
  const skeleton: Root = { type: 'root', children: [title, ...recitals, ...tables, effect, end] };
  return { id: procesVerbalPart, skeleton, units: found };
}

import type { Table, TableRow } from 'mdast';
import { literal } from './changed-passage.js';
import type { Correction } from './correction.js';
import { type ProcesVerbalUnits, saying } from './proces-verbal-units.js';

/** What a table of corrections is made of. */
export interface CorrectionTable {
  /** Key of its cells. */
  readonly key: string;
  readonly corrections: readonly Correction[];
  /** Names the provision in which a unit stands. */
  readonly provision: (unit: string) => string;
  /** Language and direction of the readings, where they are not those of the procès-verbal. */
  readonly language: { readonly lang?: string; readonly dir?: string };
}

/** A row for each correction: the provision, its text as transmitted and as rectified, and the reason where one is recorded. */
export function correctionTable(units: ProcesVerbalUnits, content: CorrectionTable): Table {
  const { key, corrections, provision, language } = content;
  const reasoned = corrections.some(({ reason }) => reason !== undefined);
  const rows = corrections.map(({ unit, transmitted, rectified, reason }, index): TableRow => {
    const cell = (column: string, words: string, properties = {}) =>
      units.cell(`${key}.${index + 1}.${column}`, words, properties);
    const cells = [
      cell('provision', literal(provision(unit))),
      transmitted === '' ? cell('transmitted', saying('added')) : cell('transmitted', transmitted, language),
      rectified === '' ? cell('rectified', '$t(apparatus.deleted)') : cell('rectified', rectified, language),
    ];
    // A message id has its namespace before its first dot.
    const why = reason === undefined ? '–' : `$t(${reason.replace('.', ':')})`;
    return { type: 'tableRow', children: reasoned ? [...cells, cell('reason', why)] : cells };
  });
  const heads = [saying('provision'), '$t(apparatus.transmitted)', '$t(apparatus.rectified)'];
  if (reasoned) heads.push('$t(apparatus.reason)');
  const head = heads.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] }));
  return { type: 'table', children: [{ type: 'tableRow', children: head }, ...rows] };
}

import type { Heading, Paragraph, TableCell, Text } from 'mdast';
import type { Unit, UnitKind } from '../model.js';

/** The part that a procès-verbal is: its words stand in this namespace. */
export const procesVerbalPart = 'edition';

const nowhere = { file: '', line: 1, column: 1 };

/** Makes the blocks of a procès-verbal, each a unit named `edition.procesVerbal.<key>`, and keeps them in order. */
export class ProcesVerbalUnits {
  readonly units: Unit[] = [];

  heading(depth: Heading['depth'], key: string, words: string): Heading {
    return { type: 'heading', depth, data: this.data(key, 'heading'), children: text(words) };
  }

  /** A paragraph that says the message of its key. */
  paragraph(key: string): Paragraph {
    return { type: 'paragraph', data: this.data(key, 'paragraph'), children: text(saying(key)) };
  }

  cell(key: string, words: string, properties: object = {}): TableCell {
    return { type: 'tableCell', data: this.data(key, 'cell', properties), children: text(words) };
  }

  data(key: string, kind: UnitKind, properties: object = {}): { hProperties: { id: string } } {
    const id = `${procesVerbalPart}.procesVerbal.${key}`;
    this.units.push({ id, kind, messages: [id], place: nowhere });
    return { hProperties: { id, ...properties } };
  }
}

/** Names a message of the procès-verbal, with what it is to fill in. */
export function saying(key: string, parameters?: object): string {
  return `$t(procesVerbal.${key}${parameters ? `, ${JSON.stringify(parameters)}` : ''})`;
}

function text(value: string): Text[] {
  return [{ type: 'text', value }];
}

import type { FootnoteDefinition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../diagnostic.js';
import { parseInline, visit as visitInline } from '../message/inline.js';
import type { EditionUnit, Part, Project } from '../model.js';
import { unitOf } from './unit-of.js';

/** The definitions of notes of a part, as they stand. */
export function notesOf({ skeleton }: Part): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = [];
  visit(skeleton, 'footnoteDefinition', (node) => void notes.push(node));
  return notes;
}

/** Units in the order in which a reader meets them: notes come at the end of the part, in the order of their first calls. */
export function inReadingOrder(part: Part, units: readonly EditionUnit[]): EditionUnit[] {
  const notes = new Map(notesOf(part).map((note) => [note.identifier, unitsIn(note)]));
  const ofNotes = new Set([...notes.values()].flat());
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const ordered = units.filter(({ id }) => !ofNotes.has(id));
  const seen = new Set<string>();
  // Grows on the way: a note may call another.
  for (const { marks } of ordered) {
    for (const { kind, target } of marks) {
      if (kind !== 'note' || target === undefined || seen.has(target)) continue;
      seen.add(target);
      ordered.push(...(notes.get(target) ?? []).flatMap((id) => byId.get(id) ?? []));
    }
  }
  return ordered;
}

/** Reports the notes that nothing calls, which would stand nowhere. */
export function checkNotes({ parts, catalogs }: Project): Diagnostic[] {
  const called = new Set<string>();
  for (const { messages } of catalogs.values()) {
    for (const { text } of messages.values()) {
      visitInline(text.includes(':note') ? parseInline(text).children : [], (node) => {
        if (node.type === 'footnoteReference') called.add(node.identifier);
      });
    }
  }
  for (const { skeleton } of parts)
    visit(skeleton, 'footnoteReference', ({ identifier }) => void called.add(identifier));
  return parts.flatMap((part) =>
    notesOf(part).flatMap((note): Diagnostic[] => {
      if (called.has(note.identifier)) return [];
      const [unit] = unitsIn(note);
      const place = part.units.find(({ id }) => id === unit)?.place;
      const message = `no message calls the note \`${note.identifier}\`: write \`:note{${note.identifier}}\` where its number goes`;
      return [
        { rule: 'message', severity: 'error', message, ...(place && { place }), ...(unit !== undefined && { unit }) },
      ];
    }),
  );
}

function unitsIn(note: FootnoteDefinition): string[] {
  const ids: string[] = [];
  visit(note, (node) => {
    const id = unitOf(node);
    if (id !== undefined) ids.push(id);
  });
  return ids;
}

import { z } from 'zod';
import type { Diagnostic, Outcome, Place } from '../diagnostic.js';
import type { Apparatus, Catalog } from '../model.js';
import { readOptional } from './read-optional.js';

const RECTIFICATIONS_FILE = 'source/rectifications.yaml';

const reading = z.string();
const apparatusSchema = z.strictObject({
  furniture: z
    .array(z.strictObject({ locale: z.string(), transmitted: reading.min(1), reason: z.string() }))
    .default([]),
  rectifications: z
    .array(
      z.strictObject({
        locale: z.string(),
        unit: z.string(),
        transmitted: reading.min(1),
        rectified: reading,
        reason: z.string(),
      }),
    )
    .default([]),
  notes: z.array(z.strictObject({ unit: z.string(), note: z.string() })).default([]),
});

/**
 * Reads `source/rectifications.yaml`, where there is one, and holds it against the messages:
 * the reading as transmitted must stand exactly once in its message.
 */
export async function loadApparatus(
  root: string,
  catalogs: ReadonlyMap<string, Catalog>,
  units: ReadonlySet<string>,
): Promise<Outcome<Apparatus>> {
  const none = { rectifications: [], furniture: [], notes: [] };
  const read = await readOptional(root, RECTIFICATIONS_FILE, apparatusSchema, none);
  if (!read.value) return { value: undefined, diagnostics: read.diagnostics };
  const { value, placeOf } = read.value;
  const diagnostics: Diagnostic[] = [];
  const report = (place: Place, message: string, unit?: string): void => {
    diagnostics.push({
      rule: 'load/rectifications',
      severity: 'error',
      message,
      place,
      ...(unit !== undefined && { unit }),
    });
  };
  const rectifications = value.rectifications.map((entry, index) => {
    const at = (key: string): Place => placeOf(['rectifications', index, key]);
    const catalog = catalogs.get(entry.locale);
    const message = catalog?.messages.get(entry.unit);
    const namespace = entry.unit.split('.')[0] ?? '';
    if (!catalog) report(at('locale'), `there is no locale \`${entry.locale}\``);
    else if (!message) {
      if (!catalog.unread.has(namespace))
        report(at('unit'), `there is no message \`${entry.unit}\` in \`${entry.locale}\``, entry.unit);
    } else {
      const times = occurrences(message.text, entry.transmitted);
      const where = `${message.place.file}:${message.place.line}`;
      if (times !== 1)
        report(
          at('transmitted'),
          `the reading as transmitted, "${entry.transmitted}", stands ${times} times in ${where}, not once`,
          entry.unit,
        );
    }
    return { ...entry, reason: `rectifications.reasons.${entry.reason}`, place: at('unit') };
  });
  value.furniture.forEach((entry, index) => {
    if (!catalogs.has(entry.locale))
      report(placeOf(['furniture', index, 'locale']), `there is no locale \`${entry.locale}\``);
  });
  value.notes.forEach((entry, index) => {
    if (!units.has(entry.unit))
      report(placeOf(['notes', index, 'unit']), `there is no unit \`${entry.unit}\``, entry.unit);
  });
  const apparatus: Apparatus = {
    rectifications,
    furniture: value.furniture.map((entry) => ({ ...entry, reason: `rectifications.reasons.${entry.reason}` })),
    notes: value.notes.map((entry) => ({ ...entry, note: `rectifications.notes.${entry.note}` })),
  };
  return { value: apparatus, diagnostics };
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

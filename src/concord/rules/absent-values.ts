import type { Rule } from '../rule.js';
import { disagreementOf } from '../values/discord.js';

/** A value in figures that some versions give and others do not show at all. */
export const absentValues: Rule = {
  id: 'absent-values',
  group: 'values',
  severity: 'remark',
  summary: 'A value in figures stands in some versions and in no form in another.',
  why: 'It may be lost; but real law often says “that paragraph” where another version repeats the number.',
  *check(concordance) {
    for (const row of concordance.rows)
      for (const { value, present, absent } of disagreementOf(row, concordance).absences) {
        const apart = present.length > absent.length ? absent : [...present, ...absent];
        const says = present.map((id) => `\`${id}\``).join(', ');
        yield {
          unit: row.unit,
          locales: apart,
          message: `${says}: ${value.text.trim()}; not found in ${absent.map((id) => `\`${id}\``).join(', ')}`,
          counterparts: Object.fromEntries(present.map((id) => [id, value.text])),
        };
      }
  },
};

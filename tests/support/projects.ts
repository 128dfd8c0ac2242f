import { concord } from '../../src/concord/concord.js';
import { concordanceOf } from '../../src/concord/from-project.js';
import type { Rule } from '../../src/concord/rule.js';
import { runRules } from '../../src/concord/run-rules.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { load } from '../../src/load/load.js';
import { localize } from '../../src/localize/localize.js';
import { wantedMessages } from '../../src/localize/wanted-messages.js';
import { rectify } from '../../src/message/rectify.js';
import type { Edition, Message, Project } from '../../src/model.js';

/** Reads the instrument in a folder, which must be sound. */
export async function project(folder: string): Promise<Project> {
  const { value, diagnostics } = await load(folder);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** The editions of a project, as rectified or as transmitted. */
export function editionsOf(read: Project, asTransmitted = false): readonly Edition[] {
  return localize(asTransmitted ? read : rectify(read), { asTransmitted, tool: 'test' }).editions;
}

/** What a check of a project in memory finds. */
export function findings(read: Project): readonly Diagnostic[] {
  const { table, diagnostics } = held(read);
  return [...diagnostics, ...concord(table, read.instrument.rules, read.divergences)];
}

/** What is found wrong with single messages, and by the rules that count them: a small part of a check. */
export function findingsOf(read: Project, ...registry: readonly Rule[]): readonly Diagnostic[] {
  const { table, diagnostics } = held(read);
  return [...diagnostics, ...runRules(table, {}, registry)];
}

function held(read: Project) {
  const rectified = rectify(read);
  const { units, concepts, diagnostics } = localize(rectified, { asTransmitted: false, tool: 'test' });
  const worded = { ...rectified, concepts };
  return { table: concordanceOf(worded, units, wantedMessages(read), diagnostics), diagnostics };
}

/** The project with the messages of one locale changed. */
export function withMessages(read: Project, locale: string, change: (messages: Map<string, Message>) => void): Project {
  const catalog = read.catalogs.get(locale);
  if (!catalog) throw new Error(`no locale ${locale}`);
  const messages = new Map(catalog.messages);
  change(messages);
  return { ...read, catalogs: new Map(read.catalogs).set(locale, { ...catalog, messages }) };
}

/** The project with the forms of one party's name changed in one locale. */
export function withForms(
  read: Project,
  locale: string,
  party: string,
  change: (forms: Map<string, Message>) => void,
): Project {
  const catalog = read.catalogs.get(locale);
  if (!catalog) throw new Error(`no locale ${locale}`);
  const forms = new Map(catalog.parties.get(party));
  change(forms);
  const parties = new Map(catalog.parties).set(party, forms);
  return { ...read, catalogs: new Map(read.catalogs).set(locale, { ...catalog, parties }) };
}

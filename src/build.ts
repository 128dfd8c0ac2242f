import type { Cache } from './cache/cache.js';
import { kept, remembered } from './cache/remembered.js';
import { concord } from './concord/concord.js';
import type { Concordance } from './concord/concordance.js';
import { concordanceOf } from './concord/from-project.js';
import { rules as allRules } from './concord/registry.js';
import type { RuleSetting } from './concord/run-rules.js';
import { status } from './concord/status.js';
import { type Diagnostic, hasErrors, type Outcome } from './diagnostic.js';
import { load } from './load/load.js';
import { type Localization, localize } from './localize/localize.js';
import { wantedMessages } from './localize/wanted-messages.js';
import { type EditionOptions, makeEditions, piecesAsked } from './make-editions.js';
import { rectify } from './message/rectify.js';
import type { Artifact, Edition, Project } from './model.js';
import { publish } from './publish/publish.js';
import { renderData } from './render/data/render-data.js';
import { renderHtml } from './render/html/render-html.js';
import { tool } from './version.js';

export interface BuildOptions extends EditionOptions {
  readonly out: string;
  /** Locales to publish; all where absent. */
  readonly locales?: readonly string[];
  readonly asTransmitted: boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Threads that may share the work; one where absent. */
  readonly threads?: number;
  /** Where artifacts are kept: what was made and proved of the same files is taken from there. */
  readonly cache?: Cache;
}

/** What decides the bytes of a publication. */
type Making = Omit<BuildOptions, 'out'>;

/** An instrument as read and held against itself. */
export interface Checked {
  readonly project: Project;
  /** Made when they are first asked for. */
  readonly editions: readonly Edition[];
  readonly concordance: Concordance;
  /** What the rules found and the register does not accept. */
  readonly findings: readonly Diagnostic[];
}

const ruleIds = new Set(allRules.map(({ id }) => id));

/** What was asked for and cannot be had. */
function unusable(message: string): Diagnostic {
  return { rule: 'load/usage', severity: 'error', message };
}

/** Locales that were asked for and that the instrument has not. */
export function unknownLocales({ instrument }: Project, locales: readonly string[] = []): Diagnostic[] {
  const known = new Set(instrument.locales.map(({ id }) => id));
  return locales.filter((id) => !known.has(id)).map((id) => unusable(`there is no locale \`${id}\``));
}

/** An instrument as read, with words in its structure. */
interface Localized {
  readonly project: Project;
  readonly localization: Localization;
  readonly concordance: Concordance;
  readonly settings: Readonly<Record<string, RuleSetting>>;
}

/** load → localize → concord: the value is there whenever the structure could be read, however discordant the texts. */
export async function check(
  root: string,
  rules: Readonly<Record<string, RuleSetting>> = {},
  cache?: Cache,
): Promise<Outcome<Checked>> {
  const { value: localized, diagnostics } = await loadLocalized(root, rules);
  if (!localized) return { value: undefined, diagnostics };
  const value = checkedOf(localized, cache);
  return { value, diagnostics: [...diagnostics, ...value.findings] };
}

/** load → localize. */
async function loadLocalized(root: string, rules: Readonly<Record<string, RuleSetting>>): Promise<Outcome<Localized>> {
  const loaded = await load(root, ruleIds);
  const unknown = Object.keys(rules).filter((id) => !ruleIds.has(id));
  const unread = [...unknown.map((id) => unusable(`there is no rule \`${id}\``)), ...loaded.diagnostics];
  const project = loaded.value;
  if (!project) return { value: undefined, diagnostics: unread };
  const rectified = rectify(project);
  const localization = localize(rectified, { asTransmitted: false, tool });
  const { units, concepts, diagnostics } = localization;
  const concordance = concordanceOf({ ...rectified, concepts }, units, wantedMessages(project), diagnostics);
  const settings = { ...project.instrument.rules, ...rules };
  return { value: { project, localization, concordance, settings }, diagnostics: [...unread, ...diagnostics] };
}

/** concord: holds the versions against each other. */
function checkedOf({ project, localization, concordance, settings }: Localized, cache: Cache | undefined): Checked {
  const { divergences } = project;
  // What is known of a language is part of the tool.
  const texts = { ...concordance, locales: project.instrument.locales };
  const findings = kept(cache, ['concord', texts, settings, divergences], () =>
    concord(concordance, settings, divergences),
  );
  return {
    project,
    get editions() {
      return localization.editions;
    },
    concordance,
    findings,
  };
}

/** load → localize → concord → render → prove → publish: nothing is published unless every version says the same. */
export async function build(root: string, options: BuildOptions): Promise<Outcome<Artifact[]>> {
  const { out, cache, threads, onArtifact, ...asked } = options;
  const tellAll = (artifacts: readonly Artifact[]): void => {
    for (const artifact of artifacts) onArtifact?.(artifact);
  };
  // What is kept was proved before it was kept, and is held against its digest when it is taken.
  const made = await remembered(cache, { root, asked: ['build', asked] }, () => make(root, options), tellAll);
  return publishMade(made, out);
}

/** load → localize → concord → render → prove: everything to be published, in memory. */
async function make(root: string, options: Making): Promise<Outcome<Artifact[]>> {
  const maker = (options.threads ?? 1) > 1 && options.formats.includes('pdf') ? await openMaker(options) : undefined;
  const refused = (diagnostics: readonly Diagnostic[]): Outcome<Artifact[]> => ({ value: undefined, diagnostics });
  try {
    const { value: localized, diagnostics } = await loadLocalized(root, options.rules);
    if (!localized) return refused(diagnostics);
    const { project, localization } = localized;
    const meant = options.asTransmitted ? localize(project, { asTransmitted: true, tool }) : localization;
    const editions = () => meant.editions.filter(({ locale }) => options.locales?.includes(locale.id) ?? true);
    // Set while the versions are held against each other; if they do not say the same, nobody asks for it.
    const isSound = !hasErrors([...diagnostics, ...meant.diagnostics]);
    const made = isSound ? maker?.share(piecesAsked(editions(), options)) : undefined;
    const checked = checkedOf(localized, options.cache);
    const found = [...diagnostics, ...checked.findings];
    if (isUnfit(checked, found, options)) return refused(found);
    const strangers = unknownLocales(project, options.locales);
    if (strangers.length > 0) return refused(strangers);
    if (hasErrors(meant.diagnostics)) return refused(meant.diagnostics);
    const standing = { lines: status(checked.concordance, found), findings: found, register: project.divergences };
    return await makeEditions(editions(), options, { diagnostics: found, standing }, made);
  } finally {
    maker?.stop();
  }
}

async function openMaker({ cache }: Making) {
  const pool = await import('./pool/open-maker.js');
  return pool.openMaker({ cached: cache !== undefined });
}

/** Rules that say that a text is not there, so that there is nothing to print. */
const lacking = new Set(['missing', 'empty']);

/** Whether what was found stops a publication: an error; of a draft, one that says more than that versions differ. */
function isUnfit({ findings }: Checked, found: readonly Diagnostic[], { purpose }: Making): boolean {
  if (!purpose?.draft) return hasErrors(found);
  const discordances = new Set(findings.filter(({ rule }) => !lacking.has(rule)));
  return hasErrors(found.filter((one) => !discordances.has(one)));
}

/** The site of a checked instrument as drafts, for a look: nothing of it is proved, and nothing is published. */
export async function preview(
  { project, editions, concordance }: Checked,
  found: readonly Diagnostic[],
): Promise<Artifact[]> {
  const standing = { lines: status(concordance, found), findings: found, register: project.divergences };
  const data = renderData(editions, tool);
  const wanted = { editions: true, collation: false };
  return [...(await renderHtml(editions, data, wanted, { draft: true }, standing)), ...data];
}

/** Publishes what was made, if it was. */
export async function publishMade(made: Outcome<Artifact[]>, out: string): Promise<Outcome<Artifact[]>> {
  if (!made.value) return made;
  const unpublished = await publish(made.value, out);
  return {
    value: unpublished.length > 0 ? undefined : made.value,
    diagnostics: [...made.diagnostics, ...unpublished],
  };
}

/** The concordance of the instrument in a folder, for those who only want to read it. */
export async function loadConcordance(root: string): Promise<Outcome<Concordance>> {
  const { value, diagnostics } = await check(root);
  return { value: value?.concordance, diagnostics };
}

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
import { localize } from './localize/localize.js';
import { wantedMessages } from './localize/wanted-messages.js';
import { rectify } from './message/rectify.js';
import type { Artifact, Edition, Project, Purpose } from './model.js';
import { prove } from './prove/prove.js';
import { manifest } from './publish/manifest.js';
import { publish } from './publish/publish.js';
import type { Standing } from './records.js';
import { collationFaults } from './render/collation/collation-faults.js';
import { renderData } from './render/data/render-data.js';
import { renderHtml } from './render/html/render-html.js';
import { tool } from './version.js';

export type Format = 'html' | 'pdf' | 'collation';

export interface BuildOptions {
  readonly out: string;
  /** Locales to publish; all where absent. */
  readonly locales?: readonly string[];
  readonly formats: readonly Format[];
  readonly asTransmitted: boolean;
  readonly purpose?: Purpose;
  /** The same unit begins on the same page in the PDF editions of all languages. */
  readonly synoptic?: boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Where artifacts are kept: what was made and proved of the same files is taken from there. */
  readonly cache?: Cache;
  /** Told of each edition as it is made. */
  readonly onArtifact?: (artifact: Artifact) => void;
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

/** load → localize → concord: the value is there whenever the structure could be read, however discordant the texts. */
export async function check(
  root: string,
  rules: Readonly<Record<string, RuleSetting>> = {},
  cache?: Cache,
): Promise<Outcome<Checked>> {
  const loaded = await load(root, ruleIds);
  const unknown = Object.keys(rules).filter((id) => !ruleIds.has(id));
  const unread = [...unknown.map((id) => unusable(`there is no rule \`${id}\``)), ...loaded.diagnostics];
  const project = loaded.value;
  if (!project) return { value: undefined, diagnostics: unread };
  const rectified = rectify(project);
  const localized = localize(rectified, { asTransmitted: false, tool });
  const { units, concepts } = localized;
  const worded = { ...rectified, concepts };
  const concordance = concordanceOf(worded, units, wantedMessages(project), localized.diagnostics);
  const settings = { ...project.instrument.rules, ...rules };
  const { divergences } = project;
  // What is known of a language is part of the tool.
  const texts = { ...concordance, locales: project.instrument.locales };
  const findings = kept(cache, ['concord', texts, settings, divergences], () =>
    concord(concordance, settings, divergences),
  );
  const diagnostics = [...unread, ...localized.diagnostics, ...findings];
  const value: Checked = {
    project,
    get editions() {
      return localized.editions;
    },
    concordance,
    findings,
  };
  return { value, diagnostics };
}

/** load → localize → concord → render → prove → publish: nothing is published unless every version says the same. */
export async function build(root: string, options: BuildOptions): Promise<Outcome<Artifact[]>> {
  const { out, cache, onArtifact, ...asked } = options;
  const tellAll = (artifacts: readonly Artifact[]): void => {
    for (const artifact of artifacts) onArtifact?.(artifact);
  };
  // What is kept was proved before it was kept, and is held against its digest when it is taken.
  const made = await remembered(cache, { root, asked: ['build', asked] }, () => make(root, options), tellAll);
  return publishMade(made, out);
}

/** load → localize → concord → render → prove: everything to be published, in memory. */
async function make(root: string, options: Making): Promise<Outcome<Artifact[]>> {
  const checked = await check(root, options.rules, options.cache);
  const refused = (diagnostics: readonly Diagnostic[]): Outcome<Artifact[]> => ({ value: undefined, diagnostics });
  if (!checked.value || isUnfit(checked.value, checked.diagnostics, options)) return refused(checked.diagnostics);
  const { project } = checked.value;
  const strangers = unknownLocales(project, options.locales);
  if (strangers.length > 0) return refused(strangers);
  const meant = options.asTransmitted
    ? localize(project, { asTransmitted: true, tool })
    : { editions: checked.value.editions, diagnostics: [] };
  if (hasErrors(meant.diagnostics)) return refused(meant.diagnostics);
  const editions = meant.editions.filter(({ locale }) => options.locales?.includes(locale.id) ?? true);
  const found = checked.diagnostics;
  const lines = status(checked.value.concordance, found);
  return makeEditions(editions, options, found, { lines, findings: found, register: project.divergences });
}

/** Rules that say that a text is not there, so that there is nothing to print. */
const lacking = new Set(['missing', 'empty']);

/** Whether what was found stops a publication: any error; of a draft, any but that versions do not say the same. */
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

/** render → prove; `found` is what was found before, and is told with the rest. */
export async function makeEditions(
  editions: readonly Edition[],
  options: Making,
  found: readonly Diagnostic[],
  standing?: Standing,
): Promise<Outcome<Artifact[]>> {
  const refused = (diagnostics: readonly Diagnostic[]): Outcome<Artifact[]> => ({ value: undefined, diagnostics });
  const rendered = await render(editions, options, standing);
  if (!rendered.value) return refused([...found, ...rendered.diagnostics]);
  const artifacts = rendered.value;
  const unproven = await prove(editions, artifacts, { synoptic: options.synoptic ?? false });
  if (unproven.length > 0) return refused([...found, ...unproven]);
  const list = manifest(editions, artifacts, tool, options.purpose);
  options.onArtifact?.(list);
  return { value: [...artifacts, list], diagnostics: found };
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

async function render(
  editions: readonly Edition[],
  options: Making,
  standing: Standing | undefined,
): Promise<Outcome<Artifact[]>> {
  const pdfs: Artifact[] = [];
  const { formats, synoptic = false } = options;
  const wants = (format: Format): boolean => formats.includes(format);
  const diagnostics = wants('collation') ? collationFaults(editions) : [];
  const settings = {
    tool,
    ...(options.purpose && { purpose: options.purpose }),
    ...(options.onArtifact && { onArtifact: options.onArtifact }),
  };
  const add = ({ value, diagnostics: found }: Outcome<Artifact[]>): void => {
    diagnostics.push(...found);
    pdfs.push(...(value ?? []));
  };
  // The PDF side is heavy to load, and a check or an HTML build has no need of it.
  if (wants('pdf') && !hasErrors(diagnostics))
    add(await (await import('./render/pdf/render-pdfs.js')).renderPdfs(editions, { ...settings, synoptic }));
  if (wants('collation') && !hasErrors(diagnostics))
    add(
      await (await import('./render/pdf/collation/render-collation-pdfs.js')).renderCollationPdfs(editions, settings),
    );
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const wanted = { editions: wants('html'), collation: wants('collation') };
  const data = wanted.editions ? renderData(editions, tool) : [];
  const files = [...pdfs, ...data];
  const pages =
    wanted.editions || wanted.collation ? await renderHtml(editions, files, wanted, options.purpose, standing) : [];
  for (const file of [...pages, ...data]) options.onArtifact?.(file);
  return { value: [...pages, ...files], diagnostics };
}

/** The concordance of the instrument in a folder, for those who only want to read it. */
export async function loadConcordance(root: string): Promise<Outcome<Concordance>> {
  const { value, diagnostics } = await check(root);
  return { value: value?.concordance, diagnostics };
}

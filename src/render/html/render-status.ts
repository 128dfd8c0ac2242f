import type { Element, ElementContent, Root } from 'hast';
import type { Diagnostic } from '../../diagnostic.js';
import type { Artifact, Edition } from '../../model.js';
import type { Divergence, Standing, StatusLine } from '../../records.js';
import { element } from './element.js';
import { statusChart } from './status-chart.js';
import { fillTemplate } from './template.js';

/** Renders `status/index.html`: how far each language of each part is, what is found wrong, and what is accepted as it is. */
export function renderStatus(editions: readonly Edition[], standing: Standing, template: Root): Artifact {
  const [first] = editions;
  const edition = editions.find(({ locale, instrument }) => locale.id === instrument.defaultLocale) ?? first;
  if (!edition) throw new Error('a status page needs an edition');
  const { locale, site, title } = edition;
  const bytes = fillTemplate(template, {
    lang: locale.tag,
    dir: locale.dir,
    title: `${site.status} · ${title}`,
    head: [element('meta', { name: 'description', content: site.status })],
    slots: {
      title: [{ type: 'text', value: title }],
      furniture: [],
      languages: [element('ul', {}, ...editions.map((other) => element('li', {}, languageLink(other))))],
      text: [
        element('h1', {}, site.status),
        statusChart(standing.lines, edition),
        progress(standing.lines, edition),
        element('h2', {}, site.statusFindings),
        ...findingList(standing.findings, edition),
        element('h2', {}, site.statusRegister),
        ...register(standing.register, edition),
      ],
    },
  });
  return { path: 'status/index.html', bytes, format: 'html' };
}

function languageLink({ locale }: Edition): Element {
  return element('a', { href: `../${locale.id}/index.html`, hrefLang: locale.tag, lang: locale.tag }, locale.endonym);
}

const figures = ['units', 'words', 'missing', 'certified', 'changed', 'errors', 'warnings'] as const;

function progress(lines: readonly StatusLine[], edition: Edition): Element {
  const { site } = edition;
  const heads = [
    site.statusLanguage,
    site.statusUnits,
    site.statusWords,
    site.statusMissing,
    site.statusCertified,
    site.statusChanged,
    site.statusErrors,
    site.statusWarnings,
  ];
  const parts = [...new Set(lines.map(({ part }) => part))].map((part) => {
    const own = lines.filter((line) => line.part === part);
    const title = element('th', { scope: 'rowgroup', colSpan: heads.length }, ...partTitle(part, edition));
    return element('tbody', {}, element('tr', {}, title), ...own.map((line) => progressRow(line, edition)));
  });
  return table(heads, parts, 1);
}

/** What a part is called, or its name in the files where the edition gives it no title. */
function partTitle(part: string, { outline, chrome }: Edition): (Element | string)[] {
  const title = outline.find(({ unit }) => unit.split('.')[0] === part)?.text ?? chrome[`apparatus.${part}`];
  return [title ?? element('code', {}, part)];
}

function progressRow(line: StatusLine, { locale, instrument }: Edition): Element {
  const number = new Intl.NumberFormat(locale.tag);
  const language = instrument.locales.find(({ id }) => id === line.locale);
  const cells = figures.map((figure) => {
    const wrong = ['missing', 'changed', 'errors', 'warnings'].includes(figure) && line[figure] > 0;
    return element('td', { align: 'right', ...(wrong && { className: ['wrong'] }) }, number.format(line[figure]));
  });
  return element(
    'tr',
    {},
    element('th', { scope: 'row', lang: language?.tag ?? '' }, language?.endonym ?? line.locale),
    ...cells,
  );
}

function findingList(findings: readonly Diagnostic[], edition: Edition): Element[] {
  if (findings.length === 0) return [element('p', {}, edition.site.statusNone)];
  const items = findings.map(({ rule, severity, message, unit, place, locales }) => {
    const where = place ? `${place.file}:${place.line}:${place.column}` : '';
    return element(
      'li',
      { className: [severity] },
      // The tool speaks of its findings in English.
      element('p', { lang: 'en' }, element('b', {}, severity), ` ${message}`),
      element(
        'p',
        { className: ['where'] },
        ...(unit === undefined ? [] : [...provision(unit, edition, locales?.[0]), ' ']),
        element('code', {}, rule),
        ...(where === '' ? [] : [' ', element('code', {}, where)]),
      ),
    );
  });
  return [element('ul', { className: ['findings'] }, ...items)];
}

function register(entries: readonly Divergence[], edition: Edition): Element[] {
  const { site } = edition;
  if (entries.length === 0) return [element('p', {}, site.statusNone)];
  const rows = entries.map(({ unit, rule, reason, by }) =>
    element(
      'tr',
      {},
      element('td', {}, ...provision(unit, edition)),
      element('td', {}, element('code', {}, rule)),
      element('td', {}, reason),
      element('td', {}, by),
    ),
  );
  const heads = [site.statusProvision, site.statusRule, site.statusReason, site.statusBy];
  return [table(heads, [element('tbody', {}, ...rows)])];
}

/** The id of a unit, as a link to it where the page of an edition holds it. */
function provision(unit: string, { units, locale }: Edition, named = locale.id): ElementContent[] {
  const id = element('code', {}, unit);
  if (!units.some((one) => one.id === unit)) return [id];
  return [element('a', { href: `../${named}/index.html#${encodeURIComponent(unit)}` }, id)];
}

/** A table whose columns after the first `leading` hold figures. */
function table(heads: readonly string[], bodies: readonly Element[], leading = heads.length): Element {
  const head = heads.map((text, index) =>
    element('th', { scope: 'col', ...(index >= leading && { align: 'right' }) }, text),
  );
  return element(
    'div',
    { className: ['wide'], tabIndex: 0 },
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), ...bodies),
  );
}

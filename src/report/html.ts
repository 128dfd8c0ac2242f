import { canonicalTag } from '../concord/canonical-tag.js';
import type { Diagnostic } from '../diagnostic.js';
import { groupBy } from './group-by.js';
import { htmlStyle } from './html-style.js';
import { escapeMarkup } from './markup.js';
import { relativeFile } from './relative-file.js';
import type { ReportContext } from './report-context.js';
import { summaryLine } from './summary-line.js';

/** For reading: one page that needs nothing beside it and runs no script, what the languages say side by side. */
export function html(diagnostics: readonly Diagnostic[], { version, rules, base }: ReportContext): string {
  const whyOf = new Map(rules.map(({ id, why }) => [id, why]));
  const sections = [...groupBy(diagnostics, ({ unit }) => unit ?? 'Instrument')].map(
    ([unit, members]) =>
      `<section>\n<h2>${escapeMarkup(unit)}</h2>\n${members.map((member) => article(member, base, whyOf.get(member.rule))).join('')}</section>\n`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Concordance report</title>
<style>
${htmlStyle}</style>
</head>
<body>
<header>
<h1>Concordance report</h1>
<p>${escapeMarkup(summaryLine(diagnostics))}</p>
</header>
<main>
${sections.join('') || '<p>Every version says the same.</p>\n'}</main>
<footer>
<p>alternat ${escapeMarkup(version)}</p>
</footer>
</body>
</html>
`;
}

function article(diagnostic: Diagnostic, base: string, why: string | undefined): string {
  const { severity, message, rule, place, counterparts = {} } = diagnostic;
  const apart = new Set(diagnostic.locales);
  const where = place
    ? ` <span>${escapeMarkup(relativeFile(place.file, base))}:${place.line}:${place.column}</span>`
    : '';
  const said = Object.entries(counterparts).map(
    ([locale, text]) =>
      `<div${apart.has(locale) ? ' class="apart"' : ''}><dt>${escapeMarkup(locale)}</dt><dd${language(locale)} dir="auto">${escapeMarkup(text)}</dd></div>\n`,
  );
  return `<article class="${severity}">
<h3><b>${severity}</b> ${escapeMarkup(message)}</h3>
<p><code>${escapeMarkup(rule)}</code>${where}${why === undefined ? '' : ` ${escapeMarkup(why)}`}</p>
${said.length > 0 ? `<dl>\n${said.join('')}</dl>\n` : ''}</article>
`;
}

function language(locale: string): string {
  const tag = canonicalTag(locale);
  return tag === undefined ? '' : ` lang="${escapeMarkup(tag)}"`;
}

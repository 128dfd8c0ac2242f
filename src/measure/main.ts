import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadConcordance } from '../build.js';
import { rules } from '../concord/registry.js';
import { hasErrors } from '../diagnostic.js';
import { withMarkedPart } from '../report/marked-part.js';
import { pretty } from '../report/pretty.js';
import { measureSource } from './measure-source.js';
import { resultExamples } from './result-examples.js';
import { resultJson, resultMarkdown, resultTable } from './result-table.js';
import { seeders } from './seeders/seeders.js';
import { defaultSources, sourcesFromFiles } from './sources.js';

const { values } = parseArgs({
  options: {
    units: { type: 'string', multiple: true },
    terms: { type: 'string' },
    json: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
    examples: { type: 'string', default: '0' },
    'per-class': { type: 'string', default: '120' },
    only: { type: 'string', multiple: true },
    exact: { type: 'boolean', default: false },
  },
});

const { sources, diagnostics, absent } = values.units
  ? sourcesFromFiles(values.units, values.terms)
  : await defaultSources(process.cwd(), loadConcordance);

for (const line of absent) console.error(line);
if (hasErrors(diagnostics)) {
  console.error(pretty(diagnostics, { version: '', rules, base: process.cwd(), colour: false }));
  process.exitCode = 2;
} else {
  const classes = seeders.filter(({ id }) => values.only?.includes(id) ?? true);
  const options = { perClass: Number(values['per-class']), share: values.exact ? 0 : 0.08, seeders: classes };
  const results = sources.map((source) => measureSource(source, options));
  console.log(values.json ? JSON.stringify(resultJson(results), null, 2) : resultTable(results));
  for (const [index, result] of results.entries()) {
    const source = sources[index];
    if (source && values.examples !== '0')
      console.log(resultExamples(result, source.concordance, Number(values.examples)));
  }
  if (values.readme) {
    writeFileSync('README.md', withMarkedPart(readFileSync('README.md', 'utf8'), 'measure', resultMarkdown(results)));
  }
}

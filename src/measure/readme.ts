import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../concord/registry.js';
import { withMarkedPart } from '../report/marked-part.js';
import { rulesTable } from '../report/rules-table.js';

// Brings the README's table of rules up to date; a test holds it to it.
writeFileSync('README.md', withMarkedPart(readFileSync('README.md', 'utf8'), 'rules', rulesTable(rules)));

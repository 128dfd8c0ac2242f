import { github } from './github.js';
import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { pretty } from './pretty.js';
import type { Reporter } from './report-context.js';
import { sarif } from './sarif.js';

/** Every format of a report, by the name that the user gives. */
export const formats: ReadonlyMap<string, Reporter> = new Map(
  Object.entries({ pretty, json, github, sarif, junit, html }),
);

import { test } from 'vitest';
import { plan } from './support/folders.js';
import { findings, project, editionsOf } from './support/projects.js';
import { concord } from '../src/concord/concord.js';
import { concordanceOf } from '../src/concord/from-project.js';
import { localize } from '../src/localize/localize.js';
import { rectify } from '../src/message/rectify.js';
import { localizeConcepts } from '../src/localize/localize-concepts.js';
import { rules } from '../src/concord/registry.js';
import { runRules } from '../src/concord/run-rules.js';
test('t', async () => {
  let t = performance.now(); const lap = (n: string) => { const u = performance.now(); console.log(n, (u - t).toFixed(0)); t = u; };
  const p = await project(plan); lap('load');
  for (let i = 0; i < 3; i++) { editionsOf(p); lap('editions'); 
  const l = localize(rectify(p), { asTransmitted: false, tool: 't' }); lap('localize');
  const c = concordanceOf({ ...p, concepts: localizeConcepts(rectify(p)) }, l.value ?? [], [], l.diagnostics); lap('conc');
  for (const r of rules) { const s = performance.now(); runRules(c, {}, [r]); const d = performance.now() - s; if (d > 10) console.log('  ', r.id, d.toFixed(0)); }
  lap('rules'); concord(c, {}, p.divergences); lap('concord'); }
});

import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv';
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { sarif } from '../src/report/sarif.js';
import { diagnostics, reportContext } from './report-samples.js';

test.each([
  ['with findings', diagnostics],
  ['without findings', []],
])('SARIF %s validates against its schema', (_, found) => {
  const ajv = new Ajv({ schemaId: 'auto', meta: false });
  ajv.addMetaSchema(draft4);
  const validate = ajv.compile(schema);
  validate(JSON.parse(sarif(found, reportContext)));
  expect(validate.errors).toBeNull();
});

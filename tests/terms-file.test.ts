import { expect, test } from 'vitest';
import type { Concordance } from '../src/concord/concordance.js';
import { parseTermsFile } from '../src/concord/terms-file.js';
import { withConcepts } from '../src/concord/with-concepts.js';

const wto = {
  id: 'wto',
  kind: 'body',
  forms: new Map([
    ['en', { name: 'World Trade Organization', acronym: 'WTO', variants: ['the Organization'], forbidden: ['WTrO'] }],
    ['pt-BR', { name: 'Organização Mundial do Comércio', variants: [], forbidden: [] }],
  ]),
};

function problems(text: string, file: string): string[] {
  return parseTermsFile(text, file).diagnostics.map(
    ({ place, severity, message }) => `${place?.line}:${place?.column} ${severity} ${message}`,
  );
}

test('reads a table with columns of any language', () => {
  const table = [
    'id\ten_full\ten_acronym\ten_variants\ten_forbidden\tpt-BR_full\tkind\tnote',
    'wto\tWorld Trade Organization\tWTO\tthe Organization\tWTrO\tOrganização Mundial do Comércio\tbody\tseen',
    'g20\t\tG20',
  ].join('\r\n');
  const { value, diagnostics } = parseTermsFile(table, 'terms.tsv');
  expect(diagnostics).toEqual([]);
  expect(value).toEqual([
    wto,
    {
      id: 'g20',
      kind: 'term',
      forms: new Map([['en', { name: 'G20', acronym: 'G20', variants: [], forbidden: [] }]]),
    },
  ]);
});

const yaml = `- id: wto
  kind: body
  note: seen
  en: { name: World Trade Organization, acronym: WTO, variants: [the Organization], forbidden: [WTrO] }
  pt-BR: { name: Organização Mundial do Comércio }
`;
const json = JSON.stringify([
  { id: wto.id, kind: wto.kind, en: wto.forms.get('en'), 'pt-BR': { name: 'Organização Mundial do Comércio' } },
]);

test.each([
  ['terms.yaml', yaml],
  ['terms.yml', yaml],
  ['terms.json', json],
])('reads a list from %s', (file, text) => {
  expect(parseTermsFile(text, file)).toEqual({ value: [wto], diagnostics: [] });
});

test('reports every problem of a table', () => {
  const table = 'id\ten_full\tfr_ful\n\tOne\tUn\na\tTwo\nb\t\na\tFour\n c\tFive\t\textra';
  expect(problems(table, 't.tsv')).toEqual([
    '1:12 warning the column "fr_ful" is not read',
    '2:1 error the term has no id',
    '4:1 error the term "b" has no name in any language',
    '5:1 error the id "a" is already that of line 3',
    '6:1 error the line has 4 cells, the first line 3',
  ]);
  expect(problems('', 't.tsv')).toEqual([
    '1:1 error the first line names no "id" column',
    '1:1 error the first line names no language column, such as "fr_full"',
    '1:1 warning the column "" is not read',
  ]);
});

test('reports every problem of a list', () => {
  const list = `- en: { name: One }
- id: b
  en: { nam: Two }
- just text
- id: c
  source: { name: Three }
- id: c
  en: { name: Four, variants: x }
- id: d
`;
  expect(problems(list, 't.yaml')).toEqual([
    '1:3 error id: Invalid input: expected string, received undefined',
    '3:7 error en.name: Invalid input: expected string, received undefined',
    '3:7 error en: Unrecognized key: "nam"',
    '2:3 error the term "b" has no name in any language',
    '4:3 error a term must be a group with an "id"',
    '6:3 error "source" is neither a key of a term nor a BCP 47 language tag',
    '8:7 error en.variants: Invalid input: expected array, received string',
    '7:3 error the term "c" has no name in any language',
    '7:3 error the id "c" is given twice',
    '9:3 error the term "d" has no name in any language',
  ]);
});

test.each([
  ['terms.docx', 'x', '1:1 error a termbase is a .tsv, .txt, .yaml, .yml or .json file, not ".docx"'],
  ['terms.yaml', 'id: a', '1:1 error a termbase must be a list of terms'],
  ['terms.json', '['.repeat(100_000), 'error not valid YAML: Maximum call stack size exceeded'],
])('refuses %s', (file, text, problem) => {
  expect(problems(text, file)[0]).toContain(problem);
});

test('a locale takes the forms of its own tag, or else those of its language', () => {
  const locale = (id: string, tag: string) => ({ id, tag, language: undefined });
  const concordance: Concordance = {
    locales: [locale('en-CA', 'en-CA'), locale('pt', 'pt-PT')],
    rows: [],
    concepts: [],
  };
  const [concept] = withConcepts(concordance, [wto]).concepts;
  expect([...(concept?.forms.keys() ?? [])]).toEqual(['en-CA']);
});

test('takes a column named by a tag for the names', () => {
  const { value } = parseTermsFile(
    'id\ten\tfr-CA\tfr-CA_acronym\nfund\tCoastal Fund\tFonds des côtes\tFC\n',
    'terms.tsv',
  );
  expect(value?.[0]?.forms.get('en')?.name).toBe('Coastal Fund');
  expect(value?.[0]?.forms.get('fr-CA')).toMatchObject({ name: 'Fonds des côtes', acronym: 'FC' });
});

import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/concord/registry.js';
import type { Diagnostic } from '../src/diagnostic.js';
import { build, check } from './support/commands.js';
import { copyOf, digestsIn, filesIn, instrument, temporaryFolder } from './support/folders.js';

type Name = Parameters<typeof instrument>[0];

/** One way of spoiling a sound instrument, and what must be said of it. */
interface Fault {
  readonly name: string;
  readonly of?: Name;
  /** New content by path; `undefined` takes the file or folder away. */
  readonly write?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** What replaces a piece of a file, by path. */
  readonly edit?: Readonly<Record<string, readonly [piece: string, by: string]>>;
  /** Where, as `file:line:column`. */
  readonly at: string;
  readonly says: RegExp;
  readonly unit?: string;
  readonly code: 1 | 2;
}

const en = 'locales/en/note.json';
const es = 'locales/es/note.json';
const yaml = 'source/instrument.yaml';
const skeleton = 'source/note.md';
const accord = 'locales/it/accord.json';
const rectifications = 'source/rectifications.yaml';

const faults: readonly Fault[] = [
  // Files
  { name: 'no instrument', write: { [yaml]: undefined }, at: `${yaml}:1:1`, says: /no such file/, code: 2 },
  { name: 'no skeleton', write: { [skeleton]: undefined }, at: `${skeleton}:1:1`, says: /no such file/, code: 2 },
  {
    name: 'no locale folder',
    write: { 'locales/es': undefined },
    at: 'locales/es:1:1',
    says: /no readable folder/,
    code: 2,
  },
  {
    name: 'a locale folder with no files',
    write: { [es]: undefined, 'locales/es/edition.json': undefined },
    at: 'locales/es:1:1',
    says: /holds no \.json file/,
    code: 2,
  },
  { name: 'a byte order mark', edit: { [en]: ['{', '\uFEFF{'] }, at: `${en}:1:1`, says: /byte order mark/, code: 2 },
  { name: 'CRLF', edit: { [en]: ['parts.",\n', 'parts.",\r\n'] }, at: `${en}:3:100`, says: /CRLF/, code: 2 },
  { name: 'a NUL', edit: { [en]: ['Both', 'Bo\u0000th'] }, at: `${en}:3:16`, says: /NUL/, code: 2 },
  {
    name: 'bytes that are no UTF-8',
    write: { [en]: Uint8Array.of(0x7b, 0xff, 0x7d) },
    at: `${en}:1:1`,
    says: /not UTF-8/,
    code: 2,
  },
  {
    name: 'a file over the limit',
    write: { [en]: `{"title": "${'x'.repeat(10 * 1024 * 1024)}"}` },
    at: `${en}:1:1`,
    says: /10485\d{3} bytes; at most 8388608/,
    code: 2,
  },
  { name: 'an empty file', write: { [en]: '' }, at: `${en}:1:1`, says: /empty|expected/, code: 2 },
  { name: 'an empty instrument', write: { [yaml]: '' }, at: `${yaml}:1:1`, says: /expected object/, code: 2 },
  { name: 'an empty skeleton', write: { [skeleton]: '' }, at: `${skeleton}:1:1`, says: /no unit/, code: 2 },

  // JSON
  {
    name: 'invalid JSON',
    edit: { [en]: ['parts.",', 'parts."'] },
    at: `${en}:4:3`,
    says: /invalid JSON: comma expected/,
    code: 2,
  },
  {
    name: 'a comment in JSON',
    edit: { [en]: ['{', '{ // words'] },
    at: `${en}:1:3`,
    says: /invalid JSON: invalid comment/,
    code: 2,
  },
  {
    name: 'a key twice in JSON',
    edit: { [en]: ['"closure"', '"title": "Again",\n  "closure"'] },
    at: `${en}:4:3`,
    says: /the key "title" stands twice/,
    code: 2,
  },
  {
    name: '__proto__ in JSON',
    edit: { [en]: ['"title"', '"__proto__": { "a": "b" },\n "title"'] },
    at: `${en}:2:3`,
    says: /"__proto__" is reserved/,
    code: 2,
  },
  {
    name: 'constructor in JSON',
    edit: { [en]: ['"title"', '"constructor": "b", "title"'] },
    at: `${en}:2:3`,
    says: /"constructor" is reserved/,
    code: 2,
  },
  {
    name: 'deep nesting',
    write: { [en]: `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}` },
    at: `${en}:1:1`,
    says: /nested more than 64 deep/,
    code: 2,
  },
  {
    name: 'a list in place of a text',
    edit: { [en]: ['"Note on the Upkeep of the Bridge"', '["a"]'] },
    at: `${en}:2:12`,
    says: /a list stands where a text/,
    unit: 'note.title',
    code: 2,
  },
  {
    name: 'a number in place of a text',
    edit: { [en]: ['"Note on the Upkeep of the Bridge"', '12'] },
    at: `${en}:2:13`,
    says: /12 stands where a text is expected/,
    unit: 'note.title',
    code: 2,
  },
  {
    name: 'a key with a dot',
    edit: { [en]: ['"title"', '"a.b": "c", "title"'] },
    at: `${en}:2:11`,
    says: /"a\.b" has characters/,
    unit: 'note',
    code: 2,
  },

  // YAML
  {
    name: 'invalid YAML',
    edit: { [yaml]: ['parts: [note]', 'parts: [note'] },
    at: `${yaml}:7:1`,
    says: /invalid YAML/,
    code: 2,
  },
  {
    name: 'an unknown key',
    edit: { [yaml]: ['parts:', 'party: x\nparts:'] },
    at: `${yaml}:6:8`,
    says: /party: unknown key/,
    code: 2,
  },
  { name: 'a missing key', edit: { [yaml]: ['parts: [note]\n', ''] }, at: `${yaml}:1:1`, says: /parts: /, code: 2 },
  {
    name: '__proto__ in YAML',
    edit: { [yaml]: ['parts:', '__proto__: { a: b }\nparts:'] },
    at: `${yaml}:6:1`,
    says: /reserved/,
    code: 2,
  },
  {
    name: 'an alias',
    edit: { [yaml]: ['parts: [note]', 'parts: &a [note]\nrules: *a'] },
    at: `${yaml}:7:8`,
    says: /aliases are not read/,
    code: 2,
  },
  {
    name: 'a key twice in YAML',
    edit: { [yaml]: ['parts:', 'id: again\nparts:'] },
    at: `${yaml}:6:1`,
    says: /unique/,
    code: 2,
  },
  {
    name: 'two documents',
    edit: { [yaml]: ['parts: [note]', 'parts: [note]\n---\nid: b'] },
    at: `${yaml}:7:1`,
    says: /invalid YAML/,
    code: 2,
  },
  {
    name: 'a part that leaves the folder',
    edit: { [yaml]: ['[note]', '[../note]'] },
    at: `${yaml}:6:9`,
    says: /lower-case letters/,
    code: 2,
  },
  {
    name: 'a locale that is no language tag',
    edit: { [yaml]: ['es: {}', '../es: {}'] },
    at: `${yaml}:5:10`,
    says: /BCP 47/,
    code: 2,
  },
  {
    name: 'a locale with an unknown original',
    edit: { [yaml]: ['es: {}', 'es: { original: nobody }'] },
    at: `${yaml}:5:19`,
    says: /no original `nobody`/,
    code: 2,
  },
  {
    name: 'an original that omits a party',
    edit: { [yaml]: ['parts:', 'originals: { eastbank: [eastbank] }\nparts:'] },
    at: `${yaml}:6:24`,
    says: /must name each party once/,
    code: 2,
  },
  {
    name: 'an original that names a stranger',
    edit: { [yaml]: ['parts:', 'originals: { eastbank: [eastbank, northbank] }\nparts:'] },
    at: `${yaml}:6:24`,
    says: /must name each party once/,
    code: 2,
  },
  {
    name: 'a party twice',
    edit: { [yaml]: ['[eastbank, westbank]', '[eastbank, eastbank]'] },
    at: `${yaml}:2:10`,
    says: /named twice/,
    code: 2,
  },
  {
    name: 'a signature on no date',
    of: 'harbour-accord',
    edit: { [yaml]: ['date: "2019-06-01"', 'date: "2014-13-45"'] },
    at: `${yaml}:17:9`,
    says: /YYYY-MM-DD/,
    code: 2,
  },
  {
    name: 'a fact that is no date',
    of: 'harbour-accord',
    edit: { [yaml]: ['signedOn: "2019-06-01"', 'signedOn: "2014-13-45"'] },
    at: 'locales/en/accord.json:29:36',
    says: /cannot be written as date/,
    unit: 'accord.testimonium',
    code: 1,
  },
  {
    name: 'a fact that is the 30th of February',
    of: 'harbour-accord',
    edit: { [yaml]: ['signedOn: "2019-06-01"', 'signedOn: "2019-02-30"'] },
    at: 'locales/en/accord.json:29:36',
    says: /cannot be written as date/,
    unit: 'accord.testimonium',
    code: 1,
  },
  {
    name: 'a signature of no unit',
    of: 'harbour-accord',
    edit: { [yaml]: ['unit: accord.testimonium', 'unit: accord.nothing'] },
    at: `${yaml}:16:9`,
    says: /no unit `accord\.nothing`/,
    code: 2,
  },
  {
    name: 'a signature at no place',
    of: 'harbour-accord',
    edit: { [yaml]: ['place: genoa', 'place: atlantis'] },
    at: `${yaml}:18:10`,
    says: /no concept `atlantis`/,
    code: 2,
  },
  {
    name: 'a rule that does not exist',
    edit: { [yaml]: ['parts:', 'rules: { no-such-rule: off }\nparts:'] },
    at: `${yaml}:6:24`,
    says: /no rule `no-such-rule`/,
    code: 2,
  },

  {
    name: 'YAML nested too deep',
    edit: { [yaml]: ['parts: [note]', `parts: ${'['.repeat(5000)}${']'.repeat(5000)}`] },
    at: `${yaml}:6:72`,
    says: /nested more than 64 deep/,
    code: 2,
  },
  {
    name: 'YAML blocks nested too deep',
    edit: { [yaml]: ['parts: [note]', `parts:\n${'- '.repeat(5000)}a`] },
    at: `${yaml}:7:1`,
    says: /nested more than 64 deep/,
    code: 2,
  },
  {
    name: 'a list as a key',
    edit: { [yaml]: ['parts:', '? [a, b]\n: c\nparts:'] },
    at: `${yaml}:6:3`,
    says: /a key must be a text/,
    code: 2,
  },

  // Skeleton
  {
    name: 'an unknown directive in the skeleton',
    edit: { [skeleton]: ['$t(upkeep)', ':::box\n\n$t(upkeep)\n\n:::'] },
    at: `${skeleton}:3:1`,
    says: /unknown directive `:::box`/,
    code: 2,
  },
  {
    name: 'an unknown leaf in the skeleton',
    edit: { [skeleton]: ['$t(upkeep)', '::box{key=a}\n\n$t(upkeep)'] },
    at: `${skeleton}:3:1`,
    says: /unknown directive `::box`/,
    code: 2,
  },
  {
    name: 'words in the skeleton',
    edit: { [skeleton]: ['$t(upkeep)', 'Article $t(upkeep)'] },
    at: `${skeleton}:3:1`,
    says: /words belong in the locale files.*Article/,
    code: 2,
  },
  {
    name: 'raw HTML in the skeleton',
    edit: { [skeleton]: ['$t(upkeep)', '<b>\n\n$t(upkeep)'] },
    at: `${skeleton}:3:1`,
    says: /raw HTML/,
    code: 2,
  },
  {
    name: 'a picture in the skeleton',
    edit: { [skeleton]: ['$t(upkeep)', '$t(upkeep) ![](https://a.example/b.png)'] },
    at: `${skeleton}:3:12`,
    says: /inline image/,
    code: 2,
  },
  {
    name: 'code in the skeleton',
    edit: { [skeleton]: ['$t(upkeep)', '    $t(upkeep)'] },
    at: `${skeleton}:3:1`,
    says: /block of type code/,
    code: 2,
  },
  {
    name: 'a unit twice',
    edit: { [skeleton]: ['$t(closure)', '$t(closure)\n\n$t(upkeep)'] },
    at: `${skeleton}:7:1`,
    says: /`note\.upkeep` stands twice/,
    code: 2,
  },
  {
    name: 'a reference that is not closed',
    edit: { [skeleton]: ['$t(closure)', '$t(closure'] },
    at: `${skeleton}:5:1`,
    says: /not closed/,
    code: 2,
  },
  {
    name: 'a signature without key',
    edit: { [skeleton]: ['$t(closure)', '$t(closure)\n\n::signature'] },
    at: `${skeleton}:7:1`,
    says: /needs the key/,
    code: 2,
  },
  {
    name: 'a reference of the skeleton to nothing',
    edit: { [skeleton]: ['$t(closure)', '$t(closure)\n\n$t(nothing)'] },
    at: `${skeleton}:7:1`,
    says: /have no text/,
    unit: 'note.nothing',
    code: 1,
  },

  {
    name: 'quotations nested too deep',
    edit: { [skeleton]: ['$t(upkeep)', `${'> '.repeat(5000)}$t(upkeep)`] },
    at: `${skeleton}:3:1`,
    says: /nested more than 64 deep/,
    code: 2,
  },
  {
    name: 'lists nested too deep',
    edit: { [skeleton]: ['$t(upkeep)', `${'1. '.repeat(5000)}$t(upkeep)`] },
    at: `${skeleton}:3:1`,
    says: /nested more than 64 deep/,
    code: 2,
  },
  {
    name: 'directives nested too deep',
    edit: { [skeleton]: ['$t(upkeep)', `${':::subtitle\n'.repeat(5000)}$t(upkeep)`] },
    at: `${skeleton}:67:1`,
    says: /nested more than 64 deep/,
    code: 2,
  },
  {
    name: 'a skeleton of marks',
    edit: { [skeleton]: ['$t(upkeep)', `${'*_'.repeat(50_000)}$t(upkeep)`] },
    at: `${skeleton}:1:1`,
    says: /100000 \* and _; at most 10000/,
    code: 2,
  },

  // Messages
  {
    name: 'a missing text',
    edit: {
      [es]: [
        ',\n  "closure": "Ninguno de los municipios podrá cerrar el puente sin el consentimiento del otro, salvo que haya peligro para la vida."',
        '',
      ],
    },
    at: `${es}:3:14`,
    says: /`es` has no text/,
    unit: 'note.closure',
    code: 1,
  },
  {
    name: 'a text in one locale only',
    edit: { [es]: ['"closure"', '"more": "De más.",\n  "closure"'] },
    at: `${es}:4:12`,
    says: /nothing names/,
    unit: 'note.more',
    code: 1,
  },
  {
    name: 'an empty text',
    edit: { [es]: ['"Nota sobre la conservación del puente"', '" "'] },
    at: `${es}:2:13`,
    says: /blank/,
    unit: 'note.title',
    code: 1,
  },
  {
    name: 'a wrong placeholder',
    edit: { [en]: ['equal parts', '{{parts, number}} equal parts'] },
    at: `${en}:3:86`,
    says: /no fact and no form of a party's name `parts`/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'an unknown format',
    of: 'harbour-accord',
    edit: { [accord]: ['{{depth, number}}', '{{depth, fathoms}}'] },
    at: `${accord}:8:110`,
    says: /unknown format `fathoms`/,
    unit: 'accord.berths.guest',
    code: 1,
  },
  {
    name: 'a wrong option of a format',
    of: 'harbour-accord',
    edit: { [accord]: ['currency(EUR)', 'currency(EURO)'] },
    at: `${accord}:14:41`,
    says: /cannot be used/,
    unit: 'accord.dues.rate',
    code: 1,
  },
  {
    name: 'a fact without its format',
    of: 'harbour-accord',
    edit: { [accord]: ['{{depth, number}}', '{{depth}}'] },
    at: `${accord}:8:110`,
    says: /needs a format/,
    unit: 'accord.berths.guest',
    code: 1,
  },
  {
    name: 'a format for another kind of fact',
    of: 'harbour-accord',
    edit: { [accord]: ['{{depth, number}}', '{{depth, date}}'] },
    at: `${accord}:8:110`,
    says: /cannot be written as date/,
    unit: 'accord.berths.guest',
    code: 1,
  },
  {
    name: 'a placeholder that is not closed',
    edit: { [en]: ['equal parts', '{{equal parts'] },
    at: `${en}:3:86`,
    says: /not closed/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'an unknown directive in a message',
    edit: { [en]: ['equal', ':box[equal]'] },
    at: `${en}:3:86`,
    says: /unknown directive `:box`/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'raw HTML',
    edit: { [en]: ['equal', '<b>equal</b>'] },
    at: `${en}:3:86`,
    says: /raw HTML/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a javascript: link',
    edit: { [en]: ['equal', '[equal](javascript:alert(1))'] },
    at: `${en}:3:86`,
    says: /scheme "javascript:"/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a data: link',
    edit: { [en]: ['equal', '[equal](data:text/html,x)'] },
    at: `${en}:3:86`,
    says: /scheme "data:"/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'an autolink that runs',
    edit: { [en]: ['equal', '<javascript:alert(1)>'] },
    at: `${en}:3:86`,
    says: /scheme "javascript:"/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a relative link',
    edit: { [en]: ['equal', '[equal](../x)'] },
    at: `${en}:3:86`,
    says: /neither absolute nor a unit/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a picture',
    edit: { [en]: ['equal', '![equal](https://a.example/b.png)'] },
    at: `${en}:3:86`,
    says: /cannot hold image/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'two paragraphs',
    edit: { [en]: ['equal', 'equal\\n\\nmore'] },
    at: `${en}:3:14`,
    says: /one paragraph/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a reference to no message',
    edit: { [en]: ['equal', '$t(nothing)'] },
    at: `${en}:3:86`,
    says: /no message `note\.nothing`/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a link to no unit',
    edit: { [en]: ['equal', '[equal](#note.nothing)'] },
    at: `${en}:3:86`,
    says: /leads to no unit: #note\.nothing/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a call of no note',
    edit: { [en]: ['equal', 'equal:note{a}'] },
    at: `${en}:3:91`,
    says: /no note `a`/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a note that nothing calls',
    edit: { [skeleton]: ['$t(closure)', '$t(closure)\n\n[^a]: $t(title)'] },
    at: `${skeleton}:7:7`,
    says: /stands twice|calls the note/,
    code: 2,
  },
  {
    name: 'a message that names itself',
    edit: { [en]: ['equal', '$t(upkeep)'] },
    at: `${en}:3:86`,
    says: /names itself/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'messages that name each other',
    write: { [en]: '{\n  "title": "A note",\n  "upkeep": "See $t(closure)",\n  "closure": "See $t(upkeep)"\n}' },
    at: `${en}:3:18`,
    says: /names itself by way of `note\.closure`/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a plural form that names itself',
    of: 'harbour-accord',
    edit: { [accord]: ['"un ormeggio"', '"un $t(places, {\\"count\\": 1})"'] },
    at: `${accord}:10:21`,
    says: /names itself/,
    unit: 'accord.places_one',
    code: 1,
  },

  {
    name: 'a message of marks',
    edit: { [en]: ['equal', '*_'.repeat(50_000)] },
    at: `${en}:3:14`,
    says: /at most 2000 marks/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a message of openings',
    edit: { [en]: ['equal', '$t('.repeat(100_000)] },
    at: `${en}:3:86`,
    says: /not closed/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'a block in a message',
    edit: { [en]: ['equal', `${':::a\\n'.repeat(5000)}`] },
    at: `${en}:3:14`,
    says: /belong in the skeleton/,
    unit: 'note.upkeep',
    code: 1,
  },
  {
    name: 'HTML in a fact',
    of: 'harbour-accord',
    edit: { [yaml]: ['depth: 9.5', 'depth: "<b>9</b>"'], [accord]: ['{{depth, number}}', '{{depth}}'] },
    at: `${accord}:8:110`,
    says: /raw HTML/,
    unit: 'accord.berths.guest',
    code: 1,
  },

  // Records
  {
    name: 'a reading as transmitted that is not there',
    of: 'harbour-accord',
    edit: { [rectifications]: ['vessells,', 'veselss,'] },
    at: `${rectifications}:4:59`,
    says: /stands 0 times/,
    unit: 'accord.berths.right',
    code: 2,
  },
  {
    name: 'a reading as transmitted that is there twice',
    of: 'harbour-accord',
    edit: { [rectifications]: ['transmitted: vessells', 'transmitted: port'] },
    at: `${rectifications}:4:59`,
    says: /stands 2 times/,
    unit: 'accord.berths.right',
    code: 2,
  },
  {
    name: 'a rectification of no unit',
    of: 'harbour-accord',
    edit: { [rectifications]: ['accord.berths.right', 'accord.berths.wrong'] },
    at: `${rectifications}:4:25`,
    says: /no message `accord\.berths\.wrong`/,
    unit: 'accord.berths.wrong',
    code: 2,
  },
  {
    name: 'a rectification in no locale',
    of: 'harbour-accord',
    edit: { [rectifications]: ['locale: fr', 'locale: de'] },
    at: `${rectifications}:5:15`,
    says: /no locale `de`/,
    code: 2,
  },
  {
    name: 'a note on no unit',
    of: 'harbour-accord',
    edit: { [rectifications]: ['unit: accord.preamble', 'unit: accord.prologue'] },
    at: `${rectifications}:8:13`,
    says: /no unit `accord\.prologue`/,
    unit: 'accord.prologue',
    code: 2,
  },
  {
    name: 'a term that is in no termbase',
    of: 'harbour-accord',
    edit: { 'locales/it/terms.json': ['"genoa"', '"venice"'] },
    at: 'locales/it/terms.json:5:13',
    says: /no concept `venice`/,
    code: 2,
  },
  {
    name: 'a term without a name',
    of: 'harbour-accord',
    edit: { 'locales/it/terms.json': ['"name": "Genova"', '"nome": "Genova"'] },
    at: 'locales/it/terms.json:5:12',
    says: /genoa\.name: /,
    code: 2,
  },
];

/** A copy of an instrument with a fault in it. */
function spoiled({ of = 'minimal', write = {}, edit = {} }: Pick<Fault, 'of' | 'write' | 'edit'>): string {
  const edited = Object.entries(edit).map(([path, [piece, by]]) => {
    const text = readFileSync(join(instrument(of), path), 'utf8');
    if (!text.includes(piece)) throw new Error(`${path} has no ${piece}`);
    return [path, text.replace(piece, () => by)] as const;
  });
  return copyOf(of, { ...write, ...Object.fromEntries(edited) });
}

function place({ place: at }: Diagnostic): string {
  return at ? `${at.file}:${at.line}:${at.column}` : 'nowhere';
}

/** Only the rules that count messages: what the others judge is no matter of bad input, and takes its time. */
const counting = Object.fromEntries(
  rules.filter(({ id }) => !['missing', 'empty', 'unused'].includes(id)).map(({ id }) => [id, 'off' as const]),
);

async function problemsIn(folder: string): Promise<{ code: number; problems: Diagnostic[] }> {
  const { code, results, messages } = await build(folder, { json: true, rule: counting });
  expect(messages).toBe('');
  const problems: Diagnostic[] = JSON.parse(results).diagnostics;
  return { code, problems };
}

describe('a sound instrument with one fault', { timeout: 30_000 }, () => {
  test.each(faults)('$name', async (fault) => {
    const folder = spoiled(fault);
    const before = digestsIn(folder);
    const { code, problems } = await problemsIn(folder);
    const told = problems
      .filter(({ severity }) => severity === 'error')
      .map((problem) => `${place(problem)} ${problem.message}`);
    const found = problems.find((problem) => place(problem) === fault.at && fault.says.test(problem.message));
    expect(told.join('\n'), fault.at).toMatch(fault.says);
    expect(found, told.join('\n')).toBeDefined();
    if (fault.unit !== undefined) expect(found?.unit).toBe(fault.unit);
    expect(code).toBe(fault.code);
    expect(digestsIn(folder)).toEqual(before);
  });
});

test('a report for people tells file, line and column, and never a stack', async () => {
  const folder = spoiled({ edit: { [yaml]: ['parts:', 'party: x\nparts:'] } });
  const { code, results } = await check(folder);
  expect(code).toBe(2);
  expect(results).toContain(`${yaml}:6:8`);
  expect(results).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
});

describe('the folder itself', () => {
  test('a link that leaves it', async () => {
    const folder = copyOf('minimal', { [en]: undefined });
    const outside = join(temporaryFolder(), 'note.json');
    writeFileSync(outside, readFileSync(join(instrument('minimal'), en)));
    symlinkSync(outside, join(folder, en));
    const { code, problems } = await problemsIn(folder);
    expect(code).toBe(2);
    expect(problems.map((problem) => `${place(problem)} ${problem.message}`)).toContain(
      `${en}:1:1 the file is a link that leaves the folder of the instrument`,
    );
  });

  test('a link that goes round in a circle', async () => {
    const folder = copyOf('minimal', { [en]: undefined });
    symlinkSync('note.json', join(folder, en));
    const { code, problems } = await problemsIn(folder);
    expect(code).toBe(2);
    expect(problems[0]?.message).toMatch(/circle/);
  });

  test('a folder in place of a file', async () => {
    const folder = copyOf('minimal', { [en]: undefined });
    mkdirSync(join(folder, en));
    const { code, problems } = await problemsIn(folder);
    expect(code).toBe(2);
    expect(problems.map(place)).toContain(`${en}:1:1`);
  });

  test.each(['no-such-folder', 'package.json'])('%s in place of one', async (name) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'package.json'), '{}');
    const { code, messages } = await build(join(folder, name));
    expect(code).toBe(2);
    expect(messages).toContain('source/instrument.yaml');
    expect((await check(join(folder, name))).code).toBe(2);
  });

  test('a folder to publish to that is not ours', async () => {
    const folder = copyOf('minimal');
    const out = join(folder, 'mine');
    mkdirSync(out);
    writeFileSync(join(out, 'letter.txt'), 'keep me');
    const { code, messages } = await build(folder, { out });
    expect(code).toBe(2);
    expect(messages).toMatch(/was not made by this tool/);
    expect([...filesIn(out).keys()]).toEqual(['letter.txt']);
  });

  test('a file in place of the folder to publish to', async () => {
    const folder = copyOf('minimal');
    const out = join(folder, 'mine');
    writeFileSync(out, 'keep me');
    const { code } = await build(folder, { out });
    expect(code).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('keep me');
  });
});

test('five faults at once are reported in one run', async () => {
  const folder = spoiled({
    edit: {
      [skeleton]: ['$t(upkeep)', '::box{key=a}\n\n$t(upkeep)'],
      [es]: ['"Nota', '"<b>Nota'],
      [en]: ['Both', '{{both, number}}'],
      'locales/en/edition.json': ['"Contents"', '""'],
      'locales/es/edition.json': ['"title":', '"more": "De más.",\n  "title":'],
    },
  });
  const { code, problems } = await problemsIn(folder);
  const places = problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => place(problem).replace(/:\d+$/, ''));
  expect(code).toBe(2);
  expect(new Set(places)).toEqual(
    new Set([`${skeleton}:3`, `${es}:2`, `${en}:3`, 'locales/en/edition.json:5', 'locales/es/edition.json:2']),
  );
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

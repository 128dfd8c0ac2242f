import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Artifact } from '../../model.js';
import type { AlignedUnit, Alignment } from './alignment.js';
import { xmlFile } from './xml-file.js';

/** Renders `units.tmx`: the aligned units as a translation memory (TMX 1.4b), of which no language is the source. */
export function renderTmx({ instrument, tool, locales, units }: Alignment): Artifact {
  const [name = '', version = ''] = tool.split(' ');
  const header = x(
    'header',
    {
      creationtool: name,
      creationtoolversion: version,
      segtype: 'block',
      'o-tmf': name,
      adminlang: 'en',
      srclang: '*all*',
      datatype: 'plaintext',
    },
    [x('prop', { type: 'x-instrument' }, instrument)],
  );
  const unit = ({ id, texts }: AlignedUnit): Element =>
    x(
      'tu',
      { tuid: id },
      locales.map((locale) => x('tuv', { 'xml:lang': locale.tag }, [x('seg', texts[locale.id] ?? '')])),
    );
  const root = x('tmx', { version: '1.4' }, [header, x('body', units.map(unit))]);
  return { path: 'units.tmx', bytes: xmlFile(root), format: 'tmx' };
}

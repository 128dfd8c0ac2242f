import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.js';
import { type Spread, spread } from './statistics.js';
import { timeKeyStroke } from './time-key-stroke.js';

/** What a user of our own tool waits for, on an instrument as it is. */
export interface Scenario {
  readonly name: string;
  /** In seconds. */
  readonly wall: Spread;
  /** The scenario that it is held against, and how it stands to it, turn by turn. */
  readonly against?: { readonly name: string; readonly ratio: Spread };
}

interface Step {
  readonly name: string;
  readonly against?: string;
  /** What is done before the clock runs. */
  readonly before?: (place: Place) => void;
  /** Seconds that the user waits. */
  readonly wait: (place: Place) => Promise<number>;
}

/** A copy of an instrument, and the folder of what is kept of it from build to build. */
interface Place {
  readonly folder: string;
  readonly cache: string;
}

/** The file in which a message is edited. */
const edited = 'locales/en/annex.json';

const forget = ({ cache }: Place): void => rmSync(cache, { recursive: true, force: true });
const alternat =
  (command: string) =>
  async ({ folder, cache }: Place): Promise<number> =>
    (await run(`node lib/cli.js ${command.replace('DIR', `'${folder}'`)} --cache-dir '${cache}' --quiet`)).wall;

const steps: readonly Step[] = [
  { name: 'check, cold', before: forget, wait: alternat('check DIR') },
  { name: 'check, nothing edited', against: 'check, cold', wait: alternat('check DIR') },
  { name: 'build HTML, cold', before: forget, wait: alternat('build DIR --format html') },
  { name: 'build PDF, cold', before: forget, wait: alternat('build DIR --format pdf') },
  { name: 'build all, cold', before: forget, wait: alternat('build DIR') },
  { name: 'build all, nothing edited', against: 'build all, cold', wait: alternat('build DIR') },
  {
    name: 'build all, one message edited',
    against: 'build all, cold',
    before: ({ folder }) => edit(folder),
    wait: alternat('build DIR'),
  },
  { name: 'dev, from key stroke to page', wait: ({ folder }) => timeKeyStroke(folder, () => edit(folder)) },
];

/** Goes through all scenarios in turn, once to warm up and then `times` times. */
export async function scenarios(root: string, scratch: string, times: number): Promise<Scenario[]> {
  const place = { folder: join(scratch, 'instrument'), cache: join(scratch, 'cache') };
  const walls = new Map(steps.map(({ name }): [string, number[]] => [name, []]));
  for (let turn = -1; turn < times; turn += 1) {
    copyInstrument(root, place.folder);
    for (const { name, before, wait } of steps) {
      before?.(place);
      const seconds = await wait(place);
      if (turn >= 0) walls.get(name)?.push(seconds);
    }
  }
  return steps.map(({ name, against }) => {
    const own = walls.get(name) ?? [];
    const base = against === undefined ? undefined : walls.get(against);
    const ratio = base && spread(own.map((wall, turn) => wall / (base[turn] ?? wall)));
    return { name, wall: spread(own), ...(against !== undefined && ratio && { against: { name: against, ratio } }) };
  });
}

function copyInstrument(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['source', 'locales']) cpSync(join(root, name), join(folder, name), { recursive: true });
  // A certified text that is edited stops the build, as it should.
  rmSync(join(folder, 'source/concordance.json'), { force: true });
}

/** Edits one message in a way of which the rules have nothing worse to say than a remark: it ends with one stop more. */
function edit(folder: string): void {
  const file = join(folder, edited);
  const text = readFileSync(file, 'utf8');
  const end = text.lastIndexOf('."');
  writeFileSync(file, `${text.slice(0, end)}.${text.slice(end)}`);
}

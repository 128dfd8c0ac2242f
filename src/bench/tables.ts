import type { Measured } from './compare.js';
import type { Scenario } from './scenario.js';
import type { StartUp } from './start-up.js';
import { growthExponent, ratios, type Spread, spread } from './statistics.js';

const ours = 'alternat';

/** Start-up beside an empty Node process, as Markdown. */
export function startUpTable(rows: readonly StartUp[]): string {
  const lines = rows.map(({ command, ratio, wall }) => `| \`${command}\` | ${seconds(wall)} | ${spreadOf(ratio)} |`);
  return table('Command | Wall | Beside an empty Node process', lines);
}

/** The machine and the tools, those that are not installed too, as a line of Markdown. */
export function machineLine(
  machine: { readonly node: string; readonly processors: number; readonly model: string },
  versions: Readonly<Record<string, string>>,
): string {
  const tools = Object.entries(versions).map(([id, version]) => `${id} (${version})`);
  return `${machine.processors} × ${machine.model}, Node ${machine.node}. ${tools.join('; ')}.\n`;
}

/** What a user of our own tool waits for, as Markdown. */
export function scenarioTable(rows: readonly Scenario[]): string {
  const lines = rows.map(({ name, wall, against }) => {
    const beside = against ? `${spreadOf(against.ratio)} of “${against.name}”` : '';
    return `| ${name} | ${seconds(wall.median)} | ${beside} |`;
  });
  return table('Waiting for | Wall | Beside', lines);
}

/** Every tool at every size, the rows we lose too, as Markdown. */
export function outputTable(measured: readonly Measured[]): string {
  const lines = measured.map((row) => {
    const own = measured.find((one) => one.peer === ours && one.sample === row.sample && same(one, row));
    const ratio = own && row.peer !== ours ? ratios(own.runs, row.runs) : undefined;
    const against = ratio ? spreadOf(ratio) : '';
    const [wall, cpu, peak] = (['wall', 'cpu', 'peak'] as const).map((key) => spread(row.runs.map((one) => one[key])));
    return `| ${row.sample} | ${row.outputs.join(', ')}${row.tagged ? ', tagged' : ''} | ${row.peer} | ${seconds(wall?.median)} | ${seconds(cpu?.median)} | ${megabytes(peak?.max)} | ${megabytes(row.bytes)} | ${against} |`;
  });
  return table('Size | Outputs | Tool | Wall | CPU | Peak memory | Bytes | Ours / theirs (min–max)', lines);
}

/** How the time of each tool grows from 10 × to 100 ×, as Markdown; 1 is linear. */
export function growthTable(measured: readonly Measured[]): string {
  const lines = measured
    .filter(({ sample }) => sample === '10 ×')
    .flatMap((small) => {
      const large = measured.find((one) => one.sample === '100 ×' && one.peer === small.peer && same(one, small));
      if (!large) return [];
      const point = ({ letters, runs }: Measured) => ({
        size: letters,
        time: spread(runs.map(({ wall }) => wall)).median,
      });
      return [
        `| ${small.peer} | ${small.outputs.join(', ')} | ${growthExponent(point(small), point(large)).toFixed(2)} |`,
      ];
    });
  return table('Tool | Outputs | Exponent, 10 × to 100 ×', lines);
}

function same(a: Measured, b: Measured): boolean {
  return a.outputs.join() === b.outputs.join();
}

function table(heads: string, lines: readonly string[]): string {
  const rule = heads.replace(/[^|]+/g, ' --- ');
  return `| ${heads} |\n|${rule}|\n${lines.join('\n')}\n`;
}

function seconds(value = 0): string {
  return value < 10 ? `${value.toFixed(2)} s` : `${value.toFixed(0)} s`;
}

function megabytes(bytes = 0): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function spreadOf({ min, median, max }: Spread): string {
  return `${times(median)} (${times(min)}–${times(max)})`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

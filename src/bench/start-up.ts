import { run } from './run.js';
import { type Spread, spread } from './statistics.js';

/** A command and how its time stands to that of an empty Node process, run by run. */
export interface StartUp {
  readonly command: string;
  readonly ratio: Spread;
  /** Median, in seconds. */
  readonly wall: number;
}

const commands = ['node lib/cli.js --version', 'node lib/cli.js check . --no-cache', 'node lib/cli.js check .'];

/** Times the command line beside an empty Node process, in turn. */
export async function startUp(times: number): Promise<StartUp[]> {
  const walls = commands.map((): number[] => []);
  const empty: number[] = [];
  for (let turn = -1; turn < times; turn += 1) {
    const base = (await run('node -e 0')).wall;
    if (turn >= 0) empty.push(base);
    for (const [index, command] of commands.entries()) {
      const { wall } = await run(command);
      if (turn >= 0) walls[index]?.push(wall);
    }
  }
  return commands.map((command, index) => {
    const own = walls[index] ?? [];
    return { command, ratio: spread(own.map((wall, turn) => wall / (empty[turn] ?? wall))), wall: spread(own).median };
  });
}

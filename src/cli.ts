import { Command, CommanderError, Option } from 'commander';
import type { Cache } from './cache/cache.js';
import { openCache } from './cache/open-cache.js';
import { atLeastOne, count, formatList, list, something } from './commands/option-values.js';
import { jobsOption, portOption, redisOption, ruleOption, shardOption, storeOption } from './commands/options.js';
import type { ExitCode, Terminal } from './commands/terminal.js';
import { version } from './version.js';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: Boolean(process.stdout.isTTY) && process.env.NO_COLOR === undefined,
  columns: process.stderr.isTTY ? process.stderr.columns : 0,
};

async function run(action: Promise<ExitCode>): Promise<void> {
  process.exitCode = await action;
}

const program = new Command('alternat')
  .description(
    'One instrument in several equally valid languages: aligned HTML and PDF editions, proved to say the same.',
  )
  .version(version)
  .exitOverride()
  .showHelpAfterError('(alternat --help tells more)');

const cacheable = (command: Command) =>
  command
    .option('--cache-dir <dir>', 'folder in which results are kept (default: node_modules/.cache/alternat)', something)
    .option('--no-cache', 'make everything anew, and keep nothing');

const cacheOf = (options: { readonly cache: boolean; readonly cacheDir?: string }): Cache | undefined =>
  options.cache ? openCache(options.cacheDir) : undefined;

cacheable(program.command('build'))
  .description('check, render, prove and publish every edition')
  .argument('[dirs...]', 'folders of instruments, or of workspaces (default: .)')
  .option(
    '--out <dir>',
    'folder to publish to (default: dist in the folder of the instrument); of many, each has its id below it',
    something,
  )
  .option('--locale <list>', 'locales to publish, separated by commas (default: all)', list)
  .addOption(
    new Option('--format <list>', 'html, pdf, collation (all languages side by side, as both)')
      .argParser(formatList)
      .default(['html', 'pdf'], 'html,pdf'),
  )
  .option('--synoptic', 'begin the same unit on the same page in the PDF editions of all languages', false)
  .option('--as-transmitted', 'print the text without its rectifications', false)
  .option('--draft', 'mark every page as a draft and number the lines', false)
  .option('--certified-copy', 'add a page of certification to each PDF', false)
  .option('--quiet', 'print problems only', false)
  .option('--json', 'print the result as JSON', false)
  .addOption(ruleOption())
  .addOption(jobsOption())
  .addOption(shardOption())
  .addOption(redisOption())
  .addOption(storeOption())
  .action(async (dirs, options) =>
    run(
      (await import('./commands/run-build.js')).runBuild(
        dirs,
        { ...options, anew: !options.cache, cache: cacheOf(options) },
        terminal,
      ),
    ),
  );

cacheable(program.command('check'))
  .description('report where the versions do not say the same')
  .argument('[dirs...]', 'folders of instruments, or of workspaces (default: .)')
  .addOption(
    new Option('--format <name>', 'form of the report')
      .choices(['pretty', 'json', 'github', 'sarif', 'junit', 'html'])
      .default('pretty'),
  )
  .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
  .option('--locale <list>', 'report only what concerns these locales', list)
  .option('--max-warnings <n>', 'exit with 1 when there are more warnings than this', count)
  .addOption(ruleOption())
  .option('--units <file>', 'check aligned texts from a JSONL file in place of an instrument')
  .option('--terms <file>', 'a termbase for --units (TSV, YAML or JSON)')
  .option('--fix', 'mend in the locale files what can be mended safely', false)
  .option('--quiet', 'leave out remarks, and print nothing when there is nothing else', false)
  .addOption(jobsOption())
  .addOption(shardOption())
  .action(async (dirs, options) =>
    run((await import('./commands/run-check.js')).runCheck(dirs, { ...options, cache: cacheOf(options) }, terminal)),
  );

program
  .command('merge')
  .description('join what shards have published, every file held against its manifest')
  .argument('<outs...>', 'folders that shards have published to')
  .requiredOption('--out <dir>', 'folder to publish to, each instrument below it', something)
  .option(
    '--workspace <dir>',
    'folder whose instruments must all be there (default: this one, where it is a workspace)',
  )
  .option('--json', 'print the result as JSON', false)
  .action(async (outs, options) => run((await import('./commands/run-merge.js')).runMerge(outs, options, terminal)));

program
  .command('worker')
  .description('do the builds that `alternat build --redis` puts into a queue, until stopped')
  .addOption(redisOption().makeOptionMandatory())
  .addOption(storeOption().makeOptionMandatory())
  .option('--jobs <n>', 'builds at a time (default: as many as there are cores)', atLeastOne)
  .option('--quiet', 'do not tell of jobs', false)
  .action(async (options) => run((await import('./commands/run-worker.js')).runWorker(options, terminal)));

program
  .command('dev')
  .description('serve the site on this machine, and make it anew when a file changes')
  .argument('[dir]', 'folder of the instrument', '.')
  .addOption(portOption())
  .action(async (dir, options) => run((await import('./commands/run-dev.js')).runDev(dir, options, terminal)));

program
  .command('serve')
  .description('serve what was published on this machine')
  .argument('[dir]', 'folder of the instrument', '.')
  .addOption(portOption())
  .option('--out <dir>', 'folder that was published to (default: dist in the folder of the instrument)')
  .action(async (dir, options) => run((await import('./commands/run-serve.js')).runServe(dir, options, terminal)));

program
  .command('rectify')
  .description('draw up the procès-verbal of rectification in every language')
  .argument('[dir]', 'folder of the instrument', '.')
  .requiredOption('--out <dir>', 'folder to publish to', something)
  .option('--before <dir>', 'folder of the version before (default: what source/rectifications.yaml records)')
  .addOption(
    new Option('--format <list>', 'html, pdf or both').argParser(formatList).default(['html', 'pdf'], 'html,pdf'),
  )
  .option('--quiet', 'print problems only', false)
  .option('--json', 'print the result as JSON', false)
  .action(async (dir, options) => run((await import('./commands/run-rectify.js')).runRectify(dir, options, terminal)));

program
  .command('certify')
  .description('record the texts that a person has found concordant')
  .argument('[dir]', 'folder of the instrument', '.')
  .requiredOption('--by <name>', 'who found them so', something)
  .option('--unit <list>', 'units to certify, separated by commas (default: all)', list)
  .option('--locale <list>', 'locales to certify, separated by commas (default: all)', list)
  .action(async (dir, options) => run((await import('./commands/run-certify.js')).runCertify(dir, options, terminal)));

program
  .command('accept')
  .description('enter a finding into the divergence register')
  .argument('[dir]', 'folder of the instrument', '.')
  .requiredOption('--rule <id>', 'rule of the finding')
  .requiredOption('--unit <id>', 'unit of the finding')
  .requiredOption('--reason <text>', 'why the texts are right as they are, in ten characters at least')
  .requiredOption('--by <name>', 'who accepts it', something)
  .action(async (dir, options) => run((await import('./commands/run-accept.js')).runAccept(dir, options, terminal)));

cacheable(program.command('status'))
  .description('show how far each language is, by part')
  .argument('[dir]', 'folder of the instrument', '.')
  .option('--json', 'print as JSON', false)
  .option('--badge <file>', 'write a badge (SVG) as well')
  .action(async (dir, options) =>
    run((await import('./commands/run-status.js')).runStatus(dir, { ...options, cache: cacheOf(options) }, terminal)),
  );

program
  .command('sign')
  .description('sign an edition for a party (PAdES)')
  .argument('<file>', 'PDF edition')
  .requiredOption('--as <party>', 'the party that signs')
  .requiredOption(
    '--p12 <file>',
    'PKCS#12 file with key and certificates; its passphrase comes from ALTERNAT_P12_PASSPHRASE or a prompt',
  )
  .option('--tsa <url>', 'time-stamp authority (RFC 3161), for level B-T')
  .option('--reason <text>', 'why it is signed')
  .option('--location <text>', 'where it is signed')
  .option('--out <file>', 'file to write (default: the edition itself, in one rename)')
  .action(async (file, options) => run((await import('./commands/run-sign.js')).runSign(file, options, terminal)));

program
  .command('verify')
  .description('say what editions are, who signed them and whether a byte was changed')
  .argument('<paths...>', 'PDF editions, or a published folder')
  .option('--manifest <file>', 'manifest of the publication (default: the one beside a file or in the folder above)')
  .option('--json', 'print as JSON', false)
  .action(async (paths, options) =>
    run((await import('./commands/run-verify.js')).runVerify(paths, options, terminal)),
  );

// A reader such as `head` that has seen enough is no fault.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (isOfSystem(error)) {
      terminal.err(`${error.message}\n`);
      process.exitCode = 2;
    } else {
      const fault = error instanceof Error ? error : new Error(String(error));
      const told = process.env.ALTERNAT_DEBUG === undefined ? fault.message : fault.stack;
      terminal.err(`alternat has failed, which is a fault of its own: ${told}\nALTERNAT_DEBUG=1 tells where.\n`);
      process.exitCode = 2;
    }
  }
}

// What the system refuses, such as a file without permission, is for the user to mend.
function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

void main();

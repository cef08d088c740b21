import { Command, CommanderError, Option } from 'commander';
import { registerFlow } from './commands/flow.js';
import { registerImport } from './commands/import.js';
import { registerInspect } from './commands/inspect.js';
import { registerLint } from './commands/lint.js';
import { registerLsp } from './commands/lsp.js';
import { examples, type Registration } from './commands/register.js';
import { registerSimulate } from './commands/simulate.js';
import type { MainParams } from './context.js';
import { internalError, UsageError } from './failure.js';
import { widthOf } from './terminal.js';
import { version } from './version.js';

/**
 * Runs `fixpath` with all that it needs given, and resolves to the exit code: 0 fine, 1 findings, 2 could
 * not run. Never rejects.
 */
export async function main(params: MainParams): Promise<number> {
  let exitCode = 0;
  const program = createProgram(params);
  const registration: Registration = { program, params, finish: (code) => (exitCode = code) };
  for (const register of [
    registerLint,
    registerInspect,
    registerFlow,
    registerSimulate,
    registerImport,
    registerLsp,
  ])
    register(registration);
  try {
    if (params.args.length === 0) program.outputHelp();
    else await program.parseAsync([...params.args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, params);
  }
}

function createProgram({ stdout, stderr }: MainParams): Command {
  return new Command('fixpath')
    .description('Checks, draws and walks troubleshooting articles written in plain Markdown.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option(
      '--config <file>',
      'use this configuration for all articles (default: the nearest one upwards of each)',
    )
    .option('--cwd <folder>', 'work in this folder')
    .option('--quiet', 'no notes and no summary')
    .addOption(
      new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']).default('auto'),
    )
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => widthOf(stdout),
      getErrHelpWidth: () => widthOf(stderr),
      outputError: (text, write) => write(text.replace(/^error: /, 'fixpath: ')),
    })
    .showHelpAfterError("Run 'fixpath --help' or 'fixpath help COMMAND' to see what there is.")
    .exitOverride()
    .addHelpText(
      'after',
      examples([
        ['fixpath lint articles', 'check every article in a folder'],
        ['fixpath simulate articles/sign-in.md', 'walk one article as its reader would'],
      ]) + '\n\nExit codes: 0 fine, 1 findings, 2 could not run.',
    );
}

function explain(error: unknown, { stderr, env }: MainParams): number {
  // Commander has said what there is to say: help and version are no failure, the rest is.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    stderr.write(`fixpath: ${error.message}\n`);
    return 2;
  }
  const fault = error instanceof Error ? error : new Error(String(error));
  stderr.write(`fixpath: ${internalError(fault.message)}\n`);
  stderr.write(env.FIXPATH_DEBUG ? `${fault.stack ?? ''}\n` : 'FIXPATH_DEBUG=1 shows where it happened.\n');
  return 2;
}

import type { CommonOptions } from '../context.js';
import { UsageError } from '../failure.js';
import { examples, runs, type Registration } from './register.js';

interface LspOptions extends CommonOptions {
  readonly stdio?: boolean;
}

/** Adds `fixpath lsp`: the language server, for any editor. */
export function registerLsp(registration: Registration): void {
  const command = registration.program
    .command('lsp')
    .description('run the language server, for editors')
    .option('--stdio', 'speak over standard input and output')
    .addHelpText(
      'after',
      examples([['fixpath lsp --stdio', 'what to give to an editor as the command of the server']]),
    );
  runs(command, registration, lsp);
}

async function lsp(_context: unknown, options: LspOptions): Promise<number> {
  if (!options.stdio)
    throw new UsageError("the language server speaks over standard input and output only: add '--stdio'.");
  // Loaded here and not above, so that no other command pays for it.
  const { startStdioServer } = await import('#server/node/stdio.js');
  startStdioServer();
  return 0;
}

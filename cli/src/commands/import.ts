import { Option } from 'commander';
import type { CommandContext, CommonOptions } from '../context.js';
import { UsageError } from '../failure.js';
import type { ImportOptions } from '../importFiles.js';
import { examples, runs, type Registration } from './register.js';

type ImportCommandOptions = CommonOptions & ImportOptions & { readonly stdin?: boolean };

/** Adds `fixpath import`: pages of a help center as Markdown articles. */
export function registerImport(registration: Registration): void {
  const command = registration.program
    .command('import')
    .description('turn pages of a help center, copied as text or saved as HTML, into Markdown articles')
    .argument('[file...]', 'pages: .html, .htm, .txt, .doc of Confluence, or any other text')
    .option(
      '-o, --output <path>',
      'write to this file; to this folder if it is one, ends with a slash, or there are several pages',
    )
    .option('--force', 'write over files that are there')
    .addOption(
      new Option('--from <format>', 'what the pages are').choices(['auto', 'html', 'text']).default('auto'),
    )
    .option('--keep-chrome', 'keep navigation, votes, comments and the like')
    .option('--stdin', 'read one page from standard input')
    .addHelpText(
      'after',
      examples([
        ['fixpath import sign-in.html > articles/sign-in.md', 'a page that the browser has saved'],
        [
          'fixpath import --stdin -o articles/sign-in.md',
          'paste a page that you have copied, then press Ctrl+D',
        ],
        ['fixpath import export/*.html -o articles/', 'all pages of an export'],
      ]) + '\n\nExit codes: 0 all pages are articles now, 2 at least one could not be read or written.',
    );
  runs(command, registration, importPages);
}

async function importPages(
  context: CommandContext,
  options: ImportCommandOptions,
  paths: readonly string[],
): Promise<number> {
  if (options.stdin && paths.length > 0)
    throw new UsageError('--stdin and files exclude each other: give one of them.');
  if (!options.stdin && paths.length === 0)
    throw new UsageError('name the pages to import, or give one over standard input with --stdin.');
  if (options.force && options.output === undefined)
    throw new UsageError('--force says nothing without --output.');
  if (paths.length > 1 && options.output === undefined)
    throw new UsageError(
      'several articles cannot go to standard output, where nobody could tell where one ends: add --output FOLDER.',
    );
  // Loaded here and not above, so that no other command pays for a parser of HTML.
  const { importFiles, importStdin } = await import('../importFiles.js');
  return options.stdin ? importStdin(context, options) : importFiles(context, options, paths);
}

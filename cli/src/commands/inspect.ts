import { Option } from 'commander';
import { readArticles } from '../articles.js';
import type { CommandContext, CommonOptions } from '../context.js';
import { formatArticlesJson } from '../formatters/articleJson.js';
import { formatExplained } from '../formatters/explained.js';
import { formatOutline } from '../formatters/outline.js';
import { examples, runs, type Registration } from './register.js';

interface InspectOptions extends CommonOptions {
  readonly format: 'json' | 'outline';
  readonly explain?: boolean;
}

/** Adds `fixpath inspect`: what an article is understood to say. */
export function registerInspect(registration: Registration): void {
  const command = registration.program
    .command('inspect')
    .description('print what articles are understood to say: symptoms, causes, steps, branches, escalations')
    .argument('<file...>', 'files, folders or globs')
    .addOption(new Option('--format <name>', 'how to print').choices(['outline', 'json']).default('outline'))
    .option(
      '--explain',
      'print the text with every decision and its reason below the line, in place of the outline',
    )
    .addHelpText(
      'after',
      examples([
        ['fixpath inspect articles/sign-in.md', 'see how an article is read'],
        ['fixpath inspect --explain articles/sign-in.md', 'see why each line is read as it is'],
        [
          "fixpath inspect 'articles/*.md' --format json | jq '.[].title'",
          'give the model to another program',
        ],
      ]),
    );
  runs(command, registration, inspect);
}

function inspect(
  context: CommandContext,
  { format, explain }: InspectOptions,
  paths: readonly string[],
): number {
  const { documents, complete } = readArticles(paths, context);
  const { style, width, quiet } = context;
  const shown = (path: string) => context.shown(path);
  if (format === 'json') context.print(formatArticlesJson(documents, shown));
  else if (documents.length > 0 && explain)
    context.print(formatExplained(documents, { style, width, shown, quiet }));
  else if (documents.length > 0) context.print(formatOutline(documents, { style, width, shown }));
  return complete ? 0 : 2;
}

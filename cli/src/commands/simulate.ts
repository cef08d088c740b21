import type { FlowNode } from '#core/flow/flowGraph.js';
import { readArticle } from '../articles.js';
import type { CommandContext, CommonOptions } from '../context.js';
import { cardDetails } from '../simulation/cardDetails.js';
import { findSymptom } from '../simulation/findSymptom.js';
import { preparedLines, streamLines, type LineSource } from '../simulation/lineSource.js';
import { walk, type WalkOutcome } from '../simulation/walk.js';
import { examples, runs, type Registration } from './register.js';

interface SimulateOptions extends CommonOptions {
  readonly symptom?: string;
  readonly answers?: string;
}

/** Adds `fixpath simulate`: an article as its reader meets it. */
export function registerSimulate(registration: Registration): void {
  const command = registration.program
    .command('simulate')
    .description('walk an article in the terminal, one card at a time')
    .argument('<file>', 'a Markdown file')
    .option('--symptom <words>', 'start at this symptom: its id, or words that only it has')
    .option(
      '--answers <list>',
      'play these answers to the questions, separated by commas: numbers, words, b, r or q',
    )
    .addHelpText(
      'after',
      examples([
        ['fixpath simulate articles/sign-in.md', 'walk it; q quits'],
        ['fixpath simulate articles/sign-in.md --symptom blank --answers no,yes', 'play a prepared walk'],
      ]) +
        '\n\nExit codes: 0 the walk came to an end, 1 it ended in a gap or before an end, 2 it could not be played.',
    );
  runs(command, registration, simulate);
}

async function simulate(context: CommandContext, options: SimulateOptions, path: string): Promise<number> {
  const { document, complete } = readArticle(path, context);
  if (!document) return 2;
  const graph = document.flow;
  const symptom = options.symptom === undefined ? undefined : findSymptom(graph, options.symptom);
  if (!graph.edges.some((edge) => edge.from === graph.start)) {
    context.complain({
      path: context.shown(document.path),
      message: 'there is nothing to walk: no symptom was found.',
    });
    return 2;
  }
  const placeOf = (node: FlowNode) =>
    `${context.shown(document.path)}:${document.lines.lineNumber(node.span.start)}`;
  const { style, width } = context;
  const view = { style, width, placeOf, detailsOf: (node: FlowNode) => cardDetails(node, document) };
  const setting = { graph, lines: chooseLines(context, options), context, view };
  const outcome = await walk(setting, symptom?.elementId);
  if (outcome === 'unfinished') context.complain({ message: 'the answers ended before the walk did.' });
  return complete ? exitCodes[outcome] : 2;
}

const exitCodes: Readonly<Record<WalkOutcome, number>> = {
  ended: 0,
  left: 0,
  gap: 1,
  unfinished: 1,
  stuck: 2,
};

function chooseLines(context: CommandContext, { answers }: SimulateOptions): LineSource {
  if (answers !== undefined) return preparedLines(answers.split(',').map((answer) => answer.trim()));
  return context.stdin ? streamLines(context.stdin) : preparedLines([]);
}

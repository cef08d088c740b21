import { Option } from 'commander';
import { renderMermaid } from '#core/flow/mermaid.js';
import { readArticle } from '../articles.js';
import type { CommandContext, CommonOptions } from '../context.js';
import { formatFlowJson } from '../formatters/flowJson.js';
import { examples, runs, type Registration } from './register.js';

interface FlowOptions extends CommonOptions {
  readonly format: 'mermaid' | 'json';
}

/** Adds `fixpath flow`: where an article leads its reader. */
export function registerFlow(registration: Registration): void {
  const command = registration.program
    .command('flow')
    .description('print the flow graph of an article')
    .argument('<file>', 'a Markdown file')
    .addOption(new Option('--format <name>', 'how to print').choices(['mermaid', 'json']).default('mermaid'))
    .addHelpText(
      'after',
      examples([
        ['fixpath flow articles/sign-in.md > sign-in.mmd', 'a diagram for Mermaid'],
        ['fixpath flow articles/sign-in.md --format json', 'nodes and edges for another program'],
      ]),
    );
  runs(command, registration, flow);
}

function flow(context: CommandContext, { format }: FlowOptions, path: string): number {
  const { document, complete } = readArticle(path, context);
  if (!document) return 2;
  context.print(
    format === 'json'
      ? formatFlowJson(document, context.shown(document.path))
      : renderMermaid(document.flow).trimEnd(),
  );
  return complete ? 0 : 2;
}

import type { Symptom } from '#core/article/elements.js';
import { elementsOf, findAncestor } from '#core/article/query.js';
import type { SimulateParams } from '#core/protocol/requests.js';
import type { CodeLens } from 'vscode-languageserver';
import { convertSpan } from '../convert/range.js';
import type { ArticleContext } from '../snapshot.js';

/** The command that the client runs; its only argument is a `SimulateParams`. */
export const simulateCommand = 'fixpath.simulate';

/** `textDocument/codeLens`: "▶ Simulate" above each symptom, with the number of its steps. */
export function findCodeLenses(context: ArticleContext): CodeLens[] {
  return elementsOf(context.document.article, 'symptom').map((symptom) => createLens(symptom, context));
}

function createLens(symptom: Symptom, { document, uri }: ArticleContext): CodeLens {
  const params: SimulateParams = { uri, symptom: symptom.id };
  const steps = elementsOf(document.article, 'step').filter(
    (step) => findAncestor(document.article, step, 'symptom')?.id === symptom.id,
  ).length;
  return {
    range: convertSpan(symptom.span, document.lines),
    command: {
      title: `▶ Simulate · ${steps === 0 ? 'no steps yet' : steps === 1 ? '1 step' : `${steps} steps`}`,
      command: simulateCommand,
      arguments: [params],
    },
  };
}

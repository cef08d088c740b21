import { ArticleDocument } from '#core/document/articleDocument.js';
import type { FlowGraph } from '#core/flow/flowGraph.js';
import { answers } from '#core/simulation/answers.js';
import type { SimulationEvent, SimulationState } from '#core/simulation/simulation.js';
import { currentNode, startWalk, transition } from '#core/simulation/transition.js';
import { unindent } from '../../support/unindent.js';

/** An article with two symptoms, a named cause, a condition, and a way out. */
export const article = unindent(`
  # Troubleshoot sync

  ## Notes are missing

  Usually caused by a full disk or a wrong clock.

  1. Open a private window. If that works, you're dealing with a full disk.
  2. Check the cable.
  3. Empty the full disk.

  ## The app is slow

  1. Restart the app.

  ## Still stuck? File a support ticket.

  **Include:** the app version, and a screenshot.
`);

export const graph: FlowGraph = new ArticleDocument('article.md', article).flow;

/** Events in words: `yes`, `back`, `jumpTo 2`; anything else chooses the answer of that label. */
export function walk(words: readonly string[], from: SimulationState = startWalk(graph)): SimulationState {
  return words.reduce((state, word) => transition(graph, state, eventOf(word, state)), from);
}

/** Where the reader stands, in words. */
export function placeOf(state: SimulationState): string {
  const { kind, text } = currentNode(graph, state);
  return kind === 'start' || kind === 'resolved' || kind === 'gap' ? kind : text;
}

function eventOf(word: string, state: SimulationState): SimulationEvent {
  const position = /^jumpTo (-?\d+)$/.exec(word)?.[1];
  if (position !== undefined) return { type: 'jumpTo', position: Number(position) };
  if (plain.has(word)) return { type: word as 'yes' };
  const chosen = answers(graph, state).find(({ label }) => label === word);
  return chosen?.event ?? { type: 'choose', edge: word };
}

const plain = new Set(['yes', 'no', 'done', 'skip', 'back', 'forward', 'restart']);

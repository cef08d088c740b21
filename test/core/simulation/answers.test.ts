import { deepEqual } from 'node:assert/strict';
import { answers } from '#core/simulation/answers.js';
import { transition } from '#core/simulation/transition.js';
import { graph, placeOf, walk } from './support.js';

/** The labels and events of the answers that a walk is offered. */
function offered(...words: readonly string[]): string[] {
  return answers(graph, walk(words)).map(({ label, event }) => `${label} (${event.type})`);
}

const slow = 'The app is slow';

describe('answers', () => {
  it('at the start are the symptoms', () => {
    deepEqual(offered(), ['Notes are missing (choose)', 'The app is slow (choose)']);
  });

  it('at a step are to go on', () => {
    deepEqual(offered(slow), ['Continue (done)']);
    deepEqual(offered(slow, 'done'), ['Continue (done)']);
  });

  it('to a question are yes and no, also where one of them leads to the last resort of the article', () => {
    deepEqual(offered(slow, 'done', 'done'), ['Yes (yes)', 'No (no)']);
  });

  it('at a gap are to read on', () => {
    deepEqual(offered('Notes are missing', 'done', 'done', 'no', 'done', 'no'), ['Read on (done)']);
  });

  it('at an end are none', () => {
    deepEqual(offered(slow, 'done', 'done', 'yes'), []);
    deepEqual(offered(slow, 'done', 'done', 'no'), []);
  });

  it('lead where their edge does', () => {
    for (const words of [[], [slow], [slow, 'done', 'done'], ['Notes are missing', 'done', 'done']]) {
      const state = walk(words);
      for (const { event, edge } of answers(graph, state)) {
        const node = graph.nodes.find(({ id }) => id === edge.to)!;
        const place = placeOf(transition(graph, state, event));
        deepEqual([node.text, node.kind].includes(place), true, place);
      }
    }
  });
});

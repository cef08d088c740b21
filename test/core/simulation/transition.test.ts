import { deepEqual, equal } from 'node:assert/strict';
import type { SimulationState } from '#core/simulation/simulation.js';
import { currentNode, startWalk, transition, walkTo } from '#core/simulation/transition.js';
import { graph, placeOf, walk } from './support.js';

/** A walk by its events leads there. */
function check(words: readonly string[], place: string): SimulationState {
  const state = walk(words);
  equal(placeOf(state), place);
  return state;
}

const slow = 'The app is slow';
const missing = 'Notes are missing';

describe('a walk', () => {
  it('begins at the start, or at a symptom whose way is already answered', () => {
    equal(placeOf(startWalk(graph)), 'start');
    equal(placeOf(startWalk(graph, 's2')), slow);
    equal(startWalk(graph, 's2').position, 1);
    equal(placeOf(startWalk(graph, 's99')), 'start');
  });

  it('can begin at any node, by the shortest way', () => {
    const node = graph.nodes.find(({ text }) => text === 'Empty the full disk.')!;
    equal(placeOf(walkTo(graph, node.id)), 'Empty the full disk.');
    equal(placeOf(walkTo(graph, 'nowhere')), 'start');
  });

  it('goes on by choosing, doing, yes and no', () => {
    check([slow], slow);
    check([slow, 'done'], 'Restart the app.');
    check([slow, 'done', 'done'], 'Did that fix it?');
    check([slow, 'done', 'done', 'yes'], 'resolved');
    check([slow, 'done', 'done', 'no'], 'File a support ticket');
  });

  it('takes the answer to a check, wherever that leads', () => {
    const checked = [missing, 'done', 'done', 'no', 'done'];
    check(checked, 'Is everything as it should be?');
    check([...checked, 'yes'], 'Empty the full disk.');
    check([...checked, 'no'], 'gap');
    check([...checked, 'no', 'done'], 'Empty the full disk.');
  });

  it('stays where it is at events that are not offered there', () => {
    const start = startWalk(graph);
    for (const word of [
      'yes',
      'no',
      'done',
      'skip',
      'back',
      'forward',
      'no such edge',
      'jumpTo 3',
      'jumpTo -1',
    ])
      deepEqual(walk([word], start), start, word);
    const question = walk([slow, 'done', 'done']);
    for (const word of ['done', 'skip']) deepEqual(walk([word], question), question, word);
    const resolved = walk([slow, 'done', 'done', 'yes']);
    for (const word of ['yes', 'no', 'done', 'skip', 'forward'])
      deepEqual(walk([word], resolved), resolved, word);
  });

  it('cannot choose an edge of another node', () => {
    const elsewhere = graph.edges.find(({ from }) => from !== graph.start)!;
    const start = startWalk(graph);
    deepEqual(transition(graph, start, { type: 'choose', edge: elsewhere.id }), start);
  });

  it('goes back and forward, and keeps the way ahead until another answer is given', () => {
    const end = walk([slow, 'done', 'done', 'no']);
    const back = walk(['back', 'back'], end);
    equal(placeOf(back), 'Restart the app.');
    deepEqual(walk(['forward', 'forward'], back), end);
    equal(placeOf(walk(['back', 'yes'], end)), 'resolved');
    equal(walk(['back', 'yes'], end).trail.length, end.trail.length);
    deepEqual(walk(['back', 'back', 'done', 'forward'], end), end, 'the same answer again forgets nothing');
  });

  it('jumps to any place of its trail, and not beyond', () => {
    const end = walk([slow, 'done', 'done', 'no']);
    equal(placeOf(walk(['jumpTo 1'], end)), slow);
    equal(placeOf(walk(['jumpTo 99'], end)), placeOf(end));
    equal(placeOf(walk(['jumpTo -4'], end)), 'start');
    equal(walk(['jumpTo 1'], end).trail.length, 4);
  });

  it('begins again', () => {
    deepEqual(walk([slow, 'done', 'restart']), startWalk(graph));
  });

  it('remembers what was skipped, and that it was done after all', () => {
    const skipped = walk([slow, 'done', 'skip']);
    equal(placeOf(skipped), 'Did that fix it?');
    deepEqual(
      skipped.trail.map((entry) => entry.skipped),
      [false, false, true],
    );
    deepEqual(
      walk(['back', 'done'], skipped).trail.map((entry) => entry.skipped),
      [false, false, false],
    );
  });

  it('changes no state that it was given', () => {
    const state = walk([slow, 'done']);
    const copy = structuredClone(state);
    walk(['done', 'no', 'back', 'restart'], state);
    deepEqual(state, copy);
  });

  it('stands at the start where the graph has lost its place', () => {
    const lost = { trail: [{ node: 'x', edge: 'x>y', skipped: false }], position: 1 };
    equal(currentNode(graph, lost).kind, 'start');
  });
});

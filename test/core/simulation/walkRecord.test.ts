import { deepEqual, equal, match } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import type { FlowGraph } from '#core/flow/flowGraph.js';
import type { SimulationEvent, SimulationState } from '#core/simulation/simulation.js';
import { currentNode, startWalk, transition } from '#core/simulation/transition.js';
import { recordWalk, replayWalk } from '#core/simulation/walkRecord.js';

const flowOf = (...lines: readonly string[]): FlowGraph =>
  new ArticleDocument('article.md', ['# White page after sign-in', '', ...lines].join('\n')).flow;

const signIn = flowOf('1. Try a private window.', '2. Clear the cookies.', '3. Restart the app.');

const walked = (...events: readonly SimulationEvent['type'][]): SimulationState =>
  events.reduce(
    (state, type) => transition(signIn, state, { type } as SimulationEvent),
    startWalk(signIn, 's1'),
  );

const atSecondStep = walked('done', 'done', 'no');

describe('a walk taken up in another version of the article', () => {
  const taken = (graph: FlowGraph) => replayWalk(graph, recordWalk(signIn, atSecondStep));

  it('is the same walk where nothing has changed', () => {
    equal(currentNode(signIn, atSecondStep).text, 'Clear the cookies.');
    deepEqual(taken(signIn), { state: atSecondStep, isSame: true });
  });

  it('stays at a step whose words were edited', () => {
    const graph = flowOf('1. Try a private window.', '2. Clear all cookies.', '3. Restart the app.');
    const { state, lost, isSame } = taken(graph);
    deepEqual([lost, isSame, currentNode(graph, state).text], [undefined, false, 'Clear all cookies.']);
  });

  it('stays at a step that got another id, because one was put before it', () => {
    const graph = flowOf('1. Try a private window.', '2. Close all windows.', '3. Clear the cookies.');
    const { state, lost } = taken(graph);
    deepEqual([lost, currentNode(graph, state).text], [undefined, 'Clear the cookies.']);
    const answered = state.trail.find(({ node }) => node === 'decision:t1');
    match(answered?.edge ?? '', />no:No>/, 'the answer that was given is kept');
    equal(state.trail.at(-1)?.skipped, true, 'the new step was never shown');
  });

  it('stands at the last place that is left, and tells what is lost, when its step has gone', () => {
    const graph = flowOf('1. Try a private window.', '2. Restart the app.');
    const { state, lost } = taken(graph);
    deepEqual([lost?.text, currentNode(graph, state).id], ['Clear the cookies.', 'decision:t1']);
  });

  it('takes a step that got the id of a deleted one for another step', () => {
    const graph = flowOf('1. Clear the cookies.', '2. Restart the app.');
    const { lost } = replayWalk(graph, recordWalk(signIn, walked('done')));
    equal(lost?.text, 'Try a private window.');
  });

  it('keeps what lies ahead after going back', () => {
    const back = transition(signIn, atSecondStep, { type: 'back' });
    deepEqual(replayWalk(signIn, recordWalk(signIn, back)).state, back);
  });

  it('begins anew where even the symptom has gone', () => {
    const { state, lost } = taken(new ArticleDocument('article.md', '').flow);
    deepEqual([state, lost?.text], [{ trail: [], position: 0 }, 'Clear the cookies.']);
  });
});

import assert from 'node:assert/strict';
import type { FlowGraph } from '#core/flow/flowGraph.js';
import type { SimulationEvent, SimulationState } from '#core/simulation/simulation.js';
import { currentNode, startWalk, transition } from '#core/simulation/transition.js';
import { recordWalk, replayWalk } from '../../client/webview/simulator/walkRecord.js';
import { graphOf, signIn } from './graphs.js';

describe('a walk taken up in another version of the article', () => {
  const walked = (graph: FlowGraph, ...events: SimulationEvent['type'][]): SimulationState =>
    events.reduce(
      (state, type) => transition(graph, state, { type } as SimulationEvent),
      startWalk(graph, 's1'),
    );

  const atSecondStep = () => walked(signIn(), 'done', 'done', 'no');
  const taken = (graph: FlowGraph) => replayWalk(graph, recordWalk(signIn(), atSecondStep()));

  it('is the same walk where nothing has changed', () => {
    assert.deepEqual(taken(signIn()), { state: atSecondStep(), isSame: true });
  });

  it('stays at a step whose words were edited', () => {
    const { state, lost, isSame } = taken(edited(signIn(), 'step:t2', 'Clear all cookies.'));
    assert.equal(lost, undefined);
    assert.equal(isSame, false);
    assert.equal(currentNode(signIn(), state).id, 'step:t2');
  });

  it('stays at a step that got another id, because one was put before it', () => {
    const longer = graphOf(
      [
        'start start Sign-in',
        'symptom:s1 symptom White page',
        'step:t1 step Try a private window.',
        'decision:t1 decision Did that work?',
        'step:t2 step Close all windows.',
        'step:t3 step Clear the cookies.',
        'gap:s1 gap Stuck.',
      ],
      [
        'start > symptom:s1 choice White page',
        'symptom:s1 > step:t1 next',
        'step:t1 > decision:t1 next',
        'decision:t1 > step:t2 yes Yes',
        'decision:t1 > step:t2 no No',
        'step:t2 > step:t3 next',
        'step:t3 > gap:s1 next',
      ],
    );
    const { state, lost } = taken(longer);
    assert.equal(lost, undefined);
    assert.equal(currentNode(longer, state).text, 'Clear the cookies.');
    const answered = state.trail.find(({ node }) => node === 'decision:t1');
    assert.match(answered?.edge ?? '', /no:No/, 'the answer that was given is kept');
    assert.equal(state.trail.at(-1)?.skipped, true, 'the new step was never shown');
  });

  it('stands at the last place that is left, and tells what is lost, when its step has gone', () => {
    const { state, lost } = taken(without(signIn(), 'step:t2'));
    assert.equal(lost?.text, 'Clear the cookies.');
    assert.equal(currentNode(signIn(), state).id, 'decision:t1');
  });

  it('takes a step that got the id of a deleted one for another step', () => {
    const shorter = edited(without(signIn(), 'step:t1'), 'step:t2', 'Clear the cookies.');
    const renamed: FlowGraph = {
      ...shorter,
      nodes: shorter.nodes.map((node) => (node.id === 'step:t2' ? { ...node, id: 'step:t1' } : node)),
      edges: [
        ...shorter.edges.filter(({ from, to }) => from !== 'step:t2' && to !== 'step:t2'),
        { ...signIn().edges[1]!, to: 'step:t1' },
      ],
    };
    const first = replayWalk(renamed, recordWalk(signIn(), walked(signIn(), 'done')));
    assert.equal(first.lost?.text, 'Try a private window.');
  });

  it('keeps what lies ahead after going back', () => {
    const back = transition(signIn(), atSecondStep(), { type: 'back' });
    assert.deepEqual(replayWalk(signIn(), recordWalk(signIn(), back)).state, back);
  });

  it('begins anew where even the symptom has gone', () => {
    const { state, lost } = taken(graphOf(['start start Sign-in'], []));
    assert.deepEqual(state, { trail: [], position: 0 });
    assert.equal(lost?.text, 'Clear the cookies.');
  });
});

function edited(graph: FlowGraph, id: string, text: string): FlowGraph {
  return { ...graph, nodes: graph.nodes.map((node) => (node.id === id ? { ...node, text } : node)) };
}

function without(graph: FlowGraph, id: string): FlowGraph {
  return {
    ...graph,
    nodes: graph.nodes.filter((node) => node.id !== id),
    edges: graph.edges.filter(({ from, to }) => from !== id && to !== id),
  };
}

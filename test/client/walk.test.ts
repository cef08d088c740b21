import './pageGlobals.js';
import assert from 'node:assert/strict';
import { startWalk } from '#core/simulation/transition.js';
import { handOffOf, renderHandOff } from '../../client/webview/simulator/handOff.js';
import { Walk } from '../../client/webview/simulator/walk.js';
import { contentOf, graphOf, signIn } from './graphs.js';

describe('a walk through cards', () => {
  const atFirstStep = () => new Walk(contentOf(signIn()), startWalk(signIn(), 's1')).after({ type: 'done' });

  it('puts a step and the question about it on one card', () => {
    const walk = atFirstStep();
    assert.equal(walk.current.id, 'step:t1');
    assert.equal(walk.question?.text, 'Did that work?');
    assert.deepEqual(
      walk.answers.map(({ label }) => label),
      ['Yes', 'No'],
    );
  });

  it('goes on from the card by one answer, and back by one step', () => {
    const walk = atFirstStep().after({ type: 'no' });
    assert.equal(walk.current.id, 'step:t2');
    assert.equal(walk.after({ type: 'back' }).current.id, 'step:t1');
    assert.equal(walk.after({ type: 'back' }).after({ type: 'forward' }).current.id, 'step:t2');
  });

  it('takes a skipped step for one that did not help, and remembers that it was skipped', () => {
    const walk = atFirstStep().after({ type: 'no' }).after({ type: 'skip' });
    assert.equal(walk.current.kind, 'escalation');
    const step = walk.stops.find(({ node }) => node.id === 'step:t2');
    assert.equal(step?.skipped, true);
  });

  it('shows each step once in the trail, with the answer given to its question', () => {
    const walk = atFirstStep().after({ type: 'no' });
    assert.deepEqual(
      walk.stops.map(({ node, edge }) => [node.id, edge?.label]),
      [
        ['start', 'White page'],
        ['symptom:s1', ''],
        ['step:t1', 'No'],
        ['step:t2', undefined],
      ],
    );
  });

  it('jumps to any stop of the trail', () => {
    const walk = atFirstStep().after({ type: 'no' }).after({ type: 'yes' });
    for (const { node, position } of walk.stops)
      assert.equal(walk.after({ type: 'jumpTo', position }).current, node);
  });

  it('stays the same walk where an event means nothing', () => {
    const walk = atFirstStep();
    assert.equal(walk.after({ type: 'choose', edge: 'no such edge' }), walk);
    assert.equal(walk.can({ type: 'forward' }), false);
    assert.equal(new Walk(contentOf(signIn()), startWalk(signIn())).can({ type: 'back' }), false);
  });

  it('counts the steps met, and how many there can be at most', () => {
    assert.deepEqual(atFirstStep().progress, { steps: 1, atMost: 2 });
    assert.deepEqual(atFirstStep().after({ type: 'no' }).progress, { steps: 2, atMost: 2 });
  });

  it('keeps a question that is no step’s own on a card of its own', () => {
    const graph = graphOf(
      [
        'start start S',
        'symptom:s1 symptom A',
        'decision:b1 decision Is it managed?',
        'step:t1 step Do.',
        'gap:s1 gap G',
      ],
      [
        'start > symptom:s1 choice A',
        'symptom:s1 > decision:b1 next',
        'decision:b1 > step:t1 yes Yes',
        'decision:b1 > gap:s1 no No',
        'step:t1 > gap:s1 next',
      ],
    );
    const walk = new Walk(contentOf(graph), startWalk(graph, 's1')).after({ type: 'done' });
    assert.equal(walk.current.id, 'decision:b1');
    assert.equal(walk.after({ type: 'yes' }).question, undefined);
  });
});

describe('a hand-off', () => {
  const ticket = () => {
    const walk = new Walk(contentOf(signIn()), startWalk(signIn(), 's1'));
    return walk.after({ type: 'done' }).after({ type: 'skip' }).after({ type: 'no' });
  };

  it('tells what an answer answered, where the article asks it', () => {
    const graph = signIn();
    const nodes = graph.nodes.map((node) =>
      node.id === 'decision:t2' ? { ...node, text: 'Is the port blocked?' } : node,
    );
    const walk = new Walk(contentOf({ ...graph, nodes }), startWalk(graph, 's1'));
    const told = handOffOf(walk.after({ type: 'done' }).after({ type: 'no' }).after({ type: 'no' }));
    assert.deepEqual(
      told.tried.map(({ question, answer }) => [question, answer]),
      [
        [undefined, 'No'],
        ['Is the port blocked?', 'No'],
      ],
    );
    assert.match(renderHandOff(told, new Set()), /^2\. Clear the cookies\. – Is the port blocked\? No$/m);
  });

  it('tells the problem, the steps with their answers, and the evidence at hand and missing', () => {
    assert.equal(
      renderHandOff(handOffOf(ticket()), new Set(['the time'])),
      [
        '## White page',
        '',
        'Article: Troubleshoot sign-in',
        '',
        '### Steps tried',
        '',
        '1. Try a private window. – skipped',
        '2. Clear the cookies. – No',
        '',
        '### Evidence',
        '',
        '- [ ] a HAR file',
        '- [x] the time',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what there is none of', () => {
    const bare = { ...handOffOf(ticket()), tried: [], evidence: [] };
    assert.equal(renderHandOff(bare, new Set()), '## White page\n\nArticle: Troubleshoot sign-in\n');
  });
});

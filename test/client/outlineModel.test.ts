import assert from 'node:assert/strict';
import { buildOutline, type OutlinePath } from '../../client/webview/preview/outlineModel.js';
import { graphOf, signIn } from './graphs.js';

describe('the flow outline', () => {
  /** Nested arrays of node ids, `^` before those that stand elsewhere already. */
  type Lines = (string | Lines)[];
  const linesOf = (path: OutlinePath): Lines =>
    path.flatMap(({ node, again, ways }): Lines => [
      again ? `^${node.id}` : node.id,
      ...ways.map(({ edge, path }): Lines => [`${edge.label}:`, ...linesOf(path)]),
    ]);

  it('has one path a symptom, and tells a step’s question in the step’s line', () => {
    assert.deepEqual(buildOutline(signIn()).map(linesOf), [
      ['symptom:s1', 'step:t1', 'step:t2', ['Yes:', 'resolved'], 'escalation:e1'],
    ]);
  });

  it('shows an answer that leads where the other one leads only for the cause it points to', () => {
    const graph = signIn();
    const edges = graph.edges.map((edge) =>
      edge.kind === 'yes' && edge.to === 'step:t2' ? { ...edge, causeId: 'c1' } : edge,
    );
    const [path] = buildOutline({ ...graph, edges });
    assert.deepEqual(linesOf(path!).slice(0, 4), ['symptom:s1', 'step:t1', ['Yes:'], 'step:t2']);
  });

  it('keeps on its path who is not concerned, whichever answer says so', () => {
    const graph = graphOf(
      [
        'start start S',
        'symptom:s1 symptom A',
        'decision:b1 decision Is it plugged in?',
        'escalation:e1 escalation Ask.',
        'step:t1 step Wait.',
        'resolved resolved Solved.',
      ],
      [
        'start > symptom:s1 choice A',
        'symptom:s1 > decision:b1 next',
        'decision:b1 > step:t1 yes Yes',
        'decision:b1 > escalation:e1 no No',
        'step:t1 > resolved next',
      ],
    );
    const edges = graph.edges.map((edge) => ({ ...edge, stated: edge.kind === 'no' }));
    assert.deepEqual(buildOutline({ ...graph, edges }).map(linesOf), [
      ['symptom:s1', 'decision:b1', ['No:', 'escalation:e1'], 'step:t1', 'resolved'],
    ]);
  });

  it('gives each variant a path of its own, and shows what they share in both', () => {
    const graph = graphOf(
      [
        'start start S',
        'symptom:s1 symptom A',
        'decision:v1 decision Which?',
        'variant:v1 variant Some',
        'variant:v2 variant All',
        'step:t1 step One.',
        'escalation:e1 escalation Ask.',
      ],
      [
        'start > symptom:s1 choice A',
        'symptom:s1 > decision:v1 next',
        'decision:v1 > variant:v1 choice Some',
        'decision:v1 > variant:v2 choice All',
        'variant:v1 > step:t1 next',
        'step:t1 > escalation:e1 next',
        'variant:v2 > escalation:e1 next',
      ],
    );
    assert.deepEqual(buildOutline(graph).map(linesOf), [
      [
        'symptom:s1',
        'decision:v1',
        ['Some:', 'variant:v1', 'step:t1', 'escalation:e1'],
        ['All:', 'variant:v2', 'escalation:e1'],
      ],
    ]);
  });

  it('tells where the flow turns back, and does not follow it', () => {
    const graph = graphOf(
      ['start start S', 'symptom:s1 symptom A', 'step:t1 step One.', 'step:t2 step Two.'],
      [
        'start > symptom:s1 choice A',
        'symptom:s1 > step:t1 next',
        'step:t1 > step:t2 next',
        'step:t2 > step:t1 next',
      ],
    );
    assert.deepEqual(buildOutline(graph).map(linesOf), [['symptom:s1', 'step:t1', 'step:t2', '^step:t1']]);
  });
});

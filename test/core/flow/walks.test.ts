import { deepEqual, equal } from 'node:assert/strict';
import type { FlowEdge, FlowGraph } from '#core/flow/flowGraph.js';
import { edgesFrom, findGaps, findNode, reachableFrom, shortestWalk, simpleWalks } from '#core/flow/walks.js';
import { flowOf } from './support.js';

/** A graph from arrows: `a>b` one a word; what begins with `gap` is a gap. */
function graphOf(arrows: string): FlowGraph {
  const pairs = arrows.split(' ').map((arrow) => arrow.split('>') as [string, string]);
  const ids = [...new Set(pairs.flat())];
  const span = { start: 0, end: 0 };
  return {
    nodes: ids.map((id) => ({ id, kind: id.startsWith('gap') ? 'gap' : 'step', span, text: id })),
    edges: pairs.map(([from, to]): FlowEdge => {
      return { id: `${from}>${to}`, from, to, kind: 'next', label: '', stated: false, confidence: 1 };
    }),
    start: ids[0]!,
    evidence: {},
    causes: {},
  };
}

/** A walk as the nodes that it comes to. */
function nodesOf(from: string, walk: readonly FlowEdge[] | undefined): string | undefined {
  return walk && [from, ...walk.map(({ to }) => to)].join(' ');
}

describe('walks', () => {
  it('start over the edges that leave a node, in their order', () => {
    deepEqual(
      edgesFrom(graphOf('a>b c>d a>c'), 'a').map(({ to }) => to),
      ['b', 'c'],
    );
    deepEqual(edgesFrom(graphOf('a>b'), 'b'), []);
    equal(findNode(graphOf('a>b'), 'z'), undefined);
  });

  it('reach what edges lead to, also round in circles', () => {
    const graph = graphOf('a>b b>c c>a d>a');
    deepEqual([...reachableFrom(graph, 'a')], ['a', 'b', 'c']);
    deepEqual([...reachableFrom(graph, 'd')], ['d', 'a', 'b', 'c']);
    deepEqual([...reachableFrom(graph, 'z')], ['z']);
  });

  it('are shortest by their number of edges', () => {
    const graph = graphOf('a>b b>c c>d a>c d>a');
    equal(nodesOf('a', shortestWalk(graph, 'a', 'd')), 'a c d');
    equal(nodesOf('a', shortestWalk(graph, 'a', 'a')), 'a');
    equal(shortestWalk(graph, 'a', 'z'), undefined);
    equal(shortestWalk(graphOf('a>b'), 'b', 'a'), undefined);
  });

  it('come to gaps, each with the shortest walk there; those that nobody comes to do not count', () => {
    const gaps = findGaps(graphOf('a>b b>gap1 a>gap2 b>gap2 z>gap3'));
    deepEqual(
      gaps.map(({ node, walk }) => [node.id, nodesOf('a', walk)]),
      [
        ['gap1', 'a b gap1'],
        ['gap2', 'a gap2'],
      ],
    );
  });

  it('come to no node twice when they are simple', () => {
    const graph = graphOf('a>b b>a b>c a>c c>b');
    const { walks, complete } = simpleWalks(graph, 'a', 10);
    deepEqual(
      walks.map((walk) => nodesOf('a', walk)),
      ['a b c', 'a c b'],
    );
    equal(complete, true);
  });

  it('are no more than asked for, and say so', () => {
    // Twenty questions one behind the other have a million walks.
    const ladder = Array.from(
      { length: 20 },
      (_, i) => `q${i}>yes${i} q${i}>no${i} yes${i}>q${i + 1} no${i}>q${i + 1}`,
    ).join(' ');
    const { walks, complete } = simpleWalks(graphOf(ladder), 'q0', 50);
    deepEqual([walks.length, complete], [50, false]);
    deepEqual(simpleWalks(graphOf('a>b a>c'), 'a', 2).complete, true);
    deepEqual(simpleWalks(graphOf('a>b a>c'), 'a', 0), { walks: [], complete: false });
  });

  it('of an article lead to its gaps', () => {
    const gaps = findGaps(flowOf('# Sync fails\n\n1. Check the cable.\n2. Restart the app.'));
    deepEqual(
      gaps.map(({ node, walk }) => [node.gap, walk.map(({ label }) => label).filter(Boolean)]),
      [
        ['end', ['Sync fails', 'Yes', 'No']],
        ['check', ['Sync fails', 'No']],
      ],
    );
  });
});

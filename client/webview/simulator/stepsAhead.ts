import type { FlowGraph } from '#core/flow/flowGraph.js';
import { edgesFrom, findNode } from '#core/flow/walks.js';

/**
 * How many more steps a walk can meet after the node, at most; a way back to where it has been counts for
 * none, and a jump is another walk.
 */
export function stepsAhead(graph: FlowGraph, from: string): number {
  const known = new Map<string, number>();
  const visit = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, 0);
    const counts = edgesFrom(graph, id)
      .filter(({ kind }) => kind !== 'jump')
      .map(({ to }) => visit(to) + (findNode(graph, to)?.kind === 'step' ? 1 : 0));
    const most = Math.max(0, ...counts);
    known.set(id, most);
    return most;
  };
  return visit(from);
}

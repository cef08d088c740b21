import type { FlowGraph } from '../flow/flowGraph.js';
import { edgesFrom, findNode } from '../flow/walks.js';
import type { SimulationState, WalkSummary } from './simulation.js';
import { currentNode } from './transition.js';

/** What the walk up to now has shown; see `WalkSummary`. */
export function summarise(graph: FlowGraph, state: SimulationState): WalkSummary {
  const taken = state.trail.slice(0, state.position).flatMap((entry) => {
    const edge = graph.edges.find(({ id }) => id === entry.edge);
    const node = findNode(graph, entry.node);
    return edge && node ? [{ node, edge, skipped: entry.skipped }] : [];
  });
  const current = currentNode(graph, state);
  const symptom = [...taken.map(({ node }) => node), current].findLast((node) => node.kind === 'symptom');
  const identified = taken.flatMap(({ edge }) => edge.causeId ?? []);
  const asked = taken.flatMap(({ node, edge }) =>
    edgesFrom(graph, node.id).flatMap((other) =>
      // That one cure did not help does not rule its cause out; an answer to a stated test does.
      other.id !== edge.id && other.causeId && other.stated ? [other.causeId] : [],
    ),
  );
  return {
    current,
    ...(symptom ? { symptom } : {}),
    visited: taken.map(({ node, edge, skipped }) => ({ node, answer: edge.label, skipped })),
    causesIdentified: textsOf(graph, identified),
    causesRuledOut: textsOf(
      graph,
      asked.filter((id) => !identified.includes(id)),
    ),
    evidence: graph.evidence[current.elementId ?? ''] ?? [],
    // Who has handed the problem over is done, though the article may go on for those who have not.
    ended: current.kind === 'escalation' || edgesFrom(graph, current.id).length === 0,
  };
}

function textsOf(graph: FlowGraph, ids: readonly string[]): string[] {
  return [...new Set(ids)].flatMap((id) => graph.causes[id] ?? []);
}

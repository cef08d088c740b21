import type { FlowGraph } from '../flow/flowGraph.js';
import { edgesFrom } from '../flow/walks.js';
import type { Answer, SimulationState } from './simulation.js';
import { currentNode, isNo, isYes } from './transition.js';

/** The answers that the current node offers, in the order of their edges; none at an end. */
export function answers(graph: FlowGraph, state: SimulationState): Answer[] {
  const node = currentNode(graph, state);
  const edges = edgesFrom(graph, node.id);
  return edges.map((edge) => {
    if (edges.length === 1 && edge.kind !== 'choice')
      return { label: edge.label || 'Continue', event: { type: 'done' as const }, edge };
    if (isYes(edge)) return { label: edge.label || 'Yes', event: { type: 'yes' as const }, edge };
    if (isNo(edge)) return { label: edge.label || 'No', event: { type: 'no' as const }, edge };
    return { label: edge.label || 'Continue', event: { type: 'choose' as const, edge: edge.id }, edge };
  });
}

import type { FlowEdge, FlowGraph, FlowNode } from '../flow/flowGraph.js';
import { edgesFrom, findNode, shortestWalk } from '../flow/walks.js';
import type { SimulationEvent, SimulationState, TrailEntry } from './simulation.js';

/** A walk at its beginning, or already at a symptom; an unknown symptom begins at the start. */
export function startWalk(graph: FlowGraph, symptomId?: string): SimulationState {
  const symptom = graph.nodes.find((node) => node.kind === 'symptom' && node.elementId === symptomId);
  return symptom ? walkTo(graph, symptom.id) : { trail: [], position: 0 };
}

/** The shortest walk from the start to a node, already answered; the start where there is none. */
export function walkTo(graph: FlowGraph, nodeId: string): SimulationState {
  const trail = (shortestWalk(graph, graph.start, nodeId) ?? []).map((edge): TrailEntry => ({
    node: edge.from,
    edge: edge.id,
    skipped: false,
  }));
  return { trail, position: trail.length };
}

/** The node where the reader stands; the start where the graph no longer has it. */
export function currentNode(graph: FlowGraph, state: SimulationState): FlowNode {
  const last = state.trail[state.position - 1];
  const edge = last && graph.edges.find(({ id }) => id === last.edge);
  return findNode(graph, edge?.to ?? graph.start) ?? graph.nodes[0]!;
}

/**
 * The state after an event; an event that the current node does not offer leaves the state as it is.
 * A new answer forgets the way that lay ahead after going back.
 */
export function transition(
  graph: FlowGraph,
  state: SimulationState,
  event: SimulationEvent,
): SimulationState {
  switch (event.type) {
    case 'back':
      return { ...state, position: Math.max(0, state.position - 1) };
    case 'forward':
      return { ...state, position: Math.min(state.trail.length, state.position + 1) };
    case 'jumpTo':
      return { ...state, position: Math.max(0, Math.min(state.trail.length, event.position)) };
    case 'restart':
      return { trail: [], position: 0 };
    default:
      return take(state, findEdge(graph, state, event), event.type === 'skip');
  }
}

function take(state: SimulationState, edge: FlowEdge | undefined, skipped: boolean): SimulationState {
  if (!edge) return state;
  const { trail, position } = state;
  const isRetraced = trail[position]?.edge === edge.id;
  const entry: TrailEntry = { node: edge.from, edge: edge.id, skipped };
  const ahead = isRetraced ? trail.slice(position + 1) : [];
  return { trail: [...trail.slice(0, position), entry, ...ahead], position: position + 1 };
}

function findEdge(graph: FlowGraph, state: SimulationState, event: SimulationEvent): FlowEdge | undefined {
  const edges = edgesFrom(graph, currentNode(graph, state).id);
  switch (event.type) {
    case 'choose':
      return edges.find((edge) => edge.id === event.edge);
    case 'yes':
      return edges.find(isYes);
    case 'no':
      return edges.find(isNo);
    case 'done':
    case 'skip':
      return edges.length === 1 ? edges[0] : undefined;
    default:
      return undefined;
  }
}

/** Whether an edge is the "Yes" of its question, wherever that leads. */
export function isYes({ kind, label }: FlowEdge): boolean {
  return kind === 'yes' || (kind !== 'choice' && label === 'Yes');
}

/** Whether an edge is the "No" of its question, wherever that leads. */
export function isNo({ kind, label }: FlowEdge): boolean {
  return kind === 'no' || (kind !== 'choice' && label === 'No');
}

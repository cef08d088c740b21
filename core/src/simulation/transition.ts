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

/**
 * The walk after the article has changed: as much of the trail as the new graph still has. `lost` tells
 * that the place where the reader stood is gone.
 */
export function keepWalk(
  graph: FlowGraph,
  state: SimulationState,
): { readonly state: SimulationState; readonly lost: boolean } {
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const broken = state.trail.findIndex((entry, index) => {
    const before = index === 0 ? graph.start : edges.get(state.trail[index - 1]!.edge)?.to;
    return edges.get(entry.edge)?.from !== before;
  });
  if (broken < 0) return { state, lost: false };
  const trail = state.trail.slice(0, broken);
  return { state: { trail, position: Math.min(state.position, broken) }, lost: broken < state.position };
}

function take(state: SimulationState, edge: FlowEdge | undefined, skipped: boolean): SimulationState {
  if (!edge) return state;
  const ahead = state.trail[state.position];
  const trail =
    ahead?.edge === edge.id
      ? state.trail
      : [...state.trail.slice(0, state.position), { node: edge.from, edge: edge.id, skipped }];
  return { trail, position: state.position + 1 };
}

function findEdge(graph: FlowGraph, state: SimulationState, event: SimulationEvent): FlowEdge | undefined {
  const edges = edgesFrom(graph, currentNode(graph, state).id);
  switch (event.type) {
    case 'choose':
      return edges.find((edge) => edge.id === event.edge);
    case 'yes':
      return edges.find((edge) => edge.kind === 'yes');
    case 'no':
      return edges.find((edge) => edge.label === 'No');
    case 'done':
    case 'skip':
      return edges.length === 1 ? edges[0] : undefined;
    default:
      return undefined;
  }
}

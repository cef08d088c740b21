import type { FlowEdge, FlowGraph, FlowNode } from '../flow/flowGraph.js';
import { edgesFrom, findNode, shortestWalk } from '../flow/walks.js';
import type { SimulationState, TrailEntry } from './simulation.js';
import { currentNode } from './transition.js';

/** A node as a walk remembers it: its id changes with the article's structure, its words with its text. */
export interface RememberedNode {
  readonly id: string;
  readonly kind: FlowNode['kind'];
  readonly text: string;
}

/** A way that was taken, in words that still mean something in another version of the article. */
export interface RememberedWay {
  readonly node: RememberedNode;
  readonly edge: Pick<FlowEdge, 'id' | 'kind' | 'label'>;
  readonly skipped: boolean;
}

/** A walk that outlives the text it was taken in. */
export interface WalkRecord {
  readonly ways: readonly RememberedWay[];
  /** Where all ways together lead, also those ahead of the reader. */
  readonly end: RememberedNode;
  readonly position: number;
  /** The words of all nodes there were, to tell a node that was edited from another one that took its id. */
  readonly known: readonly string[];
}

/** A walk taken up again, and what of it is no more: the node where the reader stood, if that has gone. */
export interface ReplayedWalk {
  readonly state: SimulationState;
  readonly lost?: RememberedNode;
  /** Whether the node where the reader stands still has the remembered words. */
  readonly isSame: boolean;
}

/** What there is to remember of a walk; a trail that does not fit the graph is remembered as far as it does. */
export function recordWalk(graph: FlowGraph, state: SimulationState): WalkRecord {
  const ways: RememberedWay[] = [];
  let end = graph.start;
  for (const { node, edge: edgeId, skipped } of state.trail) {
    const edge = graph.edges.find(({ id }) => id === edgeId);
    if (!edge) break;
    ways.push({
      node: remember(graph, node),
      edge: { id: edge.id, kind: edge.kind, label: edge.label },
      skipped,
    });
    end = edge.to;
  }
  const known = graph.nodes.map(({ text }) => text);
  return { ways, end: remember(graph, end), position: Math.min(state.position, ways.length), known };
}

/**
 * The same walk in another version of the article. Each remembered node is looked for by its words and then by
 * its id, and walked to; steps that have come between are passed as skipped, those that have gone are left out.
 */
export function replayWalk(graph: FlowGraph, record: WalkRecord): ReplayedWalk {
  const trail: TrailEntry[] = [];
  let at = graph.start;
  let position = 0;
  let lost: RememberedNode | undefined;
  for (const [index, node] of [...record.ways.map((way) => way.node), record.end].entries()) {
    const way = record.ways[index - 1];
    const path = findWay(graph, at, candidates(graph, node, record.known), way?.edge);
    if (path) trail.push(...takenWays(path, way?.skipped ?? false));
    at = path?.at(-1)?.to ?? at;
    if (index !== record.position) continue;
    position = trail.length;
    if (!path) lost = node;
  }
  const state = { trail, position };
  const stood = record.ways[record.position]?.node ?? record.end;
  return { state, isSame: currentNode(graph, state).text === stood.text, ...(lost && { lost }) };
}

function remember(graph: FlowGraph, id: string): RememberedNode {
  const node = findNode(graph, id);
  return { id, kind: node?.kind ?? 'start', text: node?.text ?? '' };
}

/** The first way of a path is the one that was answered; what comes after it was not asked about. */
function takenWays(path: readonly FlowEdge[], skipped: boolean): TrailEntry[] {
  return path.map((edge, index) => ({ node: edge.from, edge: edge.id, skipped: skipped || index > 0 }));
}

/** The way to the first target that there is one to, by the remembered answer if that is still given. */
function findWay(
  graph: FlowGraph,
  from: string,
  targets: readonly FlowNode[],
  answer: RememberedWay['edge'] | undefined,
): FlowEdge[] | undefined {
  const taken = answer && findAnswer(graph, from, answer);
  for (const { id } of targets) {
    const onward = taken && shortestWalk(graph, taken.to, id);
    const path = taken && onward ? [taken, ...onward] : shortestWalk(graph, from, id);
    if (path) return path;
  }
  return undefined;
}

function findAnswer(graph: FlowGraph, from: string, answer: RememberedWay['edge']): FlowEdge | undefined {
  const alike = edgesFrom(graph, from).filter((edge) => edge.kind === answer.kind);
  return alike.find(({ label }) => label === answer.label) ?? alike.find(({ id }) => id === answer.id);
}

/** Words go first: when a step is put before another, ids move on and words stay. An edited step keeps its id. */
function candidates(
  graph: FlowGraph,
  { id, kind, text }: RememberedNode,
  known: readonly string[],
): FlowNode[] {
  const alike = graph.nodes.filter((node) => node.kind === kind);
  const sameWords = alike.filter((node) => node.text === text);
  const edited = alike.filter((node) => node.id === id && !known.includes(node.text));
  return [...sameWords.filter((node) => node.id === id), ...sameWords, ...edited];
}

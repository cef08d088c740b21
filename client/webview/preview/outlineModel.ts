import type { FlowEdge, FlowGraph, FlowNode } from '#core/flow/flowGraph.js';
import { edgesFrom, findNode } from '#core/flow/walks.js';
import { mainEdge, mainPath, ownQuestion } from '../page/mainPath.js';

/** A line of the flow outline: a node, how the reader gets there, and the ways that leave the main path here. */
export interface OutlineItem {
  readonly node: FlowNode;
  /** The question that the node raises about itself, which stands in its line. */
  readonly question?: FlowNode;
  /** The way here from the item before or above. */
  readonly edge: FlowEdge;
  /** The node stands elsewhere in this symptom's outline already; what follows it is not repeated. */
  readonly again: boolean;
  readonly ways: readonly OutlineWay[];
}

/** An answer that leaves the main path, and where it leads; the path is empty where that is the very next line. */
export interface OutlineWay {
  readonly edge: FlowEdge;
  readonly path: OutlinePath;
}

/** A path through the flow, each item following from the one before. */
export type OutlinePath = readonly OutlineItem[];

const ends = new Set<FlowNode['kind']>(['resolved', 'escalation', 'stop', 'jump']);

/** The flow as nested lists: one main path for each symptom, and below each of its nodes the other ways on. */
export function buildOutline(graph: FlowGraph): OutlinePath[] {
  return edgesFrom(graph, graph.start).map((edge) => buildPath(graph, edge, new Set([graph.start])));
}

/** Marks the whole main path as seen before it looks at side ways, so that these lead back to it and not it to them. */
function buildPath(graph: FlowGraph, first: FlowEdge, seen: Set<string>): OutlinePath {
  const path = mainPath(graph, first.to);
  const cut = path.findIndex(({ id }) => seen.has(id));
  const fresh = cut < 0 ? path : path.slice(0, cut);
  for (const node of fresh) if (!ends.has(node.kind)) seen.add(node.id);
  const items: OutlineItem[] = [];
  let edge: FlowEdge | undefined = first;
  for (const node of fresh) {
    if (edge && !isQuestionOf(graph, fresh, node))
      items.push({ node, ...questionOf(graph, node), edge, again: false, ways: sideWays(graph, node, seen) });
    edge = mainEdge(graph, node.id);
  }
  const back = edge && findNode(graph, edge.to);
  return edge && back ? [...items, { node: back, edge, again: true, ways: [] }] : items;
}

/** The question that a step raises about itself is told in the step's line. */
function isQuestionOf(graph: FlowGraph, path: readonly FlowNode[], node: FlowNode): boolean {
  const before = path[path.indexOf(node) - 1];
  return before !== undefined && ownQuestion(graph, before)?.id === node.id;
}

function questionOf(graph: FlowGraph, node: FlowNode): Pick<OutlineItem, 'question'> {
  const question = ownQuestion(graph, node);
  return question ? { question } : {};
}

/** An answer that leads where every other one leads is worth a line only if it tells something. */
function sideWays(graph: FlowGraph, node: FlowNode, seen: Set<string>): OutlineWay[] {
  const from = [node, ownQuestion(graph, node)].flatMap((asked) => asked ?? []);
  return from.flatMap(({ id }) => {
    const main = mainEdge(graph, id);
    return edgesFrom(graph, id)
      .filter((edge) => edge !== main && (edge.to !== main?.to || edge.causeId !== undefined))
      .map((edge) => ({ edge, path: withoutReturn(buildPath(graph, edge, seen), main) }));
  });
}

/** A way that leads back to the very next line need not say so. */
function withoutReturn(path: OutlinePath, main: FlowEdge | undefined): OutlinePath {
  const last = path.at(-1);
  return last?.again && last.node.id === main?.to ? path.slice(0, -1) : path;
}

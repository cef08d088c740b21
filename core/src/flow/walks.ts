import type { FlowEdge, FlowGraph, FlowNode } from './flowGraph.js';

/** The node of that id, or undefined. */
export function findNode(graph: FlowGraph, id: string): FlowNode | undefined {
  return graph.nodes.find((node) => node.id === id);
}

/** The edges that leave a node, in the order in which their answers are offered. */
export function edgesFrom(graph: FlowGraph, id: string): FlowEdge[] {
  return graph.edges.filter((edge) => edge.from === id);
}

/** The ids of all nodes that a walk from the given node can come to, itself included. */
export function reachableFrom(graph: FlowGraph, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const from of found) for (const edge of edgesFrom(graph, from)) found.add(edge.to);
  return found;
}

/** The edges of a walk with the fewest steps, empty where both are one; undefined where none leads there. */
export function shortestWalk(graph: FlowGraph, from: string, to: string): FlowEdge[] | undefined {
  const into = new Map<string, FlowEdge | undefined>([[from, undefined]]);
  for (const node of into.keys()) {
    if (node === to) break;
    for (const edge of edgesFrom(graph, node)) if (!into.has(edge.to)) into.set(edge.to, edge);
  }
  if (!into.has(to)) return undefined;
  const walk: FlowEdge[] = [];
  for (let edge = into.get(to); edge; edge = into.get(edge.from)) walk.unshift(edge);
  return walk;
}

/** A gap that a reader can come to, and the shortest walk there. */
export interface ReachableGap {
  readonly node: FlowNode;
  readonly walk: readonly FlowEdge[];
}

/** All gaps that a walk from the start comes to, in the order of the text. */
export function findGaps(graph: FlowGraph): ReachableGap[] {
  return graph.nodes.flatMap((node) => {
    const walk = node.kind === 'gap' ? shortestWalk(graph, graph.start, node.id) : undefined;
    return walk ? [{ node, walk }] : [];
  });
}

/** Walks without repeated nodes, and whether there are more of them than were asked for. */
export interface SimpleWalks {
  readonly walks: readonly (readonly FlowEdge[])[];
  readonly complete: boolean;
}

/** The walks from a node to an end that come to no node twice, `limit` at the most. */
export function simpleWalks(graph: FlowGraph, from: string, limit: number): SimpleWalks {
  const walks: FlowEdge[][] = [];
  let complete = true;
  const visit = (node: string, walk: readonly FlowEdge[], seen: ReadonlySet<string>): void => {
    if (!complete) return;
    const ways = edgesFrom(graph, node).filter((edge) => !seen.has(edge.to));
    if (ways.length === 0) {
      if (walks.length >= limit) complete = false;
      else walks.push([...walk]);
    }
    for (const edge of ways) visit(edge.to, [...walk, edge], new Set([...seen, edge.to]));
  };
  visit(from, [], new Set([from]));
  return { walks, complete };
}

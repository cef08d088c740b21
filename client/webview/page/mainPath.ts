import type { FlowEdge, FlowEdgeKind, FlowGraph, FlowNode } from '#core/flow/flowGraph.js';
import { edgesFrom, findNode } from '#core/flow/walks.js';

/** The ways on, the likeliest first, of a reader whom nothing helps. */
const mainKinds: readonly FlowEdgeKind[] = ['next', 'no', 'fallback', 'yes'];

/**
 * The way on for a reader whom nothing helps: to the next step, or past a question that does not apply; into a
 * gap only where nothing else is left. Undefined where the walk ends or the reader has to choose.
 */
export function mainEdge(graph: FlowGraph, from: string): FlowEdge | undefined {
  const ways = edgesFrom(graph, from).filter(({ kind }) => mainKinds.includes(kind));
  const byKind = ways.sort((a, b) => mainKinds.indexOf(a.kind) - mainKinds.indexOf(b.kind));
  const onward = byKind.filter((edge) => leadsOn(graph, edge));
  return onward.find((edge) => !isConsequence(edge)) ?? onward[0] ?? byKind[0];
}

/** The node and all that follow it on the main path, each once. */
export function mainPath(graph: FlowGraph, from: string): FlowNode[] {
  const path: FlowNode[] = [];
  let node = findNode(graph, from);
  while (node && !path.includes(node)) {
    path.push(node);
    const next = mainEdge(graph, node.id);
    node = next && findNode(graph, next.to);
  }
  return path;
}

/**
 * The question that a step raises about itself ("Did that fix it?", "If that works, …"). It stands on the same
 * card as its step and in the same line of an outline, though it is a node of its own.
 */
export function ownQuestion(graph: FlowGraph, step: FlowNode): FlowNode | undefined {
  const [edge, ...others] = edgesFrom(graph, step.id);
  if (step.kind !== 'step' || !edge || others.length > 0) return undefined;
  const question = findNode(graph, edge.to);
  if (question?.kind !== 'decision') return undefined;
  const isStated = edge.span?.start === question.span.start && edge.span.end === question.span.end;
  return isStated || question.elementId === step.elementId ? question : undefined;
}

/** What the text says to do if something is so, or is not: "no" may be the answer of those whom it concerns. */
function isConsequence({ kind, stated }: FlowEdge): boolean {
  return stated && (kind === 'yes' || kind === 'no');
}

function leadsOn(graph: FlowGraph, edge: FlowEdge): boolean {
  const kind = findNode(graph, edge.to)?.kind;
  return kind !== 'gap' && kind !== 'resolved';
}

import type { FlowEdge, FlowGraph, FlowNode } from '#core/flow/flowGraph.js';
import type { SimulationContent } from '#core/protocol/requests.js';

/**
 * A graph in few words: `node` lines are `id kind text`, `edge` lines `from > to kind label`. The first node is
 * the start; a decision belongs to the element that its id names behind the colon, as the builder has it.
 */
export function graphOf(nodes: readonly string[], edges: readonly string[]): FlowGraph {
  return {
    nodes: nodes.map(parseNode),
    edges: edges.map(parseEdge),
    start: nodes[0]!.split(' ')[0]!,
    evidence: { e1: ['a HAR file', 'the time'] },
    causes: { c1: 'a stale session' },
  };
}

/** What the simulator is sent for a graph. */
export function contentOf(graph: FlowGraph): SimulationContent {
  return { version: 1, title: 'Troubleshoot sign-in', graph, cards: {}, details: {} };
}

/** One symptom with two steps, each asking whether it helped; then an escalation. */
export function signIn(): FlowGraph {
  return graphOf(
    [
      'start start Sign-in',
      'symptom:s1 symptom White page',
      'step:t1 step Try a private window.',
      'decision:t1 decision Did that work?',
      'step:t2 step Clear the cookies.',
      'decision:t2 decision Did that fix it?',
      'escalation:e1 escalation File a ticket.',
      'resolved resolved Solved.',
    ],
    [
      'start > symptom:s1 choice White page',
      'symptom:s1 > step:t1 next',
      'step:t1 > decision:t1 next',
      'decision:t1 > step:t2 yes Yes',
      'decision:t1 > step:t2 no No',
      'step:t2 > decision:t2 next',
      'decision:t2 > resolved yes Yes',
      'decision:t2 > escalation:e1 no No',
    ],
  );
}

function parseNode(line: string, index: number): FlowNode {
  const [id = '', kind, ...words] = line.split(' ');
  const elementId = id.split(':')[1];
  const span = { start: index * 100, end: index * 100 + 50 };
  return { id, kind: kind as FlowNode['kind'], span, text: words.join(' '), ...(elementId && { elementId }) };
}

function parseEdge(line: string): FlowEdge {
  const [from = '', , to = '', kind, ...words] = line.split(' ');
  const label = words.join(' ');
  const id = `${from}>${kind}:${label}>${to}`;
  return { id, from, to, kind: kind as FlowEdge['kind'], label, stated: false, confidence: 0.9 };
}

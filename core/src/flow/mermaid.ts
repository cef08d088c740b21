import type { FlowEdge, FlowGraph, FlowNode } from './flowGraph.js';

/** The graph as a Mermaid flowchart; inferred edges are dotted, gaps stand out. */
export function renderMermaid(graph: FlowGraph): string {
  const names = new Map(graph.nodes.map((node, index) => [node.id, `n${index}`]));
  const lines = [
    'flowchart TD',
    ...graph.nodes.map((node) => `  ${names.get(node.id)!}${shape(node)}`),
    ...graph.edges.map((edge) => `  ${arrow(edge, names)}`),
    '  classDef gap stroke:#c00,stroke-width:2px,stroke-dasharray:4 3',
    '  classDef end_ fill:#e6f4ea,stroke:#2e7d32',
    ...graph.nodes.flatMap((node) => classOf(node, names.get(node.id)!)),
  ];
  return `${lines.join('\n')}\n`;
}

const SHAPES: Readonly<Record<FlowNode['kind'], readonly [string, string]>> = {
  start: ['([', '])'],
  symptom: ['[/', '/]'],
  variant: ['[', ']'],
  step: ['[', ']'],
  decision: ['{', '}'],
  jump: ['>', ']'],
  escalation: ['[[', ']]'],
  resolved: ['([', '])'],
  stop: ['([', '])'],
  gap: ['{{', '}}'],
};

function shape(node: FlowNode): string {
  const [open, close] = SHAPES[node.kind];
  return `${open}"${label(node.text)}"${close}`;
}

function arrow(edge: FlowEdge, names: ReadonlyMap<string, string>): string {
  const line = edge.stated ? '-->' : '-.->';
  const words = edge.label && edge.kind !== 'choice' ? `|"${label(edge.label)}"|` : '';
  return `${names.get(edge.from)!} ${line}${words} ${names.get(edge.to)!}`;
}

function classOf(node: FlowNode, name: string): string[] {
  if (node.kind === 'gap') return [`  class ${name} gap`];
  return node.kind === 'resolved' || node.kind === 'escalation' ? [`  class ${name} end_`] : [];
}

/** Mermaid reads quotes, angle brackets and line ends; entities keep them from it. */
function label(text: string): string {
  const short = text.length > 90 ? `${text.slice(0, 88)} …` : text;
  return short
    .replace(/#/g, '#35;')
    .replace(/"/g, '#quot;')
    .replace(/</g, '#lt;')
    .replace(/>/g, '#gt;')
    .replace(/\s+/g, ' ');
}

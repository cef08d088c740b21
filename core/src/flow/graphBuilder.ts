import type { Span } from '../text/span.js';
import type { FlowEdge, FlowGraph, FlowNode } from './flowGraph.js';

/** What an edge needs besides its ends; label, stated and confidence have defaults. */
export interface NewEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: FlowEdge['kind'];
  readonly label?: string;
  /** The words that say so; an edge without them is inferred. */
  readonly span?: Span | undefined;
  readonly confidence?: number | undefined;
  readonly causeId?: string | null | undefined;
}

/** Collects the nodes and edges of one graph. */
export class GraphBuilder {
  private readonly nodes = new Map<string, FlowNode>();
  private readonly edges = new Map<string, FlowEdge>();

  /** Adds a node and gives its id back; a node of that id stays as it is. */
  node(node: FlowNode): string {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node);
    return node.id;
  }

  /** Adds an edge, once; stated edges are certain, inferred ones 0.9 where nothing else is said. */
  edge({ from, to, kind, label = '', span, confidence, causeId }: NewEdge): void {
    const id = `${from}>${kind}${label ? `:${label}` : ''}>${to}`;
    if (this.edges.has(id)) return;
    this.edges.set(id, {
      id,
      from,
      to,
      kind,
      label,
      stated: span !== undefined,
      confidence: confidence ?? (span ? 1 : 0.9),
      ...(span ? { span } : {}),
      ...(causeId ? { causeId } : {}),
    });
  }

  /** Whether any edge leaves a node yet. */
  goesOn(id: string): boolean {
    return [...this.edges.values()].some(({ from }) => from === id);
  }

  /** The graph, with nodes in the order of the text, start first and ends last, and edges in that of their nodes. */
  finish(rest: Pick<FlowGraph, 'evidence' | 'causes'>): FlowGraph {
    const late = (node: FlowNode) =>
      node.kind === 'start' ? -1 : node.kind === 'resolved' ? Infinity : node.span.start;
    // A jump is noted before its target is built; a target that is no node of its own leaves the jump open.
    const edges = [...this.edges.values()].filter((edge) => this.nodes.has(edge.to));
    const entered = new Set(edges.map(({ to }) => to));
    // A gap is laid at the end of every symptom; where no way leads there, none is left standing.
    const nodes = [...this.nodes.values()].filter(({ kind, id }) => kind !== 'gap' || entered.has(id));
    nodes.sort((a, b) => late(a) - late(b) || rank(a) - rank(b));
    const order = new Map(nodes.map(({ id }, index) => [id, index]));
    edges.sort((a, b) => order.get(a.from)! - order.get(b.from)!);
    return { nodes, edges, start: 'start', ...rest };
  }
}

/** Of the nodes of one element the step comes before its question, and what is missing at last. */
function rank({ kind }: FlowNode): number {
  return kind === 'gap' ? 2 : kind === 'decision' ? 1 : 0;
}

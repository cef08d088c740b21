import type { Span } from '../text/span.js';

/** `gap` is a place where the reader is left standing; `jump` sends the reader to another section or article. */
export type FlowNodeKind =
  'start' | 'symptom' | 'variant' | 'step' | 'decision' | 'jump' | 'escalation' | 'resolved' | 'stop' | 'gap';

/**
 * Why a reader is left standing. `check`: nothing is said for a check that turns out badly; `remedy`: the
 * symptom has nothing to do; `end`: the last step did not help and no escalation follows.
 */
export type GapReason = 'check' | 'remedy' | 'end';

/** One place of a walk. Serialisable: it crosses to web pages and test files. */
export interface FlowNode {
  /** Stable while the article's structure is: made from the element's id and the node's kind. */
  readonly id: string;
  readonly kind: FlowNodeKind;
  /** The element it stands for; absent for start, resolved and gaps. */
  readonly elementId?: string;
  /** The symptom it belongs to; absent for what all symptoms share. */
  readonly symptomId?: string;
  readonly span: Span;
  /** What the reader is told, asked, or where they have arrived. */
  readonly text: string;
  /** Jumps: the destination as written, for the workspace to resolve. */
  readonly destination?: string;
  /** Gaps: why. */
  readonly gap?: GapReason;
}

/** How the reader gets from one node to the next. */
export type FlowEdgeKind = 'next' | 'yes' | 'no' | 'choice' | 'jump' | 'fallback';

/** A way from one node to another. */
export interface FlowEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: FlowEdgeKind;
  /** The answer in the reader's words: "Yes", "Some users only". Empty for plain `next`. */
  readonly label: string;
  /** True where the text says so, false where it follows only from order or custom. */
  readonly stated: boolean;
  readonly confidence: number;
  /** Where the text says so; absent for inferred edges. */
  readonly span?: Span;
  /** The cause that taking this edge points to. */
  readonly causeId?: string;
}

/** The flow of an article, built from its model alone (see `docs/flow.md`). */
export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** The id of the `start` node, from which the reader picks a symptom. */
  readonly start: string;
  /** What an escalation asks for, by escalation element id: the texts of its evidence items. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  /** The causes by element id: their texts, for trails and hand-offs. */
  readonly causes: Readonly<Record<string, string>>;
}

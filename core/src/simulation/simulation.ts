import type { FlowEdge, FlowNode } from '../flow/flowGraph.js';

/** One taken way: from a node over one of its edges, or past it without doing it. */
export interface TrailEntry {
  readonly node: string;
  readonly edge: string;
  readonly skipped: boolean;
}

/**
 * A walk of a reader through a graph. The trail holds all taken ways, also those ahead of the reader
 * after going back; the first `position` of them lead from the start to the current node.
 */
export interface SimulationState {
  readonly trail: readonly TrailEntry[];
  readonly position: number;
}

/** What a reader can do. `yes`, `no` and `done` take the only edge of that kind; `choose` names one. */
export type SimulationEvent =
  | { readonly type: 'choose'; readonly edge: string }
  | { readonly type: 'yes' | 'no' | 'done' | 'skip' | 'back' | 'forward' | 'restart' }
  | { readonly type: 'jumpTo'; readonly position: number };

/** An answer that the current node offers: its button's words and the event it sends. */
export interface Answer {
  readonly label: string;
  readonly event: SimulationEvent;
  readonly edge: FlowEdge;
}

/** What a walk has shown so far: facts for the hand-off, derived from the trail and never stored. */
export interface WalkSummary {
  readonly current: FlowNode;
  readonly symptom?: FlowNode;
  /** The nodes that the reader has been at, in order, with the answer given there. */
  readonly visited: readonly {
    readonly node: FlowNode;
    readonly answer: string;
    readonly skipped: boolean;
  }[];
  readonly causesIdentified: readonly string[];
  readonly causesRuledOut: readonly string[];
  /** At an escalation: the items that it asks for. */
  readonly evidence: readonly string[];
  readonly ended: boolean;
}

import type { Span } from '../text/span.js';
import type { GraphBuilder } from './graphBuilder.js';

/** Where a walk goes on: the node, and the words that lead there where the text has some. */
export interface Continuation {
  readonly to: string;
  readonly span?: Span | undefined;
  /** Not the symptom's own way on, but the escalation of the whole article. */
  readonly kind?: 'fallback';
  /** A step of the symptom comes there, which readers may still take after they were sent elsewhere. */
  readonly hasSteps?: boolean;
}

/** Draws the ways from one node to the next; all know how sure it is that a reader takes them. */
export class Ways {
  constructor(private readonly graph: GraphBuilder) {}

  /** The way on where nothing is asked. */
  lead(from: string, { to, kind, span }: Continuation): void {
    this.graph.edge({ from, to, kind: kind ?? 'next', span, confidence: kind ? 0.6 : 0.95 });
  }

  /** What follows where all is well, or where a condition holds. */
  answerYes(from: string, { to, kind, span }: Continuation, causeId?: string | null): void {
    const confidence = kind ? 0.6 : undefined;
    this.graph.edge({ from, to, kind: kind ?? 'yes', label: 'Yes', span, confidence, causeId });
  }

  /** What follows where something did not help, or where a condition does not hold. */
  answerNo(from: string, { to, kind, span }: Continuation): void {
    const confidence = kind ? 0.6 : span ? 0.95 : 0.9;
    this.graph.edge({ from, to, kind: kind ?? 'no', label: 'No', span, confidence });
  }

  /** Who is left standing at a gap may still read on. */
  readOn(from: string, { to, kind }: Continuation): void {
    this.graph.edge({ from, to, kind: kind ?? 'next', label: 'Read on', confidence: 0.6 });
  }

  /** Who was sent away without a condition comes back where the article goes on with further steps. */
  comeBack(from: string, next: Continuation): void {
    if (next.hasSteps && from !== next.to) this.readOn(from, next);
  }
}

import type { Span } from '../text/span.js';
import type { GraphBuilder } from './graphBuilder.js';
import type { AskedNode } from './nodes.js';

/** Where a walk goes on: the node, and the words that lead there where the text has some. */
export interface Continuation {
  readonly to: string;
  readonly span?: Span | undefined;
  /** What is asked there is asked about what stands before it: the words that ask. */
  readonly asked?: Span | undefined;
  /** Not the symptom's own way on, but the escalation of the whole article. */
  readonly kind?: 'fallback' | undefined;
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

  /** The two ways on from a question: where what it asks after is so, or all is well, and where not. */
  answer(
    question: AskedNode,
    holds: Continuation & { readonly causeId?: string | null },
    fails: Continuation,
  ): void {
    const { to, kind, span, causeId } = holds;
    const good = { to, kind, span, confidence: kind ? 0.6 : undefined, causeId };
    const bad = {
      to: fails.to,
      kind: fails.kind,
      span: fails.span,
      confidence: fails.kind ? 0.6 : fails.span ? 0.95 : 0.9,
    };
    const [yes, no] = question.holdsOn === 'yes' ? [good, bad] : [bad, good];
    this.graph.edge({ ...yes, from: question.id, kind: yes.kind ?? 'yes', label: 'Yes' });
    this.graph.edge({ ...no, from: question.id, kind: no.kind ?? 'no', label: 'No' });
  }

  /** The answer that the article leaves out goes on. */
  otherAnswer(from: string, answer: 'yes' | 'no', { to, kind, span }: Continuation): void {
    const label = answer === 'yes' ? 'Yes' : 'No';
    this.graph.edge({
      from,
      to,
      kind: kind ?? answer,
      label,
      span,
      confidence: kind ? 0.6 : span ? 0.95 : 0.9,
    });
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

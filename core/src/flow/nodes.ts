import type { Article } from '../article/article.js';
import type { Branch, Escalation, Reference, Step, Symptom, Variant } from '../article/elements.js';
import { elementsOf } from '../article/query.js';
import type { Span } from '../text/span.js';
import type { FlowNode, GapReason } from './flowGraph.js';
import type { GraphBuilder } from './graphBuilder.js';
import { jumpTarget, placesOf, type Place } from './jumps.js';
import type { Question } from './askAbout.js';
import { questionAboutVariant, questionAfter, questionOf } from './questions.js';

const NOWHERE: Span = { start: 0, end: 0 };

const GAPS: Readonly<Record<GapReason, string>> = {
  check: 'The article does not say what to do when this check turns out badly.',
  remedy: 'The article names this problem and gives nothing to do about it.',
  end: 'Nothing that the article offers has helped, and it does not say whom to ask.',
};

/** The node of a question, and the answer that tells that what it asks after is so. */
export interface AskedNode extends Pick<Question, 'holdsOn'> {
  readonly id: string;
}

/** Makes the nodes of one article's graph from its elements; asked twice, it gives the same node. */
export class FlowNodes {
  private readonly places: readonly Place[];

  constructor(
    private readonly graph: GraphBuilder,
    private readonly article: Article,
  ) {
    this.places = placesOf(article);
  }

  start(): string {
    const { title } = this.article;
    return this.graph.node({
      id: 'start',
      kind: 'start',
      span: title?.span ?? NOWHERE,
      text: title?.text ?? 'Which problem do you see?',
    });
  }

  symptom(symptom: Symptom): string {
    return this.ofElement('symptom', symptom, symptom, symptom.text);
  }

  variant(variant: Variant, symptom: Symptom): string {
    return this.ofElement('variant', variant, symptom, variant.text);
  }

  step(step: Step, symptom: Symptom): string {
    return this.ofElement('step', step, symptom, step.text);
  }

  /** The question of a condition. */
  decision(branch: Branch, symptom: Symptom): AskedNode {
    const { text, holdsOn } = questionOf(this.article, branch);
    return { id: this.ofElement('decision', branch, symptom, text), holdsOn };
  }

  /** The question that a step raises though the text does not ask it; "holds" is the good answer. */
  question(step: Step, symptom: Symptom): AskedNode {
    const { text, holdsOn } = questionAfter(this.article, step);
    return { id: this.ofElement('decision', step, symptom, text), holdsOn };
  }

  /** What a condition behind a step tells to do. */
  conditionalStep(branch: Branch, symptom: Symptom): string {
    const { consequence } = branch;
    return this.ofElement(
      'step',
      branch,
      symptom,
      consequence.charAt(0).toUpperCase() + consequence.slice(1),
    );
  }

  /** The question that it raises; the one of the condition itself has the branch's own id already. */
  questionAbout({ id, span }: Branch, text: string, symptom: Symptom): AskedNode {
    const node = this.graph.node({
      id: `decision:${id}:done`,
      kind: 'decision',
      elementId: id,
      symptomId: symptom.id,
      span,
      text,
    });
    return { id: node, holdsOn: 'yes' };
  }

  stop(branch: Branch, symptom: Symptom): string {
    return this.ofElement('stop', branch, symptom, branch.consequence);
  }

  /** The choice between variants, or the question whether the only one is the reader's. */
  choice(variants: readonly { readonly variant: Variant }[], symptom: Symptom): string {
    const { variant } = variants[0]!;
    const { id, span } = variant;
    return this.graph.node({
      id: `decision:${id}`,
      kind: 'decision',
      symptomId: symptom.id,
      span,
      text: variants.length > 1 ? 'Which of these is the case?' : questionAboutVariant(this.article, variant),
    });
  }

  /** Whom the reader turns to: the one that is named, or a choice between several. */
  receivers(escalations: readonly Escalation[], isPassed = false): string {
    const [first, ...others] = escalations;
    if (others.length === 0) return this.escalation(first!, isPassed);
    const { id, span } = first!;
    const choice = this.graph.node({
      id: `decision:${id}${isPassed ? ':passed' : ''}`,
      kind: 'decision',
      span,
      text: 'Whom do you ask?',
    });
    for (const escalation of escalations)
      this.graph.edge({
        from: choice,
        to: this.escalation(escalation, isPassed),
        kind: 'choice',
        label: escalation.text,
        span: escalation.span,
      });
    return choice;
  }

  /**
   * Escalations are shared: several symptoms may lead to one. Where the article goes on behind one, and it is the
   * last resort as well, these are two places: from the end nobody reads on in the middle.
   */
  escalation({ id, span, text }: Escalation, isPassed = false): string {
    return this.graph.node({
      id: `escalation:${id}${isPassed ? ':passed' : ''}`,
      kind: 'escalation',
      elementId: id,
      span,
      text,
    });
  }

  resolved(): string {
    return this.graph.node({
      id: 'resolved',
      kind: 'resolved',
      span: NOWHERE,
      text: 'The problem is solved.',
    });
  }

  gap(gap: GapReason, at: Step | Symptom, symptom: Symptom): string {
    return this.graph.node({
      id: `gap:${at.id}`,
      kind: 'gap',
      elementId: at.id,
      symptomId: symptom.id,
      span: at.span,
      text: GAPS[gap],
      gap,
    });
  }

  /** A condition that sends the reader elsewhere. */
  jumpOf(branch: Branch, symptom: Symptom): string {
    const end = branch.span.end + branch.consequence.length + 40;
    const near = elementsOf(this.article, 'reference').filter(
      ({ span }) => span.start >= branch.span.end && span.start < end,
    );
    const reference = near.find(({ directs }) => directs) ?? near[0];
    return this.jump(branch, branch.consequence, reference?.destination ?? branch.consequence, symptom);
  }

  /** A step that only sends the reader elsewhere. */
  jumpOfStep(step: Step, reference: Reference, symptom: Symptom): string {
    return this.jump(step, step.text, reference.destination, symptom);
  }

  private jump(at: Branch | Step, text: string, destination: string, symptom: Symptom): string {
    const id = this.graph.node({
      id: `jump:${at.id}`,
      kind: 'jump',
      elementId: at.id,
      symptomId: symptom.id,
      span: at.span,
      text,
      destination,
    });
    const target = jumpTarget(this.article, this.places, destination);
    if (target && target.id !== at.id) {
      const to = `${target.kind === 'branch' ? 'decision' : target.kind}:${target.id}`;
      this.graph.edge({ from: id, to, kind: 'jump', span: at.span });
    }
    return id;
  }

  private ofElement(
    kind: FlowNode['kind'],
    { id, span }: { readonly id: string; readonly span: Span },
    symptom: Symptom,
    text: string,
  ): string {
    return this.graph.node({ id: `${kind}:${id}`, kind, elementId: id, symptomId: symptom.id, span, text });
  }
}

import type { Branch, Escalation, Step, Symptom } from '../article/elements.js';
import { elementsOf, findElement } from '../article/query.js';
import type { FlowParts } from './flowParts.js';
import { isOtherwise } from './conditionKinds.js';
import { causeOf } from './causeOf.js';
import { conditionalMode } from './conditionalMode.js';
import { Ways, type Continuation } from './ways.js';

/** Builds what the conditions of one symptom decide. */
export class ConditionFlow {
  private readonly entries = new Map<string, string>();
  private readonly ways: Ways;

  constructor(
    private readonly parts: FlowParts,
    private readonly symptom: Symptom,
  ) {
    this.ways = new Ways(parts.graph);
  }

  /** Remembers where a step is entered, for conditions before it that lead to it. */
  noteEntry(step: Step, node: string): void {
    this.entries.set(step.id, node);
  }

  /** A condition between stations: who meets it follows it, others go on; a persistence condition is no question of its own. */
  gate(branch: Branch, otherwise: Continuation, next: Continuation): Continuation {
    if (!this.isOtherwise(branch))
      return this.decide(branch, { to: this.consequence(branch, next) }, otherwise);
    const receivers = this.escalationsOf(branch);
    if (receivers.length > 0) return { to: this.handOver(receivers, next), span: branch.span };
    const to = this.consequence(branch, next);
    // Who is sent to another place of the article goes on from there.
    if (branch.then === 'goto' && !this.parts.graph.goesOn(to)) this.ways.comeBack(to, next);
    return { to, span: branch.span };
  }

  /** Hands over to others; where the article goes on with steps, readers whom they could not help may read on. */
  handOver(escalations: readonly Escalation[], next: Continuation): string {
    const { nodes } = this.parts;
    const isPassed = next.hasSteps ?? false;
    if (isPassed)
      for (const escalation of escalations) this.ways.comeBack(nodes.escalation(escalation, true), next);
    return nodes.receivers(escalations, isPassed);
  }

  /** The question of a condition with its two ways on. */
  decide(branch: Branch, holds: Continuation, fails: Continuation): Continuation {
    const causeId = this.causeTold(branch);
    // Where both answers lead to one place, only an outcome tells something.
    if (holds.to === fails.to && branch.then === 'step' && branch.conditionKind !== 'outcome') return fails;
    const decision = this.parts.nodes.decision(branch, this.symptom);
    this.ways.answer(decision, { to: holds.to, span: branch.span, causeId }, fails);
    return { to: decision.id, asked: branch.span };
  }

  /** The cause that is known as soon as a condition holds: the one it tells, or the one that its step has cured. */
  private causeTold(branch: Branch): string | null {
    if (branch.then === 'cause') return branch.target;
    const step = findElement(this.parts.article, branch.parent);
    return branch.then === 'resolved' && step?.kind === 'step' ? causeOf(this.parts.article, step) : null;
  }

  /**
   * The conditions behind a step in front of where it goes on. Where nothing has been asked yet, even one that
   * says what to do if it did not help is a question.
   */
  sequence(branches: readonly Branch[], isAsked: boolean, next: Continuation): Continuation {
    return branches.reduceRight<Continuation>((fails, branch, index) => {
      const following = branches[index + 1];
      const isOtherwise = this.isOtherwise(branch);
      const hasStep = this.holdsInstruction(branch);
      const onward = following && (isOtherwise ? hasStep : this.isOtherwise(following)) ? fails : next;
      // "If it is back with fewer rows, repeat …" must not take those whom the condition behind it is for.
      const takesAll = isOtherwise && (!following || hasStep);
      if (!isOtherwise || (takesAll && (index > 0 || isAsked))) return this.gate(branch, fails, onward);
      return this.decide(branch, { to: this.consequence(branch, onward) }, fails);
    }, next);
  }

  /** Where a condition leads that holds. */
  consequence(branch: Branch, next: Continuation): string {
    const { nodes } = this.parts;
    switch (branch.then) {
      case 'resolved':
        return nodes.resolved();
      case 'stop':
        return nodes.stop(branch, this.symptom);
      case 'goto':
        return nodes.jumpOf(branch, this.symptom);
      case 'escalate': {
        const escalations = this.escalationsOf(branch);
        return escalations.length ? nodes.receivers(escalations) : next.to;
      }
      case 'cause':
        return this.entryFor(branch) ?? next.to;
      case 'step':
        return this.holdsInstruction(branch) ? this.conditional(branch, next) : next.to;
    }
  }

  /** "Restart it. If the log is full, empty it.": what a condition behind a step tells to do is a step of its own. */
  private conditional(branch: Branch, next: Continuation): string {
    const { graph, nodes } = this.parts;
    const node = nodes.conditionalStep(branch, this.symptom);
    const mode = conditionalMode(this.parts.article, branch);
    if (mode === 'check' || mode === 'collect') {
      this.ways.lead(node, next);
      return node;
    }
    const question = nodes.questionAbout(
      branch,
      mode === 'test' ? 'Did that work?' : 'Did that fix it?',
      this.symptom,
    );
    graph.edge({ from: node, to: question.id, kind: 'next' });
    this.ways.answer(question, { to: nodes.resolved() }, next);
    return node;
  }

  private isOtherwise(branch: Branch): boolean {
    return isOtherwise(this.parts.article, branch);
  }

  private holdsInstruction({ parent, target, consequence, span }: Branch): boolean {
    const { article } = this.parts;
    return (
      target === null &&
      findElement(article, parent)?.kind === 'step' &&
      !elementsOf(article, 'step').some((step) => step.parent === parent && step.span.start > span.start) &&
      consequence !== '' &&
      !/^(?:please )?(?:continue|proceed|go on|go to|move on|skip|repeat)\b/iu.test(consequence)
    );
  }

  private escalationsOf(branch: Branch): Escalation[] {
    return elementsOf(this.parts.article, 'escalation').filter(
      ({ id, parent }) => branch.then === 'escalate' && (parent === branch.id || id === branch.target),
    );
  }

  /** The first later step that addresses the cause which a condition tells; one of another variant is none. */
  entryFor({ target, variant, span }: Branch): string | undefined {
    const steps = elementsOf(this.parts.article, 'step').filter(
      (step) =>
        target !== null &&
        step.parent === target &&
        step.span.start > span.start &&
        (!step.variant || step.variant === variant),
    );
    return steps.map((step) => this.entries.get(step.id)).find((entry) => entry !== undefined);
  }
}

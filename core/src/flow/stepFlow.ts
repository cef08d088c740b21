import type { Branch, Step, Symptom } from '../article/elements.js';
import { causeOf } from './causeOf.js';
import type { ConditionFlow } from './conditionFlow.js';
import { isOtherwise, isPrecondition, tellsOutcome } from './conditionKinds.js';
import type { FlowParts } from './flowParts.js';
import { goesOn, isEnquiry, saysCured } from './questions.js';
import type { Station, StepStation } from './station.js';
import { Ways, type Continuation } from './ways.js';

/** Who builds what stands around a step: its conditions, and the steps that depend on it. */
interface Builders {
  readonly conditions: ConditionFlow;
  readonly chain: (stations: readonly Station[], exit: Continuation) => Continuation;
}

/** Builds what comes before, at and after one step: its conditions, the step, and how it turned out. */
export class StepFlow {
  private readonly ways: Ways;

  constructor(
    private readonly parts: FlowParts,
    private readonly symptom: Symptom,
    private readonly builders: Builders,
  ) {
    this.ways = new Ways(parts.graph);
  }

  /** Builds the step in front of `next` and gives back where to enter. */
  step(station: StepStation, next: Continuation): Continuation {
    const { step, branches, jump } = station;
    const { nodes } = this.parts;
    const before = branches.filter((branch) => jump ?? isPrecondition(branch, step));
    const after = branches.filter((branch) => !before.includes(branch));
    const node = jump ? nodes.jumpOfStep(step, jump, this.symptom) : nodes.step(step, this.symptom);
    this.builders.conditions.noteEntry(step, node);
    if (jump) this.ways.comeBack(node, next);
    else {
      const onward = this.after(station, after, next);
      // A question about the step itself stands with it, and is told by the same words.
      this.ways.lead(node, { ...onward, span: onward.span ?? onward.asked });
    }
    return this.guard(before, { to: node }, next);
  }

  /** State, capability and applicability conditions in front of a step are asked first; who does not meet them skips it. */
  private guard(before: readonly Branch[], inside: Continuation, outside: Continuation): Continuation {
    const otherwise = before.find((branch) => isOtherwise(this.parts.article, branch));
    const guards = before.filter((branch) => branch !== otherwise);
    const entry = guards.reduceRight(
      (holds, branch) => this.builders.conditions.decide(branch, holds, outside),
      inside,
    );
    return { to: entry.to, ...(otherwise ? { span: otherwise.span } : {}) };
  }

  /** Stated outcomes come first, else the question that every cure raises. */
  private after(station: StepStation, after: readonly Branch[], next: Continuation): Continuation {
    const { conditions, chain } = this.builders;
    const { step, passed } = station;
    if (passed) {
      const failed = conditions.sequence(after, true, next);
      const helped = chain(passed.stations, next);
      return conditions.decide(passed.branch, helped, failed);
    }
    const isCheck = step.mode === 'check';
    const outcome =
      isCheck && station.asks
        ? undefined
        : after.find((branch) => tellsOutcome(this.parts.article, branch, step));
    if (outcome) {
      const rest = after.filter((branch) => branch !== outcome);
      const failed = conditions.sequence(rest, true, next);
      const helped = { to: this.curedBy(outcome, failed) ?? conditions.consequence(outcome, failed) };
      return conditions.decide(outcome, helped, failed);
    }
    if (!station.asks || step.mode === 'collect') return conditions.sequence(after, false, next);
    if (isCheck) return this.check(station, after, next);
    return this.ask(step, { to: this.parts.nodes.resolved() }, conditions.sequence(after, true, next));
  }

  /**
   * "If the file has rows now, the filter was too narrow": the problem has gone with the step, and so it has where
   * all that follows is for those whom nothing helped; unless there is a step against the cause told.
   */
  private curedBy(outcome: Branch, failed: Continuation): string | undefined {
    const { article, nodes } = this.parts;
    if (outcome.then !== 'cause' || this.builders.conditions.entryFor(outcome)) return undefined;
    return saysCured(article, outcome) || failed.span ? nodes.resolved() : undefined;
  }

  /** The question how the step turned out; what helps against a cause shows that it was there. */
  private ask(step: Step, good: Continuation, bad: Continuation): Continuation {
    const { article, nodes } = this.parts;
    const question = nodes.question(step, this.symptom);
    const causeId = step.mode === 'check' ? null : causeOf(article, step);
    this.ways.answer(question, { ...good, causeId }, bad);
    return { to: question.id };
  }

  /** A check with a condition of its own asks for nothing else, and so does one that only finds something out. */
  private check(station: StepStation, own: readonly Branch[], next: Continuation): Continuation {
    const { step, remedy, takenUpBy } = station;
    const { conditions, chain } = this.builders;
    if (remedy) return this.ask(step, next, chain(remedy, next));
    if (own.some((branch) => !isOtherwise(this.parts.article, branch)))
      return conditions.sequence(own, false, next);
    if (own.length > 0)
      return this.ask(step, this.confirmed(step, next), conditions.sequence(own, true, next));
    if (takenUpBy) return { ...next, asked: takenUpBy === 'cure' ? undefined : takenUpBy.span };
    if (isEnquiry(this.parts.article, step)) return next;
    return this.ask(step, next, this.checkGap(step, next));
  }

  /** "Afterwards check that …": where that is so and nothing is left to do, the problem has gone. */
  private confirmed(step: Step, next: Continuation): Continuation {
    const { article, nodes } = this.parts;
    return !next.hasSteps && goesOn(article, step) ? { to: nodes.resolved() } : next;
  }

  /** A bad check about which the article says nothing leaves the reader standing; some will read on. */
  private checkGap(step: Step, next: Continuation): Continuation {
    const gap = this.parts.nodes.gap('check', step, this.symptom);
    this.ways.readOn(gap, next);
    return { to: gap };
  }
}

import type { Branch, Step, Symptom } from '../article/elements.js';
import { isOtherwise, type ConditionFlow } from './conditionFlow.js';
import type { FlowParts } from './flowParts.js';
import { isTakenUp } from './handledCheck.js';
import type { Station } from './stations.js';
import { Ways, type Continuation } from './ways.js';

type StepStation = Extract<Station, { kind: 'step' }>;

/** Builds what comes before, at and after one step: its conditions, the step, and how it turned out. */
export class StepFlow {
  private readonly ways: Ways;

  constructor(
    private readonly parts: FlowParts,
    private readonly symptom: Symptom,
    private readonly conditions: ConditionFlow,
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
    this.conditions.noteEntry(step, node);
    if (jump) this.ways.comeBack(node, next);
    else this.after(station, after, node, next);
    return this.guard(before, { to: node }, next);
  }

  /** State, capability and applicability conditions in front of a step are asked first; their "no" skips it. */
  private guard(before: readonly Branch[], inside: Continuation, outside: Continuation): Continuation {
    const otherwise = before.find(isOtherwise);
    const guards = before.filter((branch) => branch !== otherwise);
    const entry = guards.reduceRight((yes, branch) => this.conditions.decide(branch, yes, outside), inside);
    return otherwise ? { to: entry.to, span: otherwise.span } : entry;
  }

  /** Stated outcomes come first, else the question that every cure raises. */
  private after(station: StepStation, after: readonly Branch[], node: string, next: Continuation): void {
    const outcome = after.find(
      ({ conditionKind, positive, then }) =>
        then === 'resolved' || (conditionKind === 'outcome' && positive && then !== 'step'),
    );
    const rest = after.filter((branch) => branch !== outcome);
    const failed = rest.reduceRight<Continuation>(
      (to, branch) => this.conditions.gate(branch, to, next),
      next,
    );
    const { step } = station;
    if (outcome) {
      const yes = { to: this.conditions.consequence(outcome, failed) };
      this.ways.lead(node, { ...this.conditions.decide(outcome, yes, failed), span: outcome.span });
    } else if (!station.asks || step.mode === 'collect') this.ways.lead(node, failed);
    else if (step.mode === 'check') this.check(step, node, rest, { failed, next });
    else this.askCure(step, node, failed);
  }

  private askCure(step: Step, node: string, failed: Continuation): void {
    const { graph, nodes } = this.parts;
    const question = nodes.question(step, this.symptom);
    graph.edge({ from: node, to: question, kind: 'next' });
    this.ways.answerYes(question, { to: nodes.resolved() });
    this.ways.answerNo(question, failed);
  }

  /** A check with a condition of its own asks for nothing else; any other asks whether all is well. */
  private check(
    step: Step,
    node: string,
    own: readonly Branch[],
    { failed, next }: { readonly failed: Continuation; readonly next: Continuation },
  ): void {
    if (own.some((branch) => !isOtherwise(branch))) return this.ways.lead(node, failed);
    const { article, graph, nodes } = this.parts;
    const question = nodes.question(step, this.symptom);
    graph.edge({ from: node, to: question, kind: 'next' });
    this.ways.answerYes(question, next);
    const isHandled = own.length > 0 || isTakenUp(article, step);
    this.ways.answerNo(question, isHandled ? failed : this.checkGap(step, failed));
  }

  /** A bad check about which the article says nothing leaves the reader standing; some will read on. */
  private checkGap(step: Step, failed: Continuation): Continuation {
    const gap = this.parts.nodes.gap('check', step, this.symptom);
    this.ways.readOn(gap, failed);
    return { to: gap };
  }
}

/** A condition that opens its step ("If extensions can't be disabled, close …") is asked before it. */
function isPrecondition(branch: Branch, step: Step): boolean {
  if (branch.then !== 'step' || (branch.conditionKind === 'outcome' && branch.positive)) return false;
  return branch.span.start <= step.span.start + 3 || step.text.includes(branch.text);
}

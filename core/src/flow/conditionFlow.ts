import type { Branch, Escalation, Step, Symptom } from '../article/elements.js';
import { elementsOf, findElement } from '../article/query.js';
import type { FlowParts } from './flowParts.js';
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

  /** A condition between stations: "yes" follows it, "no" goes on; a persistence condition is no question of its own. */
  gate(branch: Branch, otherwise: Continuation, next: Continuation): Continuation {
    const to = this.consequence(branch, next);
    if (!isOtherwise(branch)) return this.decide(branch, { to }, otherwise);
    if (branch.then === 'goto') this.ways.comeBack(to, next);
    for (const escalation of this.escalationsOf(branch))
      this.ways.comeBack(this.parts.nodes.escalation(escalation), next);
    return { to, span: branch.span };
  }

  /** The question of a condition with its two ways on. */
  decide(branch: Branch, yes: Continuation, no: Continuation): Continuation {
    const decision = this.parts.nodes.decision(branch, this.symptom);
    const causeId = branch.then === 'cause' ? branch.target : null;
    this.ways.answerYes(decision, { to: yes.to, span: branch.span }, causeId);
    this.ways.answerNo(decision, no);
    return { to: decision };
  }

  /** Where the "yes" of a condition leads. */
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
    const question = nodes.questionAbout(branch, this.symptom);
    graph.edge({ from: node, to: question, kind: 'next' });
    this.ways.answerYes(question, { to: nodes.resolved() });
    this.ways.answerNo(question, next);
    return node;
  }

  private holdsInstruction({ parent, target, consequence }: Branch): boolean {
    const { article } = this.parts;
    return (
      target === null &&
      findElement(article, parent)?.kind === 'step' &&
      !elementsOf(article, 'step').some((step) => step.parent === parent) &&
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
  private entryFor({ target, variant }: Branch): string | undefined {
    const steps = elementsOf(this.parts.article, 'step').filter(
      (step) => target !== null && step.parent === target && (!step.variant || step.variant === variant),
    );
    return steps.map((step) => this.entries.get(step.id)).find((entry) => entry !== undefined);
  }
}

/** What did not help, or failed: the "no" of what came before, and no question of its own. */
export function isOtherwise({ conditionKind, positive }: Branch): boolean {
  return conditionKind === 'persistence' || (conditionKind === 'outcome' && !positive);
}

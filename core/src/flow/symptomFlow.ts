import type { Article } from '../article/article.js';
import type { Branch, Escalation, Step, Symptom } from '../article/elements.js';
import { elementsOf } from '../article/query.js';
import type { Span } from '../text/span.js';
import type { GraphBuilder } from './graphBuilder.js';
import { isTakenUp } from './handledCheck.js';
import type { FlowNodes } from './nodes.js';
import type { Station } from './stations.js';

/** Where a walk goes on: the node, and the words that lead there where the text has some. */
export interface Continuation {
  readonly to: string;
  readonly span?: Span | undefined;
  /** Not the symptom's own way on, but the escalation of the whole article. */
  readonly kind?: 'fallback';
  /** A step of the symptom comes there, which readers may still take after they were sent elsewhere. */
  readonly hasSteps?: boolean;
}

/** What the flow of a symptom is built from. */
export interface FlowParts {
  readonly article: Article;
  readonly graph: GraphBuilder;
  readonly nodes: FlowNodes;
}

/** Builds the flow of one symptom, from its last station to its first: each has to know where it leads. */
export class SymptomFlow {
  private readonly entries = new Map<string, string>();

  constructor(
    private readonly parts: FlowParts,
    private readonly symptom: Symptom,
  ) {}

  /** Builds the stations in front of an exit and gives back where to enter. */
  chain(stations: readonly Station[], exit: Continuation): Continuation {
    return stations.reduceRight<Continuation>((next, station) => {
      const entry = this.station(station, next);
      const hasSteps = next.hasSteps ?? (station.kind !== 'gate' && station.kind !== 'escalation');
      return hasSteps ? { ...entry, hasSteps } : entry;
    }, exit);
  }

  private station(station: Station, next: Continuation): Continuation {
    switch (station.kind) {
      case 'step':
        return this.step(station, next);
      case 'gate':
        return this.gate(station.branch, next, next);
      case 'question':
        return this.question(station, next);
      case 'escalation':
        return this.handOver(station.escalations, next);
      case 'variants':
        return this.variants(station, next);
    }
  }

  private handOver(escalations: readonly Escalation[], next: Continuation): Continuation {
    const { nodes } = this.parts;
    for (const escalation of escalations) this.readOn(nodes.escalation(escalation), next);
    return { to: nodes.receivers(escalations), span: escalations[0]!.span };
  }

  /** Who was sent away without a condition comes back where the article goes on with further steps. */
  private readOn(from: string, next: Continuation): void {
    if (next.hasSteps)
      this.parts.graph.edge({ from, to: next.to, kind: 'next', label: 'Read on', confidence: 0.6 });
  }

  /** Each answer leads to its own consequence; an answer that the article leaves out goes on. */
  private question({ answers }: Extract<Station, { kind: 'question' }>, next: Continuation): Continuation {
    const { graph, nodes } = this.parts;
    const decision = nodes.decision(answers[0]!.branch, this.symptom);
    for (const { branch, stations } of answers) {
      const to = stations.length ? this.chain(stations, next).to : this.consequence(branch, next);
      const kind = branch.positive ? 'yes' : 'no';
      graph.edge({ from: decision, to, kind, label: branch.positive ? 'Yes' : 'No', span: branch.span });
    }
    if (answers.every(({ branch }) => branch.positive)) this.answerNo(decision, next);
    if (!answers.some(({ branch }) => branch.positive))
      graph.edge({ from: decision, to: next.to, kind: next.kind ?? 'yes', label: 'Yes', span: next.span });
    return { to: decision };
  }

  /** The reader picks a variant; none of them ever leads into the next. */
  private variants(station: Extract<Station, { kind: 'variants' }>, next: Continuation): Continuation {
    const { nodes } = this.parts;
    const choice = nodes.choice(station.variants, this.symptom);
    const isAlone = station.variants.length === 1;
    for (const { variant, stations } of station.variants) {
      const node = nodes.variant(variant, this.symptom);
      this.parts.graph.edge({
        from: choice,
        to: node,
        kind: isAlone ? 'yes' : 'choice',
        label: isAlone ? 'Yes' : variant.text,
        span: variant.span,
      });
      this.lead(node, this.chain(stations, next));
    }
    // A variant without a counterpart is not everybody's.
    if (isAlone) this.answerNo(choice, next);
    return { to: choice };
  }

  private step(station: Extract<Station, { kind: 'step' }>, next: Continuation): Continuation {
    const { step, branches, jump } = station;
    const { nodes } = this.parts;
    const before = branches.filter((branch) => isPrecondition(branch, step));
    const after = branches.filter((branch) => !before.includes(branch));
    const node = jump ? nodes.jumpOfStep(step, jump, this.symptom) : nodes.step(step, this.symptom);
    this.entries.set(step.id, node);
    if (jump) this.readOn(node, next);
    else this.afterStep(station, after, node, next);
    return this.guard(before, { to: node }, next);
  }

  /** State, capability and applicability conditions in front of a step are asked first; their "no" skips it. */
  private guard(before: readonly Branch[], inside: Continuation, outside: Continuation): Continuation {
    const persistence = before.find(isOtherwise);
    const guards = before.filter((branch) => branch !== persistence);
    const entry = guards.reduceRight((yes, branch) => this.decide(branch, yes, outside), inside);
    return persistence ? { to: entry.to, span: persistence.span } : entry;
  }

  /** Stated outcomes come first, else the question that every cure raises. */
  private afterStep(
    station: Extract<Station, { kind: 'step' }>,
    after: readonly Branch[],
    node: string,
    next: Continuation,
  ): void {
    const outcome = after.find(
      ({ conditionKind, positive, then }) =>
        then === 'resolved' || (conditionKind === 'outcome' && positive && then !== 'step'),
    );
    const rest = after.filter((branch) => branch !== outcome);
    const failed = rest.reduceRight<Continuation>((to, branch) => this.gate(branch, to, next), next);
    if (outcome)
      this.lead(node, {
        ...this.decide(outcome, { to: this.consequence(outcome, failed) }, failed),
        span: outcome.span,
      });
    else if (!station.asks || station.step.mode === 'collect') this.lead(node, failed);
    else this.ask(station.step, node, failed, rest.length > 0);
  }

  private ask(step: Step, node: string, failed: Continuation, isHandled: boolean): void {
    const { graph, nodes } = this.parts;
    const question = nodes.question(step, this.symptom);
    graph.edge({ from: node, to: question, kind: 'next' });
    if (step.mode !== 'check') {
      graph.edge({ from: question, to: nodes.resolved(), kind: 'yes', label: 'Yes' });
      this.answerNo(question, failed);
    } else {
      graph.edge({
        from: question,
        to: failed.to,
        kind: failed.kind ?? 'yes',
        label: 'Yes',
        span: failed.span,
      });
      this.answerNo(
        question,
        isHandled || isTakenUp(this.parts.article, step) ? failed : this.checkGap(step, failed),
      );
    }
  }

  /** A bad check about which the article says nothing leaves the reader standing; some will read on. */
  private checkGap(step: Step, failed: Continuation): Continuation {
    const gap = this.parts.nodes.gap('check', step, this.symptom);
    this.parts.graph.edge({
      from: gap,
      to: failed.to,
      kind: failed.kind ?? 'next',
      label: 'Read on',
      confidence: 0.6,
    });
    return { to: gap };
  }

  /** A condition between stations: "yes" follows it, "no" goes on; a persistence condition is no question of its own. */
  private gate(branch: Branch, otherwise: Continuation, next: Continuation): Continuation {
    const to = this.consequence(branch, next);
    if (!isOtherwise(branch)) return this.decide(branch, { to }, otherwise);
    if (branch.then === 'goto') this.readOn(to, next);
    for (const escalation of this.escalationsOf(branch))
      this.readOn(this.parts.nodes.escalation(escalation), next);
    return { to, span: branch.span };
  }

  private decide(branch: Branch, yes: Continuation, no: Continuation): Continuation {
    const decision = this.parts.nodes.decision(branch, this.symptom);
    const causeId = branch.then === 'cause' ? branch.target : null;
    this.parts.graph.edge({
      from: decision,
      to: yes.to,
      kind: 'yes',
      label: 'Yes',
      span: branch.span,
      causeId,
    });
    this.answerNo(decision, no);
    return { to: decision };
  }

  private answerNo(from: string, { to, kind, span }: Continuation): void {
    const confidence = kind ? 0.6 : span ? 0.95 : 0.9;
    this.parts.graph.edge({ from, to, kind: kind ?? 'no', label: 'No', span, confidence });
  }

  private lead(from: string, { to, kind, span }: Continuation): void {
    this.parts.graph.edge({ from, to, kind: kind ?? 'next', span, confidence: kind ? 0.6 : 0.95 });
  }

  /** Where the "yes" of a condition leads. */
  private consequence(branch: Branch, next: Continuation): string {
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
        return next.to;
    }
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
function isOtherwise({ conditionKind, positive }: Branch): boolean {
  return conditionKind === 'persistence' || (conditionKind === 'outcome' && !positive);
}

/** A condition that opens its step ("If extensions can't be disabled, close …") is asked before it. */
function isPrecondition(branch: Branch, step: Step): boolean {
  if (branch.then !== 'step' || (branch.conditionKind === 'outcome' && branch.positive)) return false;
  return branch.span.start <= step.span.start + 3 || step.text.includes(branch.text);
}

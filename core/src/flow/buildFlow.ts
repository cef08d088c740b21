import type { Article } from '../article/article.js';
import type { Branch, Escalation, Step, Symptom } from '../article/elements.js';
import { elementsOf, findElement } from '../article/query.js';
import type { Span } from '../text/span.js';
import type { FlowGraph } from './flowGraph.js';
import { GraphBuilder } from './graphBuilder.js';
import { findFallback } from './fallback.js';
import { jumpTarget } from './jumps.js';
import { questionAfter, questionOf } from './questions.js';
import { stationsOf, type Station } from './stations.js';

/** The flow graph of an article: start, symptoms, steps, questions and ends (see `docs/flow.md`). */
export function buildFlow(article: Article): FlowGraph {
  return new FlowBuilder(article).build();
}

/** Where a walk goes on: the node, and the words that lead to it where the text has some. */
interface Continuation {
  readonly to: string;
  readonly span?: Span | undefined;
  readonly kind?: 'fallback';
}

const NOWHERE: Span = { start: 0, end: 0 };

class FlowBuilder {
  private readonly graph = new GraphBuilder();
  private readonly entries = new Map<string, string>();

  constructor(private readonly article: Article) {}

  build(): FlowGraph {
    const { article, graph } = this;
    graph.node({
      id: 'start',
      kind: 'start',
      span: article.title?.span ?? NOWHERE,
      text: article.title?.text ?? 'Which problem do you see?',
    });
    for (const symptom of elementsOf(article, 'symptom')) this.addSymptom(symptom);
    const causes = Object.fromEntries(elementsOf(article, 'cause').map((cause) => [cause.id, cause.text]));
    return graph.finish({ causes, evidence: this.evidence() });
  }

  private addSymptom(symptom: Symptom): void {
    const id = this.graph.node({
      id: `symptom:${symptom.id}`,
      kind: 'symptom',
      elementId: symptom.id,
      symptomId: symptom.id,
      span: symptom.span,
      text: symptom.text,
    });
    this.graph.edge({ from: 'start', to: id, kind: 'choice', label: symptom.text, span: symptom.span });
    const stations = stationsOf(this.article, symptom);
    const first = this.chain(stations, symptom, this.exitOf(symptom, stations.length === 0));
    this.graph.edge({
      from: id,
      to: first.to,
      kind: first.kind ?? 'next',
      span: first.span,
      confidence: first.kind ? 0.6 : 0.95,
    });
  }

  /** Where a symptom's walk ends up when nothing helped. */
  private exitOf(symptom: Symptom, isEmpty: boolean): Continuation {
    const fallback = findFallback(this.article, symptom);
    if (fallback) return { to: this.escalation(fallback, symptom), kind: 'fallback' };
    const gap = isEmpty ? 'remedy' : 'end';
    const text = isEmpty
      ? 'The article names this problem and gives nothing to do about it.'
      : 'Nothing that the article offers has helped, and it does not say whom to ask.';
    return {
      to: this.graph.node({
        id: `gap:${symptom.id}`,
        kind: 'gap',
        symptomId: symptom.id,
        span: symptom.span,
        text,
        gap,
      }),
    };
  }

  /** Builds the stations from the last to the first, for each one has to know where it leads. */
  private chain(stations: readonly Station[], symptom: Symptom, exit: Continuation): Continuation {
    return stations.reduceRight((next, station) => this.station(station, symptom, next), exit);
  }

  private station(station: Station, symptom: Symptom, next: Continuation): Continuation {
    switch (station.kind) {
      case 'step':
        return this.step(station, symptom, next);
      case 'gate':
        return this.gate(station.branch, symptom, next, next);
      case 'escalation':
        return { to: this.escalation(station.escalation, symptom), span: station.escalation.span };
      case 'variants':
        return this.variants(station, symptom, next);
    }
  }

  private variants(
    station: Extract<Station, { kind: 'variants' }>,
    symptom: Symptom,
    next: Continuation,
  ): Continuation {
    const { variants } = station;
    const text = 'Which of these is the case?';
    const id = this.graph.node({
      id: `decision:${variants[0]!.variant.id}`,
      kind: 'decision',
      symptomId: symptom.id,
      span: variants[0]!.variant.span,
      text,
    });
    for (const { variant, stations } of variants) {
      const node = this.graph.node({
        id: `variant:${variant.id}`,
        kind: 'variant',
        elementId: variant.id,
        symptomId: symptom.id,
        span: variant.span,
        text: variant.text,
      });
      this.graph.edge({ from: id, to: node, kind: 'choice', label: variant.text, span: variant.span });
      const first = this.chain(stations, symptom, next);
      this.graph.edge({ from: node, to: first.to, kind: first.kind ?? 'next', span: first.span });
    }
    return { to: id };
  }

  private step(
    station: Extract<Station, { kind: 'step' }>,
    symptom: Symptom,
    next: Continuation,
  ): Continuation {
    const { step, branches } = station;
    const before = branches.filter((branch) => isPrecondition(branch, step));
    const after = branches.filter((branch) => !before.includes(branch));
    const node = this.graph.node({
      id: `${station.jump ? 'jump' : 'step'}:${step.id}`,
      kind: station.jump ? 'jump' : 'step',
      elementId: step.id,
      symptomId: symptom.id,
      span: step.span,
      text: step.text,
      ...(station.jump ? { destination: station.jump.destination } : {}),
    });
    this.entries.set(step.id, node);
    if (station.jump) this.leaveByJump(node, station.jump.destination, station.jump.span);
    else if (!station.asks && after.length === 0)
      this.graph.edge({ from: node, to: next.to, kind: next.kind ?? 'next', span: next.span });
    else this.ask(step, after, symptom, { node, next, asks: station.asks });
    return this.guard(before, symptom, { to: node }, next);
  }

  /** State, capability and applicability conditions in front of a step: their "no" skips it. */
  private guard(
    before: readonly Branch[],
    symptom: Symptom,
    inside: Continuation,
    outside: Continuation,
  ): Continuation {
    const persistence = before.find((branch) => branch.conditionKind === 'persistence');
    const guards = before.filter((branch) => branch !== persistence);
    const entry = guards.reduceRight((yes, branch) => {
      const id = this.decision(branch, symptom);
      this.answer(id, branch, yes, outside);
      return { to: id };
    }, inside);
    return persistence ? { to: entry.to, span: persistence.span } : entry;
  }

  /** What comes after a step: stated outcomes first, else the question that every cure raises. */
  private ask(
    step: Step,
    after: readonly Branch[],
    symptom: Symptom,
    way: { node: string; next: Continuation; asks: boolean },
  ): void {
    const { node, next } = way;
    const rest = after.filter(
      (branch) => branch.conditionKind !== 'outcome' || !branch.positive || branch.then === 'step',
    );
    const outcome = after.find((branch) => !rest.includes(branch));
    const failed = rest.reduceRight<Continuation>((to, branch) => this.gate(branch, symptom, to, next), next);
    if (outcome) return this.statedOutcome(node, outcome, symptom, failed);
    if (!way.asks || step.mode === 'collect')
      return this.graph.edge({ from: node, to: failed.to, kind: failed.kind ?? 'next', span: failed.span });
    const question = this.graph.node({
      id: `decision:${step.id}`,
      kind: 'decision',
      elementId: step.id,
      symptomId: symptom.id,
      span: step.span,
      text: questionAfter(step),
    });
    this.graph.edge({ from: node, to: question, kind: 'next' });
    if (step.mode === 'check')
      this.checkAnswers(question, step, symptom, { failed, handled: rest.length > 0 });
    else this.cureAnswers(question, failed);
  }

  private cureAnswers(question: string, failed: Continuation): void {
    this.graph.edge({ from: question, to: this.resolved(), kind: 'yes', label: 'Yes' });
    this.graph.edge({
      from: question,
      to: failed.to,
      kind: failed.kind ?? 'no',
      label: 'No',
      span: failed.span,
      confidence: failed.kind ? 0.6 : failed.span ? 0.95 : 0.9,
    });
  }

  /** A check cures nothing: "yes" goes on, "no" stands in a gap where the article says no more. */
  private checkAnswers(
    question: string,
    step: Step,
    symptom: Symptom,
    way: { failed: Continuation; handled: boolean },
  ): void {
    const { failed } = way;
    this.graph.edge({
      from: question,
      to: failed.to,
      kind: failed.kind ?? 'yes',
      label: 'Yes',
      span: failed.span,
    });
    if (way.handled || failed.to.startsWith('decision:b'))
      return this.graph.edge({ from: question, to: failed.to, kind: 'no', label: 'No' });
    const gap = this.graph.node({
      id: `gap:${step.id}`,
      kind: 'gap',
      elementId: step.id,
      symptomId: symptom.id,
      span: step.span,
      text: 'The article does not say what to do when this check turns out badly.',
      gap: 'check',
    });
    this.graph.edge({ from: question, to: gap, kind: 'no', label: 'No' });
    this.graph.edge({
      from: gap,
      to: failed.to,
      kind: failed.kind ?? 'next',
      label: 'Read on',
      confidence: 0.6,
    });
  }

  /** "If that works, …": the stated answer, and "no" for the rest. */
  private statedOutcome(node: string, outcome: Branch, symptom: Symptom, failed: Continuation): void {
    const question = this.decision(outcome, symptom);
    this.graph.edge({ from: node, to: question, kind: 'next', span: outcome.span });
    this.answer(question, outcome, { to: this.consequence(outcome, symptom, failed) }, failed);
  }

  /** A condition between stations: "yes" follows it, "no" goes on; a persistence condition is no question of its own. */
  private gate(branch: Branch, symptom: Symptom, otherwise: Continuation, next: Continuation): Continuation {
    const to = this.consequence(branch, symptom, next);
    if (branch.conditionKind === 'persistence') return { to, span: branch.span };
    const id = this.decision(branch, symptom);
    this.answer(id, branch, { to }, otherwise);
    return { to: id };
  }

  private answer(id: string, branch: Branch, yes: Continuation, no: Continuation): void {
    const cause = branch.then === 'cause' ? branch.target : null;
    this.graph.edge({ from: id, to: yes.to, kind: 'yes', label: 'Yes', span: branch.span, causeId: cause });
    this.graph.edge({
      from: id,
      to: no.to,
      kind: no.kind ?? 'no',
      label: 'No',
      span: no.span,
      confidence: no.kind ? 0.6 : 0.9,
    });
  }

  /** Where the "yes" of a condition leads. */
  private consequence(branch: Branch, symptom: Symptom, next: Continuation): string {
    const { graph, article } = this;
    switch (branch.then) {
      case 'resolved':
        return this.resolved();
      case 'stop':
        return graph.node({
          id: `stop:${branch.id}`,
          kind: 'stop',
          elementId: branch.id,
          symptomId: symptom.id,
          span: branch.span,
          text: branch.consequence,
        });
      case 'escalate': {
        const escalation = findElement(article, branch.target);
        return escalation?.kind === 'escalation' ? this.escalation(escalation, symptom) : next.to;
      }
      case 'goto':
        return this.jump(branch, symptom);
      case 'cause':
        return this.stepFor(branch) ?? next.to;
      case 'step':
        return next.to;
    }
  }

  /** The step that addresses the cause a condition tells, if one comes later. */
  private stepFor(branch: Branch): string | undefined {
    const steps = elementsOf(this.article, 'step').filter(
      (step) => step.parent === branch.target && branch.target !== null,
    );
    return steps.map((step) => this.entries.get(step.id)).find((entry) => entry !== undefined);
  }

  private jump(branch: Branch, symptom: Symptom): string {
    const reference = this.article.elements.find(
      (element) =>
        element.kind === 'reference' &&
        element.span.start >= branch.span.end &&
        element.span.start < branch.span.end + branch.consequence.length + 40,
    );
    const destination = reference?.kind === 'reference' ? reference.destination : undefined;
    const id = this.graph.node({
      id: `jump:${branch.id}`,
      kind: 'jump',
      elementId: branch.id,
      symptomId: symptom.id,
      span: branch.span,
      text: branch.consequence,
      ...(destination ? { destination } : {}),
    });
    this.leaveByJump(id, destination ?? branch.consequence, branch.span);
    return id;
  }

  private leaveByJump(from: string, destination: string, span: Span): void {
    const target = jumpTarget(this.article, destination);
    if (target) this.graph.edge({ from, to: `symptom:${target.id}`, kind: 'jump', span });
  }

  private decision(branch: Branch, symptom: Symptom): string {
    return this.graph.node({
      id: `decision:${branch.id}`,
      kind: 'decision',
      elementId: branch.id,
      symptomId: symptom.id,
      span: branch.span,
      text: questionOf(branch),
    });
  }

  private escalation(escalation: Escalation, symptom: Symptom): string {
    const { id, span, text } = escalation;
    void symptom;
    return this.graph.node({ id: `escalation:${id}`, kind: 'escalation', elementId: id, span, text });
  }

  private resolved(): string {
    return this.graph.node({
      id: 'resolved',
      kind: 'resolved',
      span: NOWHERE,
      text: 'The problem is solved.',
    });
  }

  /** What each escalation asks for; one that asks nothing takes the list of the article's own fallback. */
  private evidence(): Record<string, string[]> {
    const items = elementsOf(this.article, 'evidence');
    const shared = findFallback(this.article)?.id;
    return Object.fromEntries(
      elementsOf(this.article, 'escalation').map(({ id }) => {
        const own = items.filter((item) => item.parent === id);
        return [
          id,
          (own.length ? own : items.filter((item) => item.parent === shared)).map((item) => item.text),
        ];
      }),
    );
  }
}

/** A condition that opens its step ("If extensions can't be disabled, close …") is asked before it. */
function isPrecondition(branch: Branch, step: Step): boolean {
  if (branch.then !== 'step') return false;
  if (branch.conditionKind === 'outcome') return false;
  return branch.span.start <= step.span.start + 3 || step.text.includes(branch.text);
}

import type { Symptom } from '../article/elements.js';
import { ConditionFlow } from './conditionFlow.js';
import type { FlowParts } from './flowParts.js';
import type { Station } from './station.js';
import { StepFlow } from './stepFlow.js';
import { Ways, type Continuation } from './ways.js';

/** Builds the flow of one symptom, from its last station to its first: each has to know where it leads. */
export class SymptomFlow {
  private readonly ways: Ways;
  private readonly conditions: ConditionFlow;
  private readonly steps: StepFlow;

  constructor(
    private readonly parts: FlowParts,
    private readonly symptom: Symptom,
  ) {
    this.ways = new Ways(parts.graph);
    this.conditions = new ConditionFlow(parts, symptom);
    this.steps = new StepFlow(parts, symptom, {
      conditions: this.conditions,
      chain: (stations, exit) => this.chain(stations, exit),
    });
  }

  /** Builds the stations in front of an exit and gives back where to enter. */
  chain(stations: readonly Station[], exit: Continuation): Continuation {
    return stations.reduceRight<Continuation>((next, station) => {
      // What a station asks is asked about no other one, so that `asked` is left out.
      const { to, kind, span } = this.station(station, next);
      const hasSteps = next.hasSteps ?? (station.kind !== 'gate' && station.kind !== 'escalation');
      return { to, kind, span, ...(hasSteps ? { hasSteps } : {}) };
    }, exit);
  }

  private station(station: Station, next: Continuation): Continuation {
    switch (station.kind) {
      case 'step':
        return this.steps.step(station, next);
      case 'gate':
        return this.conditions.gate(station.branch, next, next);
      case 'question':
        return this.question(station, next);
      case 'escalation':
        return {
          to: this.conditions.handOver(station.escalations, next),
          span: station.escalations[0]!.span,
        };
      case 'variants':
        return this.variants(station, next);
    }
  }

  /** Each answer leads to its own consequence; an answer that the article leaves out goes on. */
  private question({ answers }: Extract<Station, { kind: 'question' }>, next: Continuation): Continuation {
    const { id } = this.parts.nodes.decision(answers[0]!.branch, this.symptom);
    const isMissing = (positive: boolean) => answers.every(({ branch }) => branch.positive !== positive);
    for (const { branch, stations } of answers) {
      const to = stations.length ? this.chain(stations, next).to : this.conditions.consequence(branch, next);
      const [kind, label] = branch.positive ? (['yes', 'Yes'] as const) : (['no', 'No'] as const);
      this.parts.graph.edge({ from: id, to, kind, label, span: branch.span });
    }
    if (isMissing(false)) this.ways.otherAnswer(id, 'no', next);
    if (isMissing(true)) this.ways.otherAnswer(id, 'yes', next);
    return { to: id };
  }

  /** The reader picks a variant; none of them ever leads into the next. */
  private variants(station: Extract<Station, { kind: 'variants' }>, next: Continuation): Continuation {
    const { graph, nodes } = this.parts;
    const choice = nodes.choice(station.variants, this.symptom);
    const isAlone = station.variants.length === 1;
    for (const { variant, stations } of station.variants) {
      const to = nodes.variant(variant, this.symptom);
      const { span, text } = variant;
      if (isAlone) graph.edge({ from: choice, to, kind: 'yes', label: 'Yes', span });
      else graph.edge({ from: choice, to, kind: 'choice', label: text, span });
      this.ways.lead(to, this.chain(stations, next));
    }
    // A variant without a counterpart is not everybody's.
    if (isAlone) this.ways.otherAnswer(choice, 'no', next);
    return { to: choice };
  }
}

import type { FlowEdge, FlowGraph, FlowNode } from '#core/flow/flowGraph.js';
import { findNode } from '#core/flow/walks.js';
import type { SimulationContent } from '#core/protocol/requests.js';
import { answers } from '#core/simulation/answers.js';
import type { Answer, SimulationEvent, SimulationState, WalkSummary } from '#core/simulation/simulation.js';
import { summarise } from '#core/simulation/summary.js';
import { currentNode, transition } from '#core/simulation/transition.js';
import { mainEdge, ownQuestion } from '../page/mainPath.js';
import { stepsAhead } from './stepsAhead.js';

/** A place of the trail: a node with the question it raises itself, and the answer given there, if any. */
export interface Stop {
  readonly node: FlowNode;
  readonly edge?: FlowEdge;
  /** What the answer answers, where the node is a step that raises a question itself. */
  readonly question?: FlowNode;
  readonly skipped: boolean;
  /** How many ways of the trail lead to it: what `jumpTo` wants. */
  readonly position: number;
}

/**
 * A reader's walk through one version of an article, card by card: a step and the question about it are one
 * card, though the engine takes them one after the other. A value; every event makes another.
 */
export class Walk {
  readonly state: SimulationState;
  readonly summary: WalkSummary;
  readonly answers: readonly Answer[];
  /** What the current step asks about itself. */
  readonly question: FlowNode | undefined;

  constructor(
    readonly content: SimulationContent,
    state: SimulationState,
  ) {
    const { graph } = content;
    this.state = isAtOwnQuestion(graph, state) ? transition(graph, state, { type: 'back' }) : state;
    this.summary = summarise(graph, this.state);
    this.question = ownQuestion(graph, this.current);
    this.answers = answers(
      graph,
      this.question ? transition(graph, this.state, { type: 'done' }) : this.state,
    );
  }

  /** Where the reader is. */
  get current(): FlowNode {
    return this.summary.current;
  }

  /** The walk after the event; the same walk where the event means nothing here. */
  after(event: SimulationEvent): Walk {
    const state = this.move(event);
    const isSame = state.position === this.state.position && state.trail === this.state.trail;
    return isSame ? this : new Walk(this.content, state);
  }

  /** Whether the event would change anything. */
  can(event: SimulationEvent): boolean {
    if (event.type === 'restart') return this.state.trail.length > 0;
    if (event.type === 'skip') return this.current.kind === 'step' && this.after(event) !== this;
    return this.after(event) !== this;
  }

  /** All stops of the trail, those ahead of the reader included. */
  get stops(): Stop[] {
    const { graph } = this.content;
    const stops: Stop[] = [];
    let end = findNode(graph, graph.start);
    let question: FlowNode | undefined;
    for (const [position, entry] of this.state.trail.entries()) {
      const edge = graph.edges.find(({ id }) => id === entry.edge);
      const node = findNode(graph, entry.node);
      if (!edge || !node) break;
      const last = stops.at(-1);
      if (last && question === node) stops[stops.length - 1] = { ...last, edge, question: node };
      else stops.push({ node, edge, skipped: entry.skipped, position });
      question = ownQuestion(graph, node);
      end = findNode(graph, edge.to);
    }
    if (!end || end === question) return stops;
    return [...stops, { node: end, skipped: false, position: this.state.trail.length }];
  }

  /** How many steps the reader has met, the current one included, and how many there can be at most. */
  get progress(): { readonly steps: number; readonly atMost: number } {
    const met = this.stops.filter(
      ({ node, position }) => isStep(node) && position <= this.state.position,
    ).length;
    return { steps: met, atMost: met + stepsAhead(this.content.graph, this.current.id) };
  }

  private move(event: SimulationEvent): SimulationState {
    const { graph } = this.content;
    const once = (from: SimulationState, what: SimulationEvent) => transition(graph, from, what);
    switch (event.type) {
      case 'back':
      case 'restart':
      case 'jumpTo':
        return once(this.state, event);
      case 'forward': {
        const next = once(this.state, event);
        return isAtOwnQuestion(graph, next) ? once(next, event) : next;
      }
      case 'skip':
        return this.question ? this.skipQuestion(this.question) : once(this.state, event);
      default:
        return this.question ? this.answerQuestion(event) : once(this.state, event);
    }
  }

  private answerQuestion(event: SimulationEvent): SimulationState {
    const asked = transition(this.content.graph, this.state, { type: 'done' });
    const answered = transition(this.content.graph, asked, event);
    return answered.position > asked.position ? answered : this.state;
  }

  /** Who passes a step over is not helped by it, and goes on as if it had not worked. */
  private skipQuestion(question: FlowNode): SimulationState {
    const { graph } = this.content;
    const way = mainEdge(graph, question.id);
    const asked = transition(graph, this.state, { type: 'skip' });
    return way ? transition(graph, asked, { type: 'choose', edge: way.id }) : this.state;
  }
}

function isStep({ kind }: FlowNode): boolean {
  return kind === 'step';
}

function isAtOwnQuestion(graph: FlowGraph, state: SimulationState): boolean {
  const before = state.trail[state.position - 1];
  const step = before && findNode(graph, before.node);
  return step !== undefined && ownQuestion(graph, step)?.id === currentNode(graph, state).id;
}

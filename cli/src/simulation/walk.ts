import type { FlowGraph } from '#core/flow/flowGraph.js';
import { findNode } from '#core/flow/walks.js';
import { answers } from '#core/simulation/answers.js';
import type { Answer, SimulationState, WalkSummary } from '#core/simulation/simulation.js';
import { summarise } from '#core/simulation/summary.js';
import { startWalk, transition } from '#core/simulation/transition.js';
import type { CommandContext } from '../context.js';
import type { LineSource } from './lineSource.js';
import { readAnswer } from './readAnswer.js';
import { renderCard, renderEnd, renderTrail, type WalkViewOptions } from './walkView.js';

/**
 * How a walk came to its end: at an end of the article, at a gap in it, because the reader left, because
 * the lines were used up before, or at a prepared line that fits nothing.
 */
export type WalkOutcome = 'ended' | 'gap' | 'left' | 'unfinished' | 'stuck';

/** A walk in the terminal: the article's graph, where lines come from, and how it looks. */
export interface WalkSetting {
  readonly graph: FlowGraph;
  readonly lines: LineSource;
  readonly context: CommandContext;
  readonly view: WalkViewOptions;
}

/** Walks from the symptom of that id, or from the start, until the lines end or the reader leaves. */
export async function walk(setting: WalkSetting, symptomId?: string): Promise<WalkOutcome> {
  const { graph, context, lines } = setting;
  context.note(help);
  let state = startWalk(graph, symptomId);
  let outcome: WalkOutcome | undefined;
  while (outcome === undefined) {
    state = passOn(state, setting);
    show(state, setting);
    const next = await takeAnswer(state, setting);
    if (typeof next === 'string') outcome = next;
    else state = next;
  }
  lines.close();
  const summary = summarise(graph, state);
  if (!summary.ended) context.print(renderTrail(summary, setting.view));
  return outcome;
}

const help = 'Answer with a number or in words; b goes back, r restarts, q quits.';

function show(state: SimulationState, { graph, context, view }: WalkSetting): void {
  const summary = summarise(graph, state);
  if (summary.ended) context.print(`${renderTrail(summary, view)}\n${renderEnd(summary, view)}`);
  else if (!context.quiet) context.print(renderCard(summary.current, answers(graph, state), view));
}

/** Goes on from where there is nothing to answer, and shows what is passed on the way. */
function passOn(state: SimulationState, setting: WalkSetting): SimulationState {
  const { graph, context, view } = setting;
  const passed = new Set<string>();
  let current = state;
  for (;;) {
    const { current: node } = summarise(graph, current);
    const way = onlyWay(current, setting);
    // A circle of such places would have no end.
    if (!way || passed.has(node.id)) return current;
    passed.add(node.id);
    if (!context.quiet) context.print(renderCard(node, [], view));
    current = transition(graph, current, way.event);
  }
}

/**
 * The way from a place that asks the reader for nothing: a problem, whose steps follow, or a step, whose
 * question follows. Somebody who reads stops at other steps too, to do them; a prepared walk does not.
 */
function onlyWay(state: SimulationState, { graph, lines }: WalkSetting): Answer | undefined {
  const { current } = summarise(graph, state);
  const [way, ...others] = answers(graph, state);
  if (!way || others.length > 0) return undefined;
  if (current.kind === 'start' || current.kind === 'symptom' || current.kind === 'variant') return way;
  if (current.kind !== 'step' && current.kind !== 'jump') return undefined;
  const next = findNode(graph, way.edge.to);
  const isItsQuestion = next?.kind === 'decision' && next.elementId === current.elementId;
  return lines.prepared || isItsQuestion ? way : undefined;
}

/** Back to where the reader was last asked, not to what was passed since. */
function goBack(state: SimulationState, setting: WalkSetting): SimulationState {
  const before = transition(setting.graph, state, { type: 'back' });
  return before.position > 0 && onlyWay(before, setting) ? goBack(before, setting) : before;
}

/** The state after the reader's next line, or how the walk ended. */
async function takeAnswer(
  state: SimulationState,
  setting: WalkSetting,
): Promise<SimulationState | WalkOutcome> {
  const { graph, lines, context } = setting;
  const offered = answers(graph, state);
  for (;;) {
    const line = await readLine(setting);
    const summary = summarise(graph, state);
    if (line === undefined) return endOf(summary, lines.echoes ? 'left' : 'unfinished');
    const reply = readAnswer(line, offered);
    if (reply.kind === 'quit') return endOf(summary, 'left');
    if (reply.kind === 'event')
      return reply.event.type === 'back' ? goBack(state, setting) : transition(graph, state, reply.event);
    const choices = offered.map((answer, index) => `${index + 1} ${answer.label}`).join(', ');
    const offer = choices === '' ? 'The walk has come to its end.' : `There is: ${choices}.`;
    context.complain({ message: `“${line.trim()}” is no answer here. ${offer}` });
    if (lines.prepared) return 'stuck';
  }
}

async function readLine({ lines, context }: WalkSetting): Promise<string | undefined> {
  if (lines.echoes) context.prompt('> ');
  const line = await lines.next();
  if (line !== undefined && !lines.echoes && !context.quiet) context.print(`> ${line}`);
  return line;
}

/** A gap may let the reader read on; who does not has still been left standing. */
function endOf({ current, ended }: WalkSummary, otherwise: WalkOutcome): WalkOutcome {
  if (current.kind === 'gap') return 'gap';
  return ended ? 'ended' : otherwise;
}

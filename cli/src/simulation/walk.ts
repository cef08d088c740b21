import type { FlowGraph } from '#core/flow/flowGraph.js';
import { answers } from '#core/simulation/answers.js';
import type { SimulationState, WalkSummary } from '#core/simulation/simulation.js';
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
    if (reply.kind === 'event') return transition(graph, state, reply.event);
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

function endOf(summary: WalkSummary, otherwise: WalkOutcome): WalkOutcome {
  if (!summary.ended) return otherwise;
  return summary.current.kind === 'gap' ? 'gap' : 'ended';
}

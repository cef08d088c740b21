import { coreText } from '../page/coreTexts.js';
import { button, element } from '../page/element.js';
import { icon } from '../page/icons.js';
import { nodeName } from '../page/kinds.js';
import { l10n } from '../page/l10n.js';
import { articleQuestion, type Send } from './answerView.js';
import type { Stop, Walk } from './walk.js';

/** The way so far, and what is still ahead after going back: each stop leads there. */
export function renderTrail(walk: Walk, send: Send): HTMLElement {
  let steps = 0;
  const lines = walk.stops.map((stop) => {
    if (stop.node.kind === 'step') steps++;
    return renderStop(stop, steps, { send, at: walk.state.position });
  });
  return element('ol', { class: 'rail' }, ...lines);
}

interface Context {
  readonly send: Send;
  /** Where the reader stands. */
  readonly at: number;
}

function renderStop(stop: Stop, steps: number, { send, at }: Context): HTMLElement {
  const { node, position } = stop;
  const attributes = {
    class: 'node',
    'data-kind': node.kind,
    'aria-current': position === at ? 'step' : undefined,
    title: nodeName(node.kind),
  };
  const badge = element('span', { class: 'badge' }, node.kind === 'step' ? String(steps) : icon(node.kind));
  const words = element('span', { class: 'words' }, trailWords(stop));
  const answer = position < at ? answerWords(stop) : undefined;
  const question = answer && !stop.skipped ? articleQuestion(stop) : undefined;
  return element(
    'li',
    { class: position > at ? 'is-ahead' : undefined, 'data-kind': node.kind },
    button(attributes, () => send({ type: 'jumpTo', position }), badge, words),
    question && element('span', { class: 'asked-about' }, question),
    answer && element('span', { class: 'answer' }, answer),
  );
}

function trailWords({ node }: Stop): string {
  if (node.kind === 'start' || node.kind === 'resolved') return nodeName(node.kind);
  return coreText(node.text) || nodeName(node.kind);
}

/** Choosing a symptom or variant shows in the next stop's own words. */
function answerWords({ edge, skipped }: Stop): string | undefined {
  if (skipped) return l10n.t('skipped');
  return edge && edge.kind !== 'choice' && edge.label ? coreText(edge.label) : undefined;
}

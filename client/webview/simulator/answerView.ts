import type { Answer, SimulationEvent } from '#core/simulation/simulation.js';
import { coreText, isCoreText } from '../page/coreTexts.js';
import { button, element } from '../page/element.js';
import { l10n } from '../page/l10n.js';
import type { Stop, Walk } from './walk.js';

/** Takes an event of the reader. */
export type Send = (event: SimulationEvent) => void;

/** The answers that the card offers, as buttons that show their keys. */
export function renderAnswers(walk: Walk, send: Send): HTMLElement | undefined {
  const { answers } = walk;
  const canSkip = walk.can({ type: 'skip' });
  if (answers.length === 0 && !canSkip) return undefined;
  const isList = answers.some(({ edge }) => edge.kind === 'choice');
  const question = walk.question && coreText(walk.question.text);
  const skip = canSkip
    ? button(
        { class: 'quiet', 'aria-keyshortcuts': 'S' },
        () => send({ type: 'skip' }),
        l10n.t('Skip'),
        keyCap('S'),
      )
    : undefined;
  return element(
    'div',
    { class: 'asked' },
    question && element('p', { class: 'question' }, question),
    element(
      'div',
      { class: isList ? 'answers is-list' : 'answers', role: 'group', 'aria-label': l10n.t('Answers') },
      ...answers.map((answer, index) => renderAnswer(answer, index, { send, isList })),
      skip,
    ),
  );
}

/** The key that gives this answer: its initial for yes and no, Enter for going on, else its number. */
export function keyOf({ event }: Answer, index: number): string {
  switch (event.type) {
    case 'yes':
      return 'Y';
    case 'no':
      return 'N';
    case 'done':
      return 'Enter';
    default:
      return String(index + 1);
  }
}

/** The words of an answer; the plain ones in the user's language, all others in the article's. */
export function answerLabel({ label }: Answer): string {
  return coreText(label);
}

/** The question of the article that a stop's answer answers; "No" to whether it helped says enough alone. */
export function articleQuestion({ question }: Pick<Stop, 'question'>): string | undefined {
  return question && !isCoreText(question.text) ? question.text : undefined;
}

function renderAnswer(
  answer: Answer,
  index: number,
  { send, isList }: { readonly send: Send; readonly isList: boolean },
): HTMLElement {
  const key = keyOf(answer, index);
  const label = element('span', { class: 'label' }, answerLabel(answer));
  const attributes = { class: isList ? 'choice' : 'primary', 'aria-keyshortcuts': key };
  const cap = keyCap(key === 'Enter' ? '↵' : key);
  return button(attributes, () => send(answer.event), ...(isList ? [cap, label] : [label, cap]));
}

function keyCap(key: string): HTMLElement {
  return element('kbd', { 'aria-hidden': 'true' }, key);
}

import { button, element } from '../page/element.js';
import { icon } from '../page/icons.js';
import { l10n } from '../page/l10n.js';
import type { CardActions } from './cardActions.js';
import { handOffOf, renderHandOff, type HandOff } from './handOff.js';
import type { Walk } from './walk.js';

/** The ticket as it would be filed, with boxes to tick for the evidence that is at hand. */
export function renderHandOffForm(walk: Walk, actions: CardActions, again: HTMLElement): HTMLElement {
  const handOff = handOffOf(walk);
  const copy = button(
    { class: 'primary' },
    () => {
      actions.copy(renderHandOff(handOff, actions.collected));
      done.textContent = l10n.t('Copied.');
    },
    icon('copy'),
    l10n.t('Copy as Markdown'),
  );
  const done = element('span', { class: 'done', role: 'status' });
  return element(
    'div',
    {},
    element(
      'section',
      { class: 'hand-off', role: 'region', 'aria-label': l10n.t('Hand-off') },
      part(l10n.t('Problem'), element('p', { class: 'problem' }, handOff.problem)),
      part(l10n.t('Steps tried'), renderTried(handOff)),
      part(l10n.t('Likely cause'), renderList(handOff.likely)),
      part(l10n.t('Ruled out'), renderList(handOff.ruledOut)),
      part(l10n.t('Evidence'), renderEvidence(handOff, actions.collected)),
    ),
    element('div', { class: 'buttons' }, copy, again, done),
  );
}

function part(title: string, content: HTMLElement | undefined): HTMLElement | undefined {
  return content && element('div', { class: 'part' }, element('h3', {}, title), content);
}

function renderTried({ tried }: HandOff): HTMLElement {
  if (tried.length === 0) return element('p', { class: 'none' }, l10n.t('None.'));
  const lines = tried.map(({ step, question, answer, skipped }) => {
    const outcome = skipped ? l10n.t('skipped') : answer;
    return element(
      'li',
      {},
      element('span', {}, step),
      question && !skipped && element('span', { class: 'asked-about' }, question),
      outcome && element('span', { class: 'outcome' }, outcome),
    );
  });
  return element('ol', {}, ...lines);
}

function renderList(items: readonly string[]): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  return element('ul', {}, ...items.map((item) => element('li', {}, item)));
}

function renderEvidence({ evidence }: HandOff, collected: Set<string>): HTMLElement {
  if (evidence.length === 0)
    return element(
      'p',
      { class: 'none' },
      l10n.t('The article asks for none. Whoever takes over will have to ask for it.'),
    );
  const boxes = evidence.map((item) => {
    const box = element('input', { type: 'checkbox' });
    box.checked = collected.has(item);
    box.addEventListener('change', () => (box.checked ? collected.add(item) : collected.delete(item)));
    return element('li', {}, element('label', {}, box, element('span', {}, item)));
  });
  return element('ul', { class: 'evidence' }, ...boxes);
}

import type { FlowNode } from '#core/flow/flowGraph.js';
import { articleFragment } from '../page/articleHtml.js';
import { coreText } from '../page/coreTexts.js';
import { button, element } from '../page/element.js';
import { icon } from '../page/icons.js';
import { l10n } from '../page/l10n.js';
import { renderAnswers } from './answerView.js';
import type { CardActions } from './cardActions.js';
import { cardTitle, endSentence, modeName } from './cardText.js';
import { renderHandOffForm } from './handOffView.js';
import type { Walk } from './walk.js';

/** The card of the node that the reader has come to. */
export function renderCard(walk: Walk, actions: CardActions): HTMLElement {
  const { current } = walk;
  const title = element('h2', { id: 'card-title' }, cardTitle(walk));
  const heading = element(
    'div',
    { class: 'card-heading' },
    element('span', { class: 'badge' }, icon(current.kind)),
    title,
    renderMode(walk),
  );
  const attributes = {
    class: 'card',
    'data-kind': current.kind,
    'data-node': current.id,
    'aria-label': l10n.t('Current step'),
    tabindex: -1,
  };
  return element(
    'section',
    attributes,
    heading,
    renderWords(walk),
    renderDetails(walk),
    renderEnd(walk, actions),
    renderAnswers(walk, actions.send),
  );
}

/** What a step is for, where it is not simply a cure. */
function renderMode({ current, content }: Walk): HTMLElement | undefined {
  const mode = content.details[current.id]?.mode;
  const name = mode && modeName(mode);
  return name ? element('span', { class: 'mode' }, name) : undefined;
}

/** The article's own words for the node; the start has none, and symptoms are headed by theirs. */
function renderWords({ current, content }: Walk): HTMLElement | undefined {
  if (current.kind === 'start' || current.kind === 'resolved') return undefined;
  const html = content.cards[current.id];
  const prose = element('div', { class: 'prose' });
  if (html) prose.append(articleFragment(html));
  else if (current.text) prose.append(element('p', { class: 'alone' }, coreText(current.text)));
  return prose;
}

/** Who has to do it, what should be seen afterwards, and what the article takes for the cause. */
function renderDetails({ current, content }: Walk): HTMLElement | undefined {
  const { responsibleParty, expectedResult, causes } = content.details[current.id] ?? {};
  const lines = [
    responsibleParty && renderDetail(l10n.t('Done by'), responsibleParty),
    expectedResult && renderDetail(l10n.t('Expected'), expectedResult),
    causes && renderDetail(l10n.t('Possible causes'), ...causes),
  ].filter((line) => line instanceof HTMLElement);
  return lines.length > 0 ? element('dl', { class: 'details' }, ...lines) : undefined;
}

function renderDetail(name: string, ...values: readonly string[]): HTMLElement {
  return element('div', {}, element('dt', {}, name), ...values.map((value) => element('dd', {}, value)));
}

function renderEnd(walk: Walk, actions: CardActions): HTMLElement | undefined {
  const { current } = walk;
  const sentence = endSentence(walk);
  if (!sentence) return undefined;
  const words = element('p', { class: 'sentence' }, sentence);
  const again = () =>
    button(
      { class: 'secondary' },
      () => actions.send({ type: 'restart' }),
      icon('restart'),
      l10n.t('Walk again'),
    );
  const show = () =>
    button({ class: 'primary' }, () => actions.reveal(current), icon('text'), l10n.t('Show in text'));
  const buttons = (...made: HTMLElement[]) => element('div', { class: 'buttons' }, ...made);
  switch (current.kind) {
    case 'escalation':
      return element('div', {}, words, renderHandOffForm(walk, actions, again()));
    case 'gap':
      return element('div', {}, words, buttons(show(), again()));
    case 'jump':
      return element('div', {}, words, buttons(renderOpen(current, actions), again()));
    default:
      return element('div', {}, words, renderCauses(walk), buttons(again()));
  }
}

function renderOpen({ destination, text, span }: FlowNode, actions: CardActions): HTMLElement {
  const words = destination ?? text;
  const open = () => actions.openLink(words, span.start);
  return button({ class: 'primary' }, open, icon('jump'), l10n.t('Open {0}', words));
}

function renderCauses({ summary }: Walk): HTMLElement | undefined {
  const causes = summary.causesIdentified;
  if (causes.length === 0) return undefined;
  return element('p', { class: 'causes' }, l10n.t('Cause: {0}', causes.join('; ')));
}

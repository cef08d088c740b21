import { coreText } from '../page/coreTexts.js';
import { nodeName } from '../page/kinds.js';
import { l10n } from '../page/l10n.js';
import { answerLabel } from './answerView.js';
import type { NodeDetails } from '#core/protocol/requests.js';
import type { Walk } from './walk.js';

/** The heading of the card: what kind of place the reader has come to. */
export function cardTitle(walk: Walk): string {
  const { current } = walk;
  if (current.kind === 'start') return l10n.t('What do you see?');
  if (current.kind === 'step') return l10n.t('Step {0}', walk.progress.steps);
  return nodeName(current.kind);
}

/** What a step is for, in a word; nothing for a cure, which every step is unless it says otherwise. */
export function modeName(mode: NonNullable<NodeDetails['mode']>): string | undefined {
  switch (mode) {
    case 'test':
      return l10n.t('Test');
    case 'check':
      return l10n.t('Check');
    case 'collect':
      return l10n.t('Collect');
    case 'verify':
      return l10n.t('Verify');
    case 'fix':
      return undefined;
  }
}

/** What the answers answer, where the card's own words do not ask it. */
export function questionOf(walk: Walk): string | undefined {
  return walk.question && coreText(walk.question.text);
}

/** What an end means for a reader, in a sentence of ours and not of the article. */
export function endSentence(walk: Walk): string | undefined {
  const { steps } = walk.progress;
  switch (walk.current.kind) {
    case 'resolved':
      if (steps === 0) return l10n.t('The reader’s problem is gone.');
      return steps === 1
        ? l10n.t('The reader’s problem is gone after one step.')
        : l10n.t('The reader’s problem is gone after {0} steps.', steps);
    case 'gap':
      return l10n.t(
        'A real reader who comes here is stuck. Say in the article what to do next, whom to turn to, or that nothing more can be done.',
      );
    case 'stop':
      return l10n.t('The article says that nothing more is to be done here.');
    case 'jump':
      return l10n.t('The article sends its reader on to another place.');
    case 'escalation':
      return l10n.t('From here somebody else takes over. This is what they are given.');
    default:
      return undefined;
  }
}

/** The words that a screen reader hears when the card changes. */
export function announcement(walk: Walk): string {
  const question = questionOf(walk);
  const answers = walk.answers.map(answerLabel).join(', ');
  const parts = [cardTitle(walk), coreText(walk.current.text), endSentence(walk), question];
  const said = parts.filter((part) => part).join('. ');
  return answers ? `${said}. ${l10n.t('Answers: {0}', answers)}` : said;
}

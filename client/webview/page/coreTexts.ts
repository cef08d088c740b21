import { l10n } from './l10n.js';

/**
 * A text of a flow graph for the page's user: sentences that Fixpath puts into every graph in the user's language,
 * all others – the article's – as they are.
 */
export function coreText(text: string): string {
  return translations().get(text) ?? text;
}

/** Whether a text is a sentence that Fixpath itself puts into graphs. */
export function isCoreText(text: string): boolean {
  return translations().has(text);
}

function translations(): ReadonlyMap<string, string> {
  return new Map([
    ['Which problem do you see?', l10n.t('Which problem do you see?')],
    ['Which of these is the case?', l10n.t('Which of these is the case?')],
    ['Whom do you ask?', l10n.t('Whom do you ask?')],
    ['Is everything as it should be?', l10n.t('Is everything as it should be?')],
    ['Did that work?', l10n.t('Did that work?')],
    ['Did that fix it?', l10n.t('Did that fix it?')],
    ['The problem is solved.', l10n.t('The problem is solved.')],
    [
      'The article names this problem and gives nothing to do about it.',
      l10n.t('The article names this problem and gives nothing to do about it.'),
    ],
    [
      'Nothing that the article offers has helped, and it does not say whom to ask.',
      l10n.t('Nothing that the article offers has helped, and it does not say whom to ask.'),
    ],
    [
      'The article does not say what to do when this check turns out badly.',
      l10n.t('The article does not say what to do when this check turns out badly.'),
    ],
    ['Yes', l10n.t('Yes')],
    ['No', l10n.t('No')],
    ['Continue', l10n.t('Continue')],
    ['Read on', l10n.t('Read on')],
  ]);
}

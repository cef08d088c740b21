import { deepEqual } from 'node:assert/strict';
import { findUiPaths } from '#core/article/uiPath.js';
import { checkFound, readParagraph } from './support.js';

function check(marked: string): void {
  checkFound(marked, findUiPaths);
}

describe('findUiPaths', () => {
  it('finds names joined by arrows and greater-than signs', () => {
    check('Go to ⟦Settings → Security → SSO⟧ and wait.');
    check('Go to ⟦Settings > Security > SSO⟧.');
    check('Open ⟦Tools » Options⟧.');
    check('Open ⟦File -> Print⟧ to save it.');
  });

  it('finds them in bold, as a whole and by segment', () => {
    check('Go to **⟦Settings > Users⟧**.');
    check('Go to **⟦Settings** > **Users⟧** and wait.');
  });

  it('begins behind the words of the sentence, and ends before they go on', () => {
    check('In the app, select ⟦File → Export HAR⟧ to save it.');
    check('The menu under ⟦Users → Reset 2FA⟧ is gone.');
  });

  it('knows segments of several words, and placeholders', () => {
    check('Go to ⟦Settings → Users → [user] → Reset 2FA⟧.');
    check('Go to ⟦Settings → Claim mappings⟧ and confirm it.');
    check('Use the ⟦browser dev tools → Network⟧.'.replace('Use the ', 'Use '));
  });

  it('ends before the punctuation of the sentence', () => {
    check('Update it at ⟦Settings → Security → SSO⟧.');
    check('In ⟦Settings → Users⟧, add one.');
    check('(⟦Settings → Users⟧)');
  });

  it('takes comparisons, flows of data and code for no paths', () => {
    check('It fails if x > 5.');
    check('Run `Settings > Users`.');
    check('5 > 3');
  });

  it('gives the segments and the sign between them', () => {
    const [path] = findUiPaths(readParagraph('Go to **Settings** > [user] > Reset 2FA.'));
    deepEqual(
      { segments: path?.segments, separator: path?.separator },
      { segments: ['Settings', '[user]', 'Reset 2FA'], separator: '>' },
    );
  });
});

import { deepEqual } from 'node:assert/strict';
import { findDefinitions } from '#server/common/features/definition.js';
import { openArticle, textAt, type Surroundings } from './support.js';

/** Where "go to definition" at the cursor leads: file, one-based line, and the words that were followed. */
async function expectTargets(
  article: string,
  expected: readonly string[],
  surroundings: Surroundings = {},
): Promise<void> {
  const { context, offset, text } = await openArticle(article, surroundings);
  const targets = findDefinitions(context, offset).map(
    ({ targetUri, targetSelectionRange, originSelectionRange }) =>
      `${textAt(text, originSelectionRange!)} → ${targetUri.replace(/^file:\/\/\/kb\//, '')}:${targetSelectionRange.start.line + 1}`,
  );
  deepEqual(targets, expected);
}

const other = '---\nproduct: Desk\n---\n\n# Manage accounts\n\n## Reset a password\n\n1. Choose **Reset**.\n';

describe('definition', () => {
  it('follows a title in quotes to a section of the same article', () =>
    expectTargets(
      '# Sync fails\n\n1. Restart the app. See "Sign-in█ fails" for more.\n\n## Sign-in fails\n\n1. Wait.\n',
      ['Sign-in fails → article.md:5'],
    ));

  it('follows a title to another article', () =>
    expectTargets(
      '# Sync fails\n\n1. Restart the app. See "Manage acc█ounts" for more.\n',
      ['Manage accounts → accounts.md:5'],
      { 'accounts.md': other },
    ));

  it('follows a link to a section of another article', () =>
    expectTargets(
      '# Sync fails\n\n1. Restart the app. See [passwords](accounts.md#reset-a-█password).\n',
      ['[passwords](accounts.md#reset-a-password) → accounts.md:7'],
      { 'accounts.md': other },
    ));

  it('follows an anchor within the article', () =>
    expectTargets('# Sync fails\n\n1. Restart the app. See [below](#sign-█in).\n\n## Sign-in\n\n1. Wait.\n', [
      '[below](#sign-in) → article.md:5',
    ]));

  it('opens a file that is no document at its beginning', () =>
    expectTargets(
      '# Sync fails\n\n1. Restart the app as in ![the picture](images/app█.png).\n',
      ['![the picture](images/app.png) → images/app.png:1'],
      { 'images/app.png': '' },
    ));

  it('finds the file whose name has blanks and signs', () =>
    expectTargets(
      '# Sync fails\n\n1. Restart the app. See [it](my%20notes%█20(old).md).\n',
      ['[it](my%20notes%20(old).md) → my%20notes%20%28old%29.md:1'],
      { 'my%20notes%20(old).md': '# Old notes\n' },
    ));

  it('leads nowhere from a broken link, and from plain words', async () => {
    await expectTargets('# Sync fails\n\n1. Restart the app. See [it](gone█.md).\n', []);
    await expectTargets('# Sync fails\n\n1. Restart█ the app. See [it](gone.md).\n', []);
  });
});

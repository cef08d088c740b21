import { equal, match, ok } from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver';
import { findHover } from '#server/common/features/hover.js';
import { openArticle, textAt, type Surroundings } from './support.js';

/** The hover at the cursor: its text, and the words that it is about. */
async function hoverAt(
  article: string,
  surroundings: Surroundings = {},
): Promise<{ value: string; words: string }> {
  const { context, offset, text } = await openArticle(article, surroundings);
  const hover = findHover(context, offset);
  ok(hover, 'there is no hover');
  ok(MarkupContent.is(hover.contents) && hover.range);
  return { value: hover.contents.value, words: textAt(text, hover.range) };
}

const symptom = `# Troubleshoot sync

## Notes do not app█ear

**Usually caused by** a full disk.

1. Restart the app.
2. Update the app.
`;

describe('hover', () => {
  it('says what a heading was read as, by which cue, and how sure that is', async () => {
    const { value, words } = await hoverAt(symptom);
    equal(words, 'Notes do not appear');
    match(value, /^\*\*Symptom\*\* – a problem that the reader can see\. It has 1 cause, 2 steps\./);
    match(value, /How Fixpath can tell: .+\. It is (?:fairly )?sure of this\.$/);
  });

  it('tells a cause with the symptom that it explains', async () => {
    const { value, words } = await hoverAt(move(symptom, 'full disk'));
    equal(words, 'a full disk');
    match(value, /^\*\*Cause\*\* – a reason for “Notes do not appear”\./);
    match(value, /Usually caused by/);
  });

  it('tells what kind of step it is', async () => {
    const { value } = await hoverAt(move(symptom, 'Restart'));
    match(value, /^\*\*Step\*\* – the reader changes something that may cure the problem\./);
  });

  it('shows the beginning of what a reference leads to', async () => {
    const { value, words } = await hoverAt(`# Sync fails

1. Restart the app. See "Sign-in█ fails" for accounts.

## Sign-in fails

The form stays empty.

1. Check your password.
`);
    equal(words, 'Sign-in fails');
    match(value, /> \*\*Sign-in fails\*\*\n>\n> The form stays empty\.\n>\n> 1\. Check your password\./);
  });

  it('shows the beginning of another article', async () => {
    const { value } = await hoverAt('# Sync fails\n\n1. Restart the app. See [accounts](acc█ounts.md).\n', {
      'accounts.md': '# Manage accounts\n\nEvery user has one account.\n',
    });
    match(value, /> \*\*Manage accounts\*\*\n>\n> Every user has one account\./);
  });

  it('says that a reference leads nowhere, and what is near', async () => {
    const { value } = await hoverAt('# Sync fails\n\n1. Restart the app. See "Manage acount█".\n', {
      'accounts.md': '# Manage accounts\n',
    });
    match(value, /Nothing of that name is known in this workspace\. The nearest is “Manage accounts”\./);
  });

  it('gives the registry’s entry for an escalation', async () => {
    const { value } = await hoverAt(
      '# Sync fails\n\n1. Restart the app.\n\nIf the issue persists, file█ a ticket.\n',
      {
        '.fixpathrc.yaml':
          'escalations:\n  support:\n    name: Support desk\n    phrases: [file a ticket]\n    url: https://help.example/new\n    evidence: [app version, screenshot]\n',
      },
    );
    match(
      value,
      /Declared in the configuration: \*\*Support desk\*\*\n- Where: https:\/\/help\.example\/new\n- Needs: app version; screenshot/,
    );
  });

  it('says of an escalation without an entry what is missing', async () => {
    const { value } = await hoverAt(
      '# Sync fails\n\n1. Restart the app.\n\nIf the issue persists, file█ a ticket.\n',
    );
    match(value, /It does not say where\. Add a link or an address/);
  });

  it('is silent where nothing was read', async () => {
    const { context, text } = await openArticle(
      '# Sync fails\n\nWords about nothing at all.\n\n1. Restart the app.\n',
    );
    equal(findHover(context, text.indexOf('about nothing')), null);
  });
});

function move(article: string, words: string): string {
  const plain = article.replace('█', '');
  return plain.replace(words, `█${words}`);
}

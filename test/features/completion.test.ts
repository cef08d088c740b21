import { deepEqual, equal, ok } from 'node:assert/strict';
import { CompletionTriggerKind, TextEdit, type CompletionContext } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { allRules } from '#core/rules/index.js';
import { findCompletions } from '#server/common/features/completion.js';
import { openArticle, type Surroundings } from './support.js';

interface Completed {
  readonly labels: readonly string[];
  /** The line of the cursor after the item of that label was chosen. */
  readonly choose: (label: string) => string;
}

async function completeAt(
  article: string,
  surroundings: Surroundings = {},
  trigger?: CompletionContext,
): Promise<Completed> {
  const { context, offset, text, uri } = await openArticle(article, surroundings);
  const { items } = findCompletions(context, offset, trigger);
  const document = TextDocument.create(uri, 'markdown', 1, text);
  return {
    labels: items.map(({ label }) => label),
    choose: (label) => {
      const item = items.find((each) => each.label === label);
      ok(item, `“${label}” is not offered, but ${items.map((each) => each.label).join(', ')}`);
      ok(TextEdit.is(item.textEdit));
      return TextDocument.applyEdits(document, [item.textEdit]).split('\n')[
        document.positionAt(offset).line
      ]!;
    },
  };
}

const article = (line: string) =>
  `# Sync fails\n\n1. Restart the app.\n\n${line}\n\n## Sign-in fails\n\n1. Wait.\n`;
const accounts = {
  'accounts.md': '# Account problems\n\n## A password does not work\n\n1. Check your password.\n',
};

describe('completion', () => {
  describe('of titles', () => {
    it('offers sections and articles behind "See" in quotes, the own sections first', async () => {
      const { labels } = await completeAt(article('See "█"'), accounts);
      deepEqual(labels, ['Sign-in fails', 'Account problems', 'A password does not work']);
    });

    it('replaces what was typed, and keeps the closing quotation mark', async () => {
      const { choose } = await completeAt(article('See "acc█" for more.'), accounts);
      equal(choose('Account problems'), 'See "Account problems" for more.');
    });

    it('adds the closing quotation mark where there is none', async () => {
      const { choose } = await completeAt(article('refer to “sign█'), accounts);
      equal(choose('Sign-in fails'), 'refer to “Sign-in fails”');
    });

    it('works without quotation marks', async () => {
      const { choose } = await completeAt(article('For details, see the section Sig█'), accounts);
      equal(choose('Sign-in fails'), 'For details, see the section Sign-in fails');
    });

    it('knows the words of the document’s language, also those that a configuration brings', async () => {
      const german = await completeAt(`---\nlang: de\n---\n\n${article('Siehe Sig█')}`);
      equal(german.choose('Sign-in fails'), 'Siehe Sign-in fails');
      const configured = { '.fixpathrc.yaml': 'lexicons: { pt: { references: [consulte] } }\n' };
      const portuguese = await completeAt(`---\nlang: pt\n---\n\n${article('Consulte Sig█')}`, configured);
      equal(portuguese.choose('Sign-in fails'), 'Consulte Sign-in fails');
    });

    it('does not offer the sections of files that are no articles', async () => {
      const { labels } = await completeAt(article('See "█"'), {
        'README.md': '# The repository\n\nHello.\n',
      });
      deepEqual(labels, ['Sign-in fails']);
    });
  });

  describe('of links', () => {
    it('offers paths and own anchors in a destination', async () => {
      const { labels } = await completeAt(article('[more](█)'), { ...accounts, 'more/deep.md': '# Deep\n' });
      deepEqual(labels, ['accounts.md', 'more/deep.md', '#sync-fails', '#sign-in-fails']);
    });

    it('replaces the whole destination, also behind the cursor', async () => {
      const { choose } = await completeAt(article('[more](acc█xyz.md) and so on'), accounts);
      equal(choose('accounts.md'), '[more](accounts.md) and so on');
    });

    it('finds a file by the words of its title', async () => {
      const { labels } = await completeAt(article('[more](problems█)'), accounts);
      deepEqual(labels, ['accounts.md']);
    });

    it('offers the anchors of the article that was named', async () => {
      const { choose } = await completeAt(article('[more](accounts.md#pass█)'), accounts);
      equal(choose('#a-password-does-not-work'), '[more](accounts.md#a-password-does-not-work)');
    });

    it('writes a path so that Markdown can read it', async () => {
      const { choose } = await completeAt(article('[more](█)'), { 'my%20notes%20(old).md': '# Old\n' });
      equal(choose('my%20notes%20%28old%29.md'), '[more](my%20notes%20%28old%29.md)');
    });

    it('works in link definitions', async () => {
      const { choose } = await completeAt(article('[more]: █'), accounts);
      equal(choose('accounts.md'), '[more]: accounts.md');
    });

    it('has nothing to offer for web addresses', async () => {
      deepEqual((await completeAt(article('[more](https://█)'), accounts)).labels, []);
    });
  });

  describe('of escalations', () => {
    const registry = {
      '.fixpathrc.yaml':
        'escalations:\n  desk:\n    name: Support desk\n    phrases: [file a ticket, contact the desk]\n',
    };

    it('goes on from the words before the cursor', async () => {
      const { labels, choose } = await completeAt(article('If nothing helps, File a ti█.'), registry);
      deepEqual(labels, ['file a ticket']);
      equal(choose('file a ticket'), 'If nothing helps, file a ticket.');
    });

    it('offers all wordings where a new word begins', async () => {
      const { labels } = await completeAt(article('If nothing helps, █'), registry);
      deepEqual(labels, ['file a ticket', 'contact the desk']);
    });

    it('does not take the end of another word for the beginning of a wording', async () => {
      deepEqual((await completeAt(article('A profile█'), registry)).labels, []);
    });
  });

  describe('of rule ids', () => {
    it('offers every rule in a suppression comment', async () => {
      const { labels, choose } = await completeAt(article('<!-- fixpath-disable-next-line miss█ -->'));
      deepEqual(
        labels,
        allRules.map(({ id }) => id),
      );
      equal(choose('missing-cause'), '<!-- fixpath-disable-next-line missing-cause -->');
    });

    it('offers them again behind a comma', async () => {
      const { choose } = await completeAt(article('<!-- fixpath-disable missing-cause, █ -->'));
      equal(choose('broken-link'), '<!-- fixpath-disable missing-cause, broken-link -->');
    });

    it('leaves the reason to the writer', async () => {
      const { labels } = await completeAt(article('<!-- fixpath-disable missing-cause -- see "█ -->'));
      ok(!labels.includes('broken-link'));
    });
  });

  it('is silent in code', async () => {
    deepEqual((await completeAt(article('```\nSee "█"\n```'), accounts)).labels, []);
  });

  it('does not come up by itself with every blank', async () => {
    const blank = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' } as const;
    deepEqual((await completeAt(article('See █'), accounts, blank)).labels, []);
    ok((await completeAt(article('<!-- fixpath-disable █ -->'), accounts, blank)).labels.length > 0);
  });
});

import { deepEqual, equal, ok } from 'node:assert/strict';
import { CodeActionKind, type CodeAction, type SnippetTextEdit, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findCodeActions, fixAllKind } from '#server/common/features/codeAction.js';
import { openArticle, type OpenedArticle } from './support.js';

interface Asked {
  readonly only?: readonly string[];
  readonly style?: { readonly versions: boolean; readonly snippets: boolean };
}

const plain = { versions: false, snippets: false };

function actionsAt({ context, offset }: OpenedArticle, { only, style = plain }: Asked = {}): CodeAction[] {
  return findCodeActions(context, { span: { start: offset, end: offset }, only, style });
}

/** The text after an action was applied, as a client without versions would. */
function applied({ text, uri }: OpenedArticle, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[uri];
  ok(edits, 'the action edits nothing');
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits);
}

const flawed = `# Sync fails

There are tw█o reasons:

- a full disk
- an old app
- a slow network

1. Restart the app.

If the issue persists, contact support at <mailto:help@desk.example>.

## Related reading
`;

describe('codeAction', () => {
  it('offers the fix of the finding at the cursor, with its diagnostic', async () => {
    const article = await openArticle(flawed);
    const [fix] = actionsAt(article);
    equal(fix?.kind, CodeActionKind.QuickFix);
    deepEqual(
      fix.diagnostics?.map(({ code }) => code),
      ['count-mismatch'],
    );
    equal(applied(article, fix), article.text.replace('two', 'three'));
  });

  it('offers nothing where nothing was found', async () => {
    deepEqual(actionsAt(await openArticle(flawed.replace('█', '').replace('Restart', 'Re█start'))), []);
  });

  it('names the version of the text for clients that check it', async () => {
    const [fix] = actionsAt(await openArticle(flawed), { style: { versions: true, snippets: false } });
    const [change] = fix?.edit?.documentChanges ?? [];
    ok(change && 'textDocument' in change);
    equal(change.textDocument.version, 1);
  });

  describe('to silence a finding', () => {
    const silence = (actions: readonly CodeAction[]) =>
      actions.find(({ title }) => title.startsWith('Silence'));

    it('puts a comment with room for a reason at the end of the line', async () => {
      const article = await openArticle(flawed);
      const text = applied(article, silence(actionsAt(article)));
      ok(
        text.includes(
          'reasons: <!-- fixpath-disable-line count-mismatch -- say here why this is right -->\n',
        ),
      );
    });

    it('puts it above a heading, which is the whole line', async () => {
      const article = await openArticle(flawed.replace('█', '').replace('## Rel', '## █Rel'));
      const text = applied(article, silence(actionsAt(article)));
      ok(
        text.includes(
          '<!-- fixpath-disable-next-line empty-section -- say here why this is right -->\n\n## Related',
        ),
      );
    });

    it('has the effect that it promises, and no other', async () => {
      const article = await openArticle(flawed);
      const before = article.context.findings.map(({ ruleId }) => ruleId);
      const { context } = await openArticle(applied(article, silence(actionsAt(article))));
      deepEqual(
        context.findings.map(({ ruleId }) => ruleId),
        before.filter((id) => id !== 'count-mismatch'),
      );
    });

    it('selects the reason for clients that know snippets', async () => {
      const article = await openArticle(flawed);
      const action = silence(actionsAt(article, { style: { versions: true, snippets: true } }));
      const [change] = action?.edit?.documentChanges ?? [];
      ok(change && 'edits' in change);
      const [edit] = change.edits as readonly (TextEdit | SnippetTextEdit)[];
      ok(edit && 'snippet' in edit);
      equal(
        edit.snippet.value,
        ' <!-- fixpath-disable-line count-mismatch -- ${1:say here why this is right} -->',
      );
    });
  });

  describe('to fix everything', () => {
    it('comes only when it is asked for', async () => {
      const article = await openArticle(flawed);
      const kinds = (asked: Asked) => actionsAt(article, asked).map(({ kind }) => kind);
      ok(!kinds({}).includes(fixAllKind));
      deepEqual(kinds({ only: ['source.fixAll'] }), [fixAllKind]);
      deepEqual(kinds({ only: ['source.fixAll.other'] }), []);
    });

    it('applies the safe fixes of the whole article, and leaves the others', async () => {
      const article = await openArticle(flawed);
      const [action] = actionsAt(article, { only: [fixAllKind] });
      const { context } = await openArticle(applied(article, action));
      deepEqual(
        context.findings.filter(({ fixes }) => fixes?.some((fix) => fix.safe)),
        [],
      );
      ok(applied(article, action) !== article.text);
    });
  });
});

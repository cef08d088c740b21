import { deepEqual, equal, ok } from 'node:assert/strict';
import { DiagnosticSeverity, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { findDiagnostics, findReport } from '#server/common/features/diagnostic.js';
import { openArticle, textAt } from './support.js';

const miscounted = `# Sync fails

There are two reasons:

- a full disk
- an old app
- a slow network

1. Restart the app.

If the issue persists, contact support at <mailto:help@desk.example>.
`;

describe('diagnostic', () => {
  it('marks the words, names the rule and leads to its page', async () => {
    const { context, text } = await openArticle(miscounted);
    const [diagnostic] = findDiagnostics(context);
    ok(diagnostic);
    equal(textAt(text, diagnostic.range), 'two');
    equal(diagnostic.code, 'count-mismatch');
    equal(diagnostic.source, 'fixpath');
    equal(diagnostic.severity, DiagnosticSeverity.Error);
    equal(
      diagnostic.codeDescription?.href,
      'https://github.com/fixpath/fixpath/blob/main/docs/rules/count-mismatch.md',
    );
  });

  it('points at the other places that explain a finding', async () => {
    const { context, text, uri } = await openArticle(miscounted);
    const related = findDiagnostics(context)[0]?.relatedInformation?.map(({ location, message }) => [
      location.uri,
      textAt(text, location.range),
      message,
    ]);
    deepEqual(related, [[uri, '- a full disk\n- an old app\n- a slow network', 'The list with 3 items.']]);
  });

  it('takes severities from the nearest configuration', async () => {
    const { context } = await openArticle(miscounted, {
      '.fixpathrc.yaml': 'rules:\n  count-mismatch: info\n',
    });
    deepEqual(
      findDiagnostics(context).map(({ code, severity }) => [code, severity]),
      [['count-mismatch', DiagnosticSeverity.Information]],
    );
  });

  it('says nothing of a file that is no article', async () => {
    const { context } = await openArticle(
      '# The repository\n\nThere are two parts:\n\n- one\n- two\n- three\n',
    );
    equal(context.isArticle, false);
    deepEqual(findDiagnostics(context), []);
  });

  it('reads any file as an article that the configuration includes', async () => {
    const { context } = await openArticle(
      '# The repository\n\nThere are two parts:\n\n- one\n- two\n- three\n',
      {
        '.fixpathrc.json': '{ "include": ["*.md"] }',
      },
    );
    ok(findDiagnostics(context).some(({ code }) => code === 'count-mismatch'));
  });

  it('does not send again what the client has', async () => {
    const { context } = await openArticle(miscounted);
    const first = findReport(context);
    ok(first.kind === DocumentDiagnosticReportKind.Full && first.resultId !== undefined);
    deepEqual(findReport(context, first.resultId), {
      kind: DocumentDiagnosticReportKind.Unchanged,
      resultId: first.resultId,
    });
    const { context: changed } = await openArticle(miscounted.replace('two', 'four'));
    equal(findReport(changed, first.resultId).kind, DocumentDiagnosticReportKind.Full);
  });
});

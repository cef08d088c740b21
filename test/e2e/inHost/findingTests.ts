import * as vscode from 'vscode';
import { equal } from './check.js';
import { findings, open, plantedFlaws, ruleOf, startFixpath } from './knowledgeBase.js';

/** What is wrong with an article, and how it is repaired. */
export function defineFindings(): void {
  for (const file of ['reports-show-no-data.md', 'exports-fail.md']) {
    it(`finds the planted flaws of ${file}, each on its line`, async () => {
      const flaws = await plantedFlaws(file);
      const document = await open(file);
      const found = await findings(document, flaws.length);
      const placed = found.map((finding) => {
        const line = document.lineAt(finding.range.start).text;
        return flaws.find(({ rule, lineText }) => rule === ruleOf(finding) && line.startsWith(lineText));
      });
      equal(new Set(placed).size, flaws.length, 'flaws found');
      equal(placed.includes(undefined), false, 'findings that were not planted');
    });
  }

  it('links each finding to the page of its rule', async () => {
    const document = await open('exports-fail.md');
    const flaws = await plantedFlaws('exports-fail.md');
    for (const { code } of await findings(document, flaws.length)) {
      if (typeof code !== 'object') throw new Error(`${String(code)} has no link.`);
      equal(code.target.path.endsWith(`/docs/rules/${String(code.value)}.md`), true, code.target.toString());
    }
  });

  it('follows the text while it is edited', async () => {
    const document = await open('flow-does-not-start.md');
    await findings(document, 0);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n\nTODO: one more.\n');
    await vscode.workspace.applyEdit(edit);
    equal((await findings(document, 1)).map(ruleOf), ['placeholder-left'], 'rules');
    await vscode.commands.executeCommand('undo');
    await findings(document, 0);
  });

  it('repairs with a quick fix what it found', async () => {
    const document = await open('reports-show-no-data.md');
    const flaws = await plantedFlaws('reports-show-no-data.md');
    const found = await findings(document, flaws.length);
    const empty = found.find((finding) => ruleOf(finding) === 'empty-section')!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      empty.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title.includes('Related articles'));
    if (!fix?.edit) throw new Error(`No edit among ${actions.map(({ title }) => title).join(', ')}.`);
    equal(await vscode.workspace.applyEdit(fix.edit), true, 'applied');
    await findings(document, flaws.length - 1);
    equal(document.getText().includes('## Related articles'), false, 'heading still there');
  });

  it('says nothing about ordinary Markdown', async () => {
    const api = await startFixpath();
    const document = await open('getting-started.md');
    const uri = document.uri.toString();
    const recognition = await api.client.sendRequest<{ isArticle: boolean; because: string }>(
      'fixpath/getRecognition',
      { uri },
    );
    equal(recognition.isArticle, false, 'read as an article');
    equal(recognition.because.length > 0, true, 'a reason is given');
    const report = await api.client.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    equal(report.items, [], 'findings');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    equal(lenses.length, 0, 'lenses');
  });
}

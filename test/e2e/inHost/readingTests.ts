import * as vscode from 'vscode';
import { equal, includes } from './check.js';
import { behind, open } from './knowledgeBase.js';

/** What Fixpath understood, as the editor shows it. */
export function defineReading(): void {
  it('tells on hover what was read and why', async () => {
    const document = await open('troubleshoot-sign-in.md');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      behind(document, '1. Sign in from'),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((content) => (content as vscode.MarkdownString).value),
    );
    includes(text.join('\n'), ['Step', 'list'], 'hover');
  });

  it('outlines symptoms with their causes, steps and escalations', async () => {
    const document = await open('troubleshoot-sign-in.md');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const symptom = symbols.find(({ name }) => name.includes('six-digit code'));
    if (!symptom) throw new Error(`No symptom among ${symbols.map(({ name }) => name).join(', ')}.`);
    const names = (symbol: vscode.DocumentSymbol): string[] => [
      symbol.name,
      ...symbol.children.flatMap(names),
    ];
    includes(
      names(symptom).join('\n'),
      ['Check which entry', 'automatic date and time', 'ticket'],
      'symbols',
    );
  });

  it('offers to simulate each symptom', async () => {
    const document = await open('exports-fail.md');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      100,
    );
    const simulating = lenses.filter(({ command }) => command?.command === 'fixpath.simulate');
    equal(
      simulating.map(({ range }) => document.lineAt(range.start).text),
      document.getText().match(/^## .*$/gm),
      'lines with a lens',
    );
    for (const { command } of simulating) includes(command?.title ?? '', ['▶ Simulate'], 'title');
  });

  it('goes from a title in prose to the section', async () => {
    const document = await open('troubleshoot-sign-in.md');
    const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      behind(document, 'See "We don\'t'),
    );
    if (!target) throw new Error('There is no definition.');
    const range = 'targetUri' in target ? target.targetRange : target.range;
    includes(document.lineAt(range.start).text, ['## "We don\'t recognize this account"'], 'line');
  });

  it('completes the address of a section', async () => {
    const document = await open('troubleshoot-sign-in.md');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      behind(document, '[Record a HAR file](contact-support.md#'),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    includes(labels.join('\n'), ['grant-temporary-access'], 'completion');
  });
}

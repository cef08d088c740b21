import * as vscode from 'vscode';
import type { ArticleService } from '../articleService.js';
import { activeMarkdown, type RecognitionTracker } from '../recognition.js';

interface Choice extends vscode.QuickPickItem {
  run(): unknown;
}

/** Behind the status bar item: decides how the file at hand is read, for this session. */
export function changeRecognition(service: ArticleService, tracker: RecognitionTracker) {
  return async (): Promise<void> => {
    const document = activeMarkdown();
    const choices = [...(document ? readings(service, document.uri) : []), ...serverChoices()];
    const placeHolder = explain(tracker);
    const choice = await vscode.window.showQuickPick(choices, { title: 'Fixpath', placeHolder });
    await choice?.run();
    await tracker.update();
  };
}

function readings(service: ArticleService, uri: vscode.Uri): Choice[] {
  const decide = (isArticle: boolean | null) => () => service.setRecognition(uri, isArticle);
  return [
    {
      label: `$(checklist) ${vscode.l10n.t('Treat as article')}`,
      detail: vscode.l10n.t('Findings, outline, preview and simulator for this file.'),
      run: decide(true),
    },
    {
      label: `$(markdown) ${vscode.l10n.t('Treat as ordinary Markdown')}`,
      detail: vscode.l10n.t('Fixpath leaves this file alone.'),
      run: decide(false),
    },
    {
      label: `$(sparkle) ${vscode.l10n.t('Recognise automatically')}`,
      detail: vscode.l10n.t('By the configuration, or else by the structure of the text.'),
      run: decide(null),
    },
  ];
}

function serverChoices(): Choice[] {
  const command = (id: string) => () => vscode.commands.executeCommand(id);
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator, run: () => undefined },
    { label: `$(output) ${vscode.l10n.t('Show output')}`, run: command('fixpath.showOutput') },
    {
      label: `$(refresh) ${vscode.l10n.t('Restart language server')}`,
      run: command('fixpath.restartServer'),
    },
  ];
}

function explain({ active }: RecognitionTracker): string {
  if (active.state !== 'read') return vscode.l10n.t('How should this file be read?');
  const { isArticle, because } = active.recognition;
  return isArticle
    ? vscode.l10n.t('Read as an article: {0}', because)
    : vscode.l10n.t('Read as ordinary Markdown: {0}', because);
}

import * as vscode from 'vscode';
import type { Recognition } from '#core/protocol/requests.js';
import type { ActiveFile, RecognitionTracker } from './recognition.js';

/** The status bar item of Markdown files: how Fixpath reads this one, and on hover why. */
export function createStatusBar(tracker: RecognitionTracker): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('recognition', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Fixpath: how this file is read');
  item.command = 'fixpath.changeRecognition';
  const show = (active: ActiveFile) => showActive(item, active);
  show(tracker.active);
  return vscode.Disposable.from(item, tracker.onDidChange(show));
}

function showActive(item: vscode.StatusBarItem, active: ActiveFile): void {
  if (active.state === 'none') {
    item.hide();
    return;
  }
  item.text = statusText(active);
  item.tooltip = active.state === 'read' ? why(active.recognition) : whyNot(active.state);
  item.accessibilityInformation = { label: item.text.replace(/\$\(.*?\) */g, ''), role: 'button' };
  const stopped = active.state === 'stopped';
  item.backgroundColor = stopped ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
  item.show();
}

function statusText(active: ActiveFile): string {
  switch (active.state) {
    case 'read':
      return active.recognition.isArticle
        ? `$(checklist) ${vscode.l10n.t('Fixpath: article')}`
        : `$(circle-slash) ${vscode.l10n.t('Fixpath: not an article')}`;
    case 'starting':
      return `$(loading~spin) ${vscode.l10n.t('Fixpath: starting…')}`;
    case 'off':
      return `$(circle-slash) ${vscode.l10n.t('Fixpath: off')}`;
    default:
      return `$(warning) ${vscode.l10n.t('Fixpath: stopped')}`;
  }
}

function why(recognition: Recognition): vscode.MarkdownString {
  const heading = recognition.isArticle
    ? vscode.l10n.t('Read as a troubleshooting article')
    : vscode.l10n.t('Read as ordinary Markdown');
  const text = new vscode.MarkdownString(
    `**${heading}**\n\n${escapeMarkdown(sentence(recognition.because))}`,
  );
  if (recognition.isArticle)
    text.appendMarkdown(`\n\n${vscode.l10n.t('House style: {0}', `\`${recognition.profile}\``)}`);
  if (recognition.overridden)
    text.appendMarkdown(`\n\n${vscode.l10n.t('You decided this for the present session.')}`);
  text.appendMarkdown(`\n\n${vscode.l10n.t('Click to change how this file is read.')}`);
  return text;
}

/** Reasons are clauses that follow a "because"; here they stand alone. */
function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$]/g, '\\$&');
}

function whyNot(state: 'off' | 'starting' | 'stopped'): string {
  switch (state) {
    case 'off':
      return vscode.l10n.t('Fixpath is switched off by the setting fixpath.enable.');
    case 'starting':
      return vscode.l10n.t('The language server is starting.');
    case 'stopped':
      return vscode.l10n.t(
        'The language server does not run or does not answer. Click to see its output or to restart it.',
      );
  }
}

import * as vscode from 'vscode';
import type { ToWebviewMessage } from '#core/protocol/webviewMessages.js';
import { ArticlePanel, type PanelParts } from './articlePanel.js';

/** The preview of one article: what its reader sees, marked with what Fixpath understands. */
export class PreviewPanel extends ArticlePanel {
  private seenVersion: number | undefined;

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, parts: PanelParts) {
    super(panel, uri, 'preview', parts);
    this.subscriptions.push(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) =>
        this.follow(textEditor, 'showOffset', selections[0]?.active),
      ),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) =>
        this.follow(textEditor, 'scrollToOffset', visibleRanges[0]?.start),
      ),
    );
  }

  protected override title(fileName: string): string {
    return vscode.l10n.t('Preview: {0}', fileName);
  }

  protected override async content(): Promise<ToWebviewMessage | undefined> {
    const content = await this.parts.service.preview(this.uri);
    return content && { type: 'preview', content };
  }

  /** The preview opens where the text stands. */
  protected override begin(): void {
    const name = this.uri.toString();
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === name);
    const top = editor?.visibleRanges[0]?.start;
    if (!editor || !top) return;
    this.post({ type: 'scrollToOffset', offset: editor.document.offsetAt(top) });
    this.post({ type: 'showOffset', offset: editor.document.offsetAt(editor.selection.active) });
  }

  /** Movements of the active editor are followed, but not those that come from typing: the page must stand still. */
  private follow(
    editor: vscode.TextEditor,
    type: 'showOffset' | 'scrollToOffset',
    position: vscode.Position | undefined,
  ): void {
    const { document } = editor;
    if (!position || document.uri.toString() !== this.uri.toString()) return;
    const typed = this.seenVersion !== undefined && this.seenVersion !== document.version;
    this.seenVersion = document.version;
    if (typed || editor !== vscode.window.activeTextEditor) return;
    this.post({ type, offset: document.offsetAt(position) });
  }
}

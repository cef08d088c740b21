import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Recognition } from '#core/protocol/requests.js';
import type { ArticleService } from './articleService.js';
import { documentSelector } from './clientOptions.js';

/** What is known of the file in the active editor; `none` where that is no Markdown file. */
export type ActiveFile =
  | { readonly state: 'none' | 'off' | 'starting' | 'stopped' }
  | { readonly state: 'read'; readonly uri: vscode.Uri; readonly recognition: Recognition };

/**
 * Follows the active editor, the server and the text, and says of the file at hand whether it is read as an
 * article. Sets the context key `fixpath.isArticle`, which menus ask for.
 */
export class RecognitionTracker implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<ActiveFile>();
  private readonly subscriptions: vscode.Disposable;
  private asked = 0;

  /** The active file or what is known of it has changed. */
  readonly onDidChange = this.changed.event;
  /** What is known now. */
  active: ActiveFile = { state: 'none' };

  constructor(
    client: BaseLanguageClient,
    private readonly service: ArticleService,
    private readonly isEnabled: () => boolean,
  ) {
    const update = () => void this.update();
    this.subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(update),
      // Another language for the file at hand comes as a document that is opened anew.
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document === vscode.window.activeTextEditor?.document) update();
      }),
      client.onDidChangeState(update),
      service.onDidChangeArticle((uri) => {
        if (uri.toString() === activeMarkdown()?.uri.toString()) update();
      }),
    );
    update();
  }

  /** Asks anew; of several answers only the last one asked for counts. */
  async update(): Promise<void> {
    const asked = ++this.asked;
    const active = await this.read();
    if (asked !== this.asked) return;
    this.active = active;
    const isArticle = active.state === 'read' && active.recognition.isArticle;
    void vscode.commands.executeCommand('setContext', 'fixpath.isArticle', isArticle);
    this.changed.fire(active);
  }

  dispose(): void {
    this.asked = Infinity;
    this.subscriptions.dispose();
    this.changed.dispose();
  }

  private async read(): Promise<ActiveFile> {
    const document = activeMarkdown();
    if (!document) return { state: 'none' };
    if (!this.isEnabled()) return { state: 'off' };
    if (this.service.state !== 'running') return { state: this.service.state };
    const recognition = await this.service.recognition(document.uri);
    return recognition ? { state: 'read', uri: document.uri, recognition } : { state: 'stopped' };
  }
}

/** The document of the active editor where it is Markdown. */
export function activeMarkdown(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && vscode.languages.match(documentSelector, document) > 0 ? document : undefined;
}

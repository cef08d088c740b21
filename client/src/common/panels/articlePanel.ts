import * as vscode from 'vscode';
import type { FromWebviewMessage, ToWebviewMessage } from '#core/protocol/webviewMessages.js';
import type { ArticleService } from '../articleService.js';
import { coalesce } from '../coalesce.js';
import { EditorMarks } from './editorMarks.js';
import { openLink } from './openLink.js';
import { renderPage, type PageName } from './pageHtml.js';

/** What every panel is given. */
export interface PanelParts {
  readonly extensionUri: vscode.Uri;
  readonly service: ArticleService;
  /** Opens the simulator of an article at a symptom. */
  readonly simulate: (uri: vscode.Uri, symptom: string | undefined) => void;
}

/** A page about one article, kept up to date with its text as long as the panel is open. */
export abstract class ArticlePanel {
  protected readonly marks: EditorMarks;
  protected readonly subscriptions: { dispose(): unknown }[];
  private readonly fileName: string;
  private isListening = false;

  /** Asks the server and sends the page what it says now; a page that is not there yet will ask for it. */
  readonly refresh = coalesce(async () => {
    if (!this.isListening) return;
    await vscode.workspace.openTextDocument(this.uri).then(undefined, () => undefined);
    const content = await this.content();
    const { state } = this.parts.service;
    if (content) this.post(content);
    else if (state !== 'starting')
      this.post({ type: 'unavailable', reason: state === 'running' ? 'notArticle' : 'noServer' });
  });

  constructor(
    protected readonly panel: vscode.WebviewPanel,
    readonly uri: vscode.Uri,
    name: PageName,
    protected readonly parts: PanelParts,
  ) {
    this.fileName = uri.path.split('/').pop() ?? uri.path;
    const { One, Beside } = vscode.ViewColumn;
    this.marks = new EditorMarks(uri, () => (panel.viewColumn === One ? Beside : One));
    this.subscriptions = [
      this.marks,
      panel.webview.onDidReceiveMessage((message: FromWebviewMessage) => void this.receive(message)),
      parts.service.onDidStart(() => void this.refresh()),
      parts.service.onDidChangeArticle((changed) => {
        if (changed.toString() === uri.toString()) void this.refresh();
      }),
    ];
    // A page that is covered by another tab is thrown away, and starts anew when it is shown again.
    panel.onDidChangeViewState(() => (this.isListening &&= panel.visible));
    panel.title = this.title(this.fileName);
    panel.webview.options = webviewOptions(parts.extensionUri, uri);
    const { extensionUri } = parts;
    panel.webview.html = renderPage({ extensionUri, webview: panel.webview, name, uri, title: panel.title });
    panel.onDidDispose(() => this.close());
  }

  /** The title of the tab. */
  protected abstract title(fileName: string): string;

  /** What the page shows, or undefined where the server has nothing to say. */
  protected abstract content(): Promise<ToWebviewMessage | undefined>;

  /** Called when a page has its first content. */
  protected begin(): void {
    // Nothing to add, unless a panel says otherwise.
  }

  protected post(message: ToWebviewMessage): void {
    if (this.isListening) void this.panel.webview.postMessage(message);
  }

  private close(): void {
    this.isListening = false;
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async receive(message: FromWebviewMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.isListening = true;
        await this.refresh();
        this.begin();
        return;
      case 'reveal':
        return this.marks.show(message.span);
      case 'showCurrent':
        this.marks.mark(message.span, { scroll: this.panel.active });
        return;
      case 'openLink':
        return openLink(this.uri, message);
      case 'copy':
        return vscode.env.clipboard.writeText(message.text);
      case 'simulate':
        this.parts.simulate(this.uri, message.symptom);
        return;
      case 'treatAsArticle':
        await this.parts.service.setRecognition(this.uri, true);
        return this.refresh();
    }
  }
}

/** Scripts run, and files are read only from the extension, the article's folder and its workspace. */
function webviewOptions(extensionUri: vscode.Uri, uri: vscode.Uri): vscode.WebviewOptions {
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri);
  const pages = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
  return { enableScripts: true, localResourceRoots: [pages, vscode.Uri.joinPath(uri, '..'), ...folders] };
}

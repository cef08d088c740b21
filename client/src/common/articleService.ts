import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  ClientRequests,
  PreviewContent,
  Recognition,
  ServerNotifications,
  SimulationContent,
} from '#core/protocol/requests.js';

/**
 * What the language server knows of articles, as functions. Each answers `undefined` where the server is
 * not running or has nothing to say of the file; a failure is written to the output and never thrown.
 */
export class ArticleService implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration: vscode.Disposable;

  /** An article was read anew, because its own text, the configuration or a neighbour changed. */
  readonly onDidChangeArticle = this.changed.event;

  constructor(private readonly client: BaseLanguageClient) {
    this.registration = client.onNotification(
      'fixpath/didChangeArticle' satisfies keyof ServerNotifications,
      (params: ServerNotifications['fixpath/didChangeArticle']) =>
        this.changed.fire(vscode.Uri.parse(params.uri)),
    );
  }

  /** Whether the file was taken for an article, and why. */
  recognition(uri: vscode.Uri): Promise<Recognition | undefined> {
    return this.ask('fixpath/getRecognition', { uri: this.name(uri) });
  }

  /** Decides for this session how the file is read; `null` leaves it to recognition again. */
  setRecognition(uri: vscode.Uri, isArticle: boolean | null): Promise<Recognition | undefined> {
    return this.ask('fixpath/setRecognition', { uri: this.name(uri), isArticle });
  }

  /** The article as its reader sees it. */
  preview(uri: vscode.Uri): Promise<PreviewContent | undefined> {
    return this.ask('fixpath/getPreview', { uri: this.name(uri) });
  }

  /** The flow of the article and what each of its nodes shows. */
  simulation(uri: vscode.Uri): Promise<SimulationContent | undefined> {
    return this.ask('fixpath/getSimulation', { uri: this.name(uri) });
  }

  /** Whether the server can be asked at all. */
  get isRunning(): boolean {
    return this.client.isRunning();
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }

  /** The server knows documents by the very string that the language client opened them with. */
  private name(uri: vscode.Uri): string {
    return this.client.code2ProtocolConverter.asUri(uri);
  }

  private async ask<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]['params'],
  ): Promise<NonNullable<ClientRequests[M]['result']> | undefined> {
    if (!this.isRunning) return undefined;
    try {
      const result = await this.client.sendRequest<ClientRequests[M]['result']>(method, params);
      return result ?? undefined;
    } catch (error) {
      this.client.error(`${method} failed`, error, false);
      return undefined;
    }
  }
}

import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
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
  private readonly started = new vscode.EventEmitter<void>();
  private readonly registration: vscode.Disposable;

  /** An article was read anew, because its own text, the configuration or a neighbour changed. */
  readonly onDidChangeArticle = this.changed.event;
  /** The server runs, for the first time or again: whatever it said before may no longer hold. */
  readonly onDidStart = this.started.event;

  constructor(private readonly client: BaseLanguageClient) {
    const method = 'fixpath/didChangeArticle' satisfies keyof ServerNotifications;
    this.registration = vscode.Disposable.from(
      client.onNotification(method, ({ uri }: ServerNotifications[typeof method]) =>
        this.changed.fire(vscode.Uri.parse(uri)),
      ),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.started.fire();
      }),
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

  /** Whether the server can be asked now, or soon, or not unless somebody starts it. */
  get state(): 'running' | 'starting' | 'stopped' {
    if (this.client.isRunning()) return 'running';
    return this.client.state === State.Starting ? 'starting' : 'stopped';
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
    this.started.dispose();
  }

  /** The server knows documents by the very string that the language client opened them with. */
  private name(uri: vscode.Uri): string {
    return this.client.code2ProtocolConverter.asUri(uri);
  }

  private async ask<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]['params'],
  ): Promise<NonNullable<ClientRequests[M]['result']> | undefined> {
    if (this.state !== 'running') return undefined;
    try {
      const result = await this.client.sendRequest<ClientRequests[M]['result']>(method, params);
      return result ?? undefined;
    } catch (error) {
      this.client.error(`${method} failed`, error, false);
      return undefined;
    }
  }
}

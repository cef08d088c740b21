import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type FileChangeType,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { projectPath } from '../support/project.js';
import { Events } from './events.js';

/** What the client says of itself when it starts. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** The workspace folders, by URI; absent for a client that has none to tell. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
}

/** Asks for diagnostics itself, and knows of refreshing, settings and watched files: like VS Code. */
export const modernClient: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** An editor at the other end of the real server process. What the server says is kept as events to wait for. */
export class TestClient {
  readonly published = new Events<PublishDiagnosticsParams>();
  readonly refreshed = new Events<true>();
  readonly registered = new Events<string>();
  readonly changedArticles = new Events<{ readonly uri: string; readonly version: number }>();
  readonly logged: string[] = [];
  readonly exited: Promise<number | null>;
  /** The editor's settings below `fixpath`. */
  settings: unknown = {};
  private readonly versions = new Map<string, number>();

  private constructor(
    readonly process: ChildProcessByStdio<Writable, Readable, null>,
    readonly connection: ProtocolConnection,
  ) {
    this.exited = new Promise((resolve) => process.on('exit', resolve));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.published.add(params));
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.logged.push(message));
    connection.onNotification('fixpath/didChangeArticle', (params: { uri: string; version: number }) =>
      this.changedArticles.add(params),
    );
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) this.registered.add(method);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.refreshed.add(true));
    connection.onRequest('workspace/codeLens/refresh', () => null);
    connection.listen();
  }

  /** Starts the server without greeting it. */
  static spawn(): TestClient {
    const main = projectPath('out/server/src/node/main.js');
    const server = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    return new TestClient(server, connection);
  }

  /** Starts the server and greets it. */
  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const client = TestClient.spawn();
    await client.initialize(options);
    return client;
  }

  async initialize({
    capabilities = modernClient,
    folders,
    initializationOptions,
  }: ClientOptions): Promise<InitializeResult> {
    const params: InitializeParams = {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still demands it
      rootUri: null,
      capabilities,
      initializationOptions,
      ...(folders ? { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) } : {}),
    };
    const result = await this.connection.sendRequest(InitializeRequest.type, params);
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Replaces a range, or the whole text, and answers the new version. */
  async change(uri: string, text: string, range?: Range): Promise<number> {
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The findings that the server gives when asked. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
    });
    if (report.kind !== DocumentDiagnosticReportKind.Full) throw new Error('The report is not full.');
    return report.items;
  }

  /** The rules of the findings that the server gives when asked. */
  async pullRules(uri: string): Promise<unknown[]> {
    return (await this.pull(uri)).map(({ code }) => code);
  }

  /** Tells of files that changed on the disk. */
  async report(uri: string, type: FileChangeType): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type }],
    });
  }

  /** Changes the editor's settings below `fixpath`, and tells the server. */
  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** Leaves as the protocol wants it, and answers the server's exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return this.exited;
  }
}

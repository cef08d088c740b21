import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { projectPath } from '../support/project.js';
import { miscounted } from './knowledgeBase.js';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** What the server expects of a worker's global scope, and what it puts there. */
interface WorkerScope {
  readonly postMessage: (message: Message) => void;
  readonly addEventListener: () => void;
  onmessage?: (event: { data: Message }) => void;
  self?: WorkerScope;
}

/** The web bundle in a context that has what a worker has, and neither Node nor a DOM. */
class WorkerServer {
  private readonly answers = new Map<number, (answer: Message) => void>();
  private readonly scope: WorkerScope;
  private lastId = 0;

  /** `files` are what the client shows to the server, by URI. */
  constructor(
    bundle: string,
    private readonly files: Readonly<Record<string, string>>,
  ) {
    this.scope = {
      ...{ TextEncoder, TextDecoder, MessageChannel, setTimeout, clearTimeout },
      // Messages between threads are copies; here that also takes them out of the other context.
      postMessage: (message) => this.receive(structuredClone(message)),
      addEventListener: () => undefined,
    };
    this.scope.self = this.scope;
    vm.runInNewContext(readFileSync(bundle, 'utf8'), this.scope, { filename: bundle });
  }

  async request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.lastId;
    const answered = new Promise<Message>((resolve) => this.answers.set(id, resolve));
    this.send({ id, method, params });
    const { result, error } = await answered;
    deepEqual(error, undefined);
    return result;
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: Message): void {
    ok(this.scope.onmessage, 'the server does not listen');
    this.scope.onmessage({ data: { jsonrpc: '2.0', ...message } as Message });
  }

  private receive({ id, method, params, ...answer }: Message): void {
    if (id === undefined) return;
    if (method === undefined) this.answers.get(id)?.(answer);
    else this.send({ id, result: this.answerTo(method, params) });
  }

  private answerTo(method: string, params: unknown): unknown {
    if (method === 'fixpath/listFiles') return Object.keys(this.files);
    if (method === 'fixpath/readFile') return this.files[(params as { uri: string }).uri] ?? null;
    return null;
  }
}

describe('the server in a web worker', function () {
  this.timeout(30_000);

  it('reads its files through the client, and finds flaws', async () => {
    const bundle = projectPath('dist/server/server-web.js');
    ok(existsSync(bundle), `${bundle} is missing. Run "npm run build".`);
    const uri = 'vscode-test-web://mount/article.md';
    const server = new WorkerServer(bundle, {
      [uri]: miscounted,
      'vscode-test-web://mount/.fixpathrc.yaml': 'rules: { count-mismatch: info }\n',
    });
    await server.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
      workspaceFolders: [{ uri: 'vscode-test-web://mount', name: 'mount' }],
    });
    server.notify('initialized', {});
    server.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: miscounted },
    });
    const { items } = (await server.request('textDocument/diagnostic', { textDocument: { uri } })) as {
      items: readonly { code: string; severity: number }[];
    };
    deepEqual(
      items.map(({ code, severity }) => [code, severity]),
      [
        ['count-mismatch', 3],
        ['broken-link', 1],
      ],
    );
    const { html } = (await server.request('fixpath/getPreview', { uri })) as { html: string };
    ok(html.includes('Restart the app'));
  });
});

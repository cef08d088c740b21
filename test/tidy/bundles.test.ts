import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { projectPath } from '../support/project.js';

/** What reads text into models; a page gets its graph and its HTML ready-made. */
const parser =
  /\/core\/src\/(?:markdown|article|document|workspace|lint|rules)\/|node_modules\/(?:micromark|mdast|unified|remark|rehype|hast|parse5|yaml|vscode-language)/;

describe('bundles', () => {
  for (const page of ['simulator', 'preview'])
    it(`of the ${page} page contain no parser`, () => {
      const inputs = readInputs(`webview-${page}`);
      ok(inputs.some((input) => input.includes('/webview/')));
      deepEqual(
        inputs.filter((input) => parser.test(`/${input}`)),
        [],
      );
    });

  it('of the command line contain neither an editor nor the bundler', () => {
    deepEqual(
      readInputs('cli').filter((input) =>
        /node_modules\/(?:vscode-languageclient|esbuild|typescript)\//.test(input),
      ),
      [],
    );
  });

  it('of the web server answer in a worker, where there is neither Node nor a DOM', async () => {
    const worker = startWorker(readBuilt('dist/server/server-web.js'));
    const capabilities = { textDocument: {}, workspace: {} };
    worker.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities },
    });
    const answer = await worker.nextAnswer(1);
    equal(answer.error, undefined);
    ok(answer.result?.capabilities);
  });
});

function readInputs(bundle: string): string[] {
  const { inputs } = JSON.parse(readBuilt(`dist/meta/${bundle}.json`)) as { inputs: Record<string, unknown> };
  return Object.keys(inputs).map((input) => input.replaceAll('\\', '/'));
}

function readBuilt(file: string): string {
  ok(existsSync(projectPath(file)), `${file} is missing. Run "npm run build".`);
  return readFileSync(projectPath(file), 'utf8');
}

interface Answer {
  readonly id?: number;
  readonly error?: unknown;
  readonly result?: { readonly capabilities?: unknown };
}

/** A context with what every worker has, and nothing that only Node or only a page has. */
function startWorker(script: string) {
  const answers: Answer[] = [];
  let notify = (): void => undefined;
  const scope: Record<string, unknown> = {
    postMessage(message: Answer) {
      answers.push(message);
      notify();
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    ...{ URL, TextEncoder, TextDecoder, performance, console, MessageChannel },
  };
  scope.self = scope;
  vm.runInNewContext(script, scope, { filename: 'server-web.js' });
  return {
    send: (data: unknown) => (scope.onmessage as (event: { data: unknown }) => void)({ data }),
    async nextAnswer(id: number): Promise<Answer> {
      for (;;) {
        const answer = answers.find((one) => one.id === id);
        if (answer) return answer;
        await new Promise<void>((resolve) => (notify = resolve));
      }
    },
  };
}

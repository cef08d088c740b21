import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { projectPath } from '../support/project.js';

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What reads text into models; a page gets its graph and its HTML ready-made. */
const parser =
  /\/core\/src\/(?:markdown|article|document|workspace|lint|rules)\/|node_modules\/(?:micromark|mdast|unified|remark|rehype|hast|parse5|yaml|vscode-language)/;

describe('bundles', () => {
  for (const page of ['simulator', 'preview'])
    it(`of the ${page} page contain no parser`, () => {
      const inputs = Object.keys(readMetafile(`webview-${page}`).inputs);
      ok(inputs.length > 0);
      deepEqual(
        inputs.filter((input) => parser.test(`/${input.replaceAll('\\', '/')}`)),
        [],
      );
    });

  it('of the web server start in a worker, where there is neither Node nor a DOM', () => {
    const file = projectPath('dist/server/server-web.js');
    ok(existsSync(file), `${file} is missing. Run "npm run build".`);
    const messages: unknown[] = [];
    const worker: Record<string, unknown> = {
      postMessage: (message: unknown) => messages.push(message),
      addEventListener: () => undefined,
    };
    worker.self = worker;
    vm.runInNewContext(readFileSync(file, 'utf8'), worker, { filename: file });
    equal(typeof worker.onmessage === 'function' || messages.length >= 0, true);
  });
});

function readMetafile(bundle: string): Metafile {
  const file = projectPath('dist/meta', `${bundle}.json`);
  ok(existsSync(file), `${file} is missing. Run "npm run build".`);
  return JSON.parse(readFileSync(file, 'utf8')) as Metafile;
}

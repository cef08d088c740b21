import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { projectPath } from '../support/project.js';
import { schemaValidator } from './schemas.js';
import { fixpath, folderWith, removeFolders, soundArticle } from './support.js';

interface Inspected {
  readonly path: string;
  readonly title: string | null;
  readonly elements: readonly {
    readonly id: string;
    readonly kind: string;
    readonly line: number;
    readonly span: { readonly start: number; readonly end: number };
    readonly parent: string | null;
  }[];
}

describe('fixpath inspect', () => {
  after(removeFolders);
  const validate = schemaValidator('inspect.schema.json');

  async function inspect(folder: string, ...files: readonly string[]): Promise<Inspected[]> {
    const { stdout } = await fixpath(folder, ['inspect', '--format', 'json', ...files]);
    const value = JSON.parse(stdout) as Inspected[];
    validate(value);
    return value;
  }

  it('gives one object per file, in the shape that is published', async () => {
    const folder = folderWith({ 'a.md': soundArticle, 'kb/b.md': 'No heading.\n' });
    const [a, b] = await inspect(folder, 'a.md', './kb/b.md');
    deepEqual([a!.path, a!.title, b!.path, b!.title], ['a.md', 'Printer does not print', 'kb/b.md', null]);
  });

  it('describes every kind of element that the examples have', async () => {
    const names = readdirSync(projectPath('examples'), { recursive: true, encoding: 'utf8' });
    const articles = await inspect(projectPath('examples'), ...names.filter((name) => name.endsWith('.md')));
    const kinds = new Set(articles.flatMap(({ elements }) => elements.map((element) => element.kind)));
    for (const kind of ['symptom', 'cause', 'step', 'branch', 'escalation', 'reference', 'uiPath'])
      equal(kinds.has(kind), true, kind);
  });

  it('gives places that lead back to the text, and parents that are there', async () => {
    const [article] = await inspect(projectPath('examples'), 'troubleshoot-sign-in.md');
    const text = readFileSync(projectPath('examples/troubleshoot-sign-in.md'), 'utf8');
    const ids = new Set(article!.elements.map(({ id }) => id));
    equal(ids.size, article!.elements.length);
    for (const { id, line, span, parent } of article!.elements) {
      equal(line, text.slice(0, span.start).split('\n').length, id);
      equal(parent === null || ids.has(parent), true, id);
    }
  });

  it('draws an outline for people: lines, kinds and words, inner below outer', async () => {
    const { code, stdout } = await fixpath(folderWith({ 'printer.md': soundArticle }), [
      'inspect',
      'printer.md',
    ]);
    equal(code, 0);
    match(stdout, /^Printer does not print\nprinter\.md: article, help-center \(.+\)\n/);
    match(stdout, /^ 7 {2,}cause {2}an empty paper tray$/m);
    match(stdout, /^ 9 {2,}step \(fix\) {2}Fill the paper tray/m);
  });

  it('cuts an outline to the terminal', async () => {
    const folder = folderWith({
      'printer.md': soundArticle.replace('Fill the paper tray', `Fill ${'the tray '.repeat(40)}`),
    });
    const { stdout } = await fixpath(folder, ['inspect', 'printer.md', '--color', 'never'], {
      terminalWidth: 60,
    });
    const steps = stdout.split('\n').filter((line) => line.includes(' step '));
    deepEqual(
      steps.map((line) => [line.length <= 60, line.endsWith('…')]),
      [[true, true]],
    );
  });

  it('needs a file', async () => {
    equal((await fixpath('.', ['inspect'])).code, 2);
  });
});

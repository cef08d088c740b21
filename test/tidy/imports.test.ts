import { deepEqual, ok } from 'node:assert/strict';
import { importsOf, readSources, type Import, type Source } from './sources.js';

/**
 * The layers of ARCHITECTURE.md as data: which folders of the repository and which packages a folder may
 * import besides itself. A layer that is missing here may not exist.
 */
const layers: Record<string, { readonly folders: readonly string[]; readonly packages?: readonly string[] }> =
  {
    'core/src/text': { folders: [] },
    'core/src/markdown': {
      folders: ['core/src/text'],
      packages: [
        'unified',
        'remark-*',
        'rehype-*',
        'micromark',
        'mdast*',
        'hast*',
        'unist*',
        'github-slugger',
      ],
    },
    'core/src/article': {
      folders: ['core/src/text', 'core/src/markdown'],
      packages: ['mdast*', 'hast*', 'unist*', 'github-slugger'],
    },
    'core/src/flow': { folders: ['core/src/text', 'core/src/article'] },
    'core/src/simulation': { folders: ['core/src/flow', 'core/src/text'] },
    // A document carries the tree of its text, and so names its type.
    'core/src/document': { folders: core('text', 'markdown', 'article', 'flow'), packages: ['mdast'] },
    'core/src/workspace': { folders: core('text', 'article', 'flow', 'document') },
    'core/src/lint': {
      folders: core('text', 'article', 'flow', 'document', 'workspace'),
      packages: ['yaml'],
    },
    'core/src/rules': { folders: core('text', 'article', 'flow', 'document', 'workspace', 'lint') },
    // Pages become Markdown before anything else reads them; the cues tell headings by their words.
    'core/src/import': {
      folders: core('text', 'article'),
      packages: ['unified', 'remark-*', 'rehype-*', 'parse5', 'mdast', 'hast*', 'unist*', 'github-slugger'],
    },
    'core/src/protocol': { folders: core('text', 'article', 'flow', 'simulation') },
    'server/src/common': {
      folders: ['core/src'],
      packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
    },
    'server/src/node': {
      folders: ['core/src', 'server/src/common'],
      packages: ['node:*', 'vscode-languageserver', 'vscode-languageserver/node*', 'ignore'],
    },
    'server/src/browser': {
      folders: ['core/src', 'server/src/common'],
      packages: ['vscode-languageserver', 'vscode-languageserver/browser*'],
    },
    'client/src/common': {
      folders: core('protocol', 'article', 'flow', 'text'),
      packages: ['vscode', 'vscode-languageclient'],
    },
    'client/src/node': {
      folders: ['client/src/common', ...core('protocol')],
      packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/node*', 'node:*'],
    },
    'client/src/browser': {
      folders: ['client/src/common', ...core('protocol')],
      packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/browser*'],
    },
    'client/webview': { folders: core('protocol', 'flow', 'simulation', 'text') },
    'cli/src': {
      folders: ['core/src', 'server/src/node/stdio.ts'],
      packages: [
        'node:*',
        'commander',
        'picocolors',
        'tinyglobby',
        'ignore',
        'yaml',
        'string-width',
        'wrap-ansi',
      ],
    },
  };

function core(...names: readonly string[]): string[] {
  return names.map((name) => `core/src/${name}`);
}

describe('imports', () => {
  const sources = readSources(['core/src', 'server/src', 'client', 'cli/src']);
  const imports = sources.flatMap(importsOf);

  it('come from folders that the architecture knows', () => {
    deepEqual(
      sources.map(({ path }) => path).filter((path) => layerOf(path) === undefined),
      [],
    );
  });

  it('run down the layers only', () => {
    const wrong = imports.filter(({ from, to, isInside }) => isInside && !mayImport(from, to));
    deepEqual(wrong.map(describeImport), []);
  });

  it('use only the packages that a layer is meant to know', () => {
    const wrong = imports.filter(({ from, to, isInside }) => !isInside && !mayUse(from, to));
    deepEqual(wrong.map(describeImport), []);
  });

  it('of rules never lead to another rule', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('core/src/rules/') && to.startsWith('core/src/rules/') && !from.endsWith('/index.ts'),
    );
    deepEqual(wrong.map(describeImport), []);
  });

  it('of the protocol are types only, and so is the protocol', () => {
    const wrong = imports.filter(
      ({ from, isTypeOnly }) => from.startsWith('core/src/protocol/') && !isTypeOnly,
    );
    deepEqual(wrong.map(describeImport), []);
  });

  it('have no cycle, types included', () => {
    deepEqual(findCycles(imports), []);
  });

  it('lead to files that exist', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const wrong = imports.filter(({ to, isInside }) => isInside && !paths.has(to));
    deepEqual(wrong.map(describeImport), []);
  });

  it('are read at all', () => {
    const [source] = readSources(['test/tidy']).filter(({ path }) => path.endsWith('imports.test.ts')) as [
      Source,
    ];
    const found = importsOf(source).map(({ to }) => to);
    ok(found.includes('node:assert/strict') && found.includes('test/tidy/sources.ts'));
  });
});

function layerOf(path: string): string | undefined {
  return Object.keys(layers).find((folder) => path.startsWith(`${folder}/`));
}

function mayImport(from: string, to: string): boolean {
  const layer = layerOf(from);
  if (layer === undefined) return false;
  const allowed = [layer, ...layers[layer]!.folders];
  return allowed.some((place) => to === place || to.startsWith(`${place}/`));
}

function mayUse(from: string, specifier: string): boolean {
  const layer = layerOf(from);
  const packages = layer === undefined ? [] : (layers[layer]!.packages ?? []);
  return packages.some((name) =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
  );
}

/** The files of every cycle once, in the order of importing. */
function findCycles(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isInside } of imports)
    if (isInside) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const to of targets.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}

function describeImport({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

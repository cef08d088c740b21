import { deepEqual } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { Workspace } from '#core/workspace/workspace.js';
import { checkReferences, resolveAll, workspaceOf } from './support.js';

/** Links to these destinations from a document in `guides`. */
function fromGuides(destinations: readonly string[], settings?: { root: string }): string[] {
  const text = destinations.map((destination) => `[x](<${destination}>)`).join('\n\n');
  const files = {
    'guides/a.md': text,
    'guides/b.md': '# B\n\n## Sync fails\n',
    'guides/with space.md': '# C',
    'guides/log.txt': '',
    'other/index.md': '# D',
    'other/README.md': '# E',
    'img/log.png': '',
    'top.md': '# F',
  };
  return resolveAll(workspaceOf(files, settings), 'guides/a.md');
}

describe('links', () => {
  it('lead to documents and files, relative to their own', () => {
    deepEqual(fromGuides(['b.md', './b.md', '../top.md', '../guides/b.md', '../img/log.png', 'log.txt']), [
      'article guides/b.md',
      'article guides/b.md',
      'article top.md',
      'article guides/b.md',
      'file img/log.png',
      'file guides/log.txt',
    ]);
  });

  it('that begin with a slash are relative to the root of the site', () => {
    deepEqual(fromGuides(['/top.md', '/b.md']), ['article top.md', 'missing file (nearest guides/b.md)']);
    deepEqual(fromGuides(['/b.md', '/top.md'], { root: 'guides' }), [
      'article guides/b.md',
      'missing file (nearest top.md)',
    ]);
  });

  it('may leave out the extension, name the page that is made of it, or a folder', () => {
    deepEqual(fromGuides(['b', 'b.html', 'b.htm', '../other', '../other/', '/top/']), [
      'article guides/b.md',
      'article guides/b.md',
      'article guides/b.md',
      'article other/index.md',
      'article other/index.md',
      'article top.md',
    ]);
  });

  it('may be encoded, and carry a query', () => {
    deepEqual(
      fromGuides(['with%20space.md', 'with space.md', 'b.md?view=1', 'b.md?view=1#sync-fails', '%zz.md']),
      [
        'article guides/with space.md',
        'article guides/with space.md',
        'article guides/b.md',
        'section guides/b.md#sync-fails',
        'missing file',
      ],
    );
  });

  it('to the web and to other programs are external', () => {
    deepEqual(
      fromGuides(['https://x.example/b.md', '//x.example', 'mailto:a@x.example', 'tel:+1', 'vscode://x']),
      Array(5).fill('external'),
    );
  });

  it('never leave the workspace', () => {
    deepEqual(
      fromGuides(['../../b.md', '../../../etc/passwd', '/../b.md', '%2e%2e/%2e%2e/b.md']),
      Array(4).fill('unknown'),
    );
    const uris = [
      new ArticleDocument('file:///kb/guides/a.md', '[x](../../b.md) [y](../../../../b.md) [z](../gone.md)'),
      new ArticleDocument('file:///kb/top.md', ''),
    ];
    const workspace = Workspace.of(
      uris,
      uris.map(({ path }) => path),
    );
    deepEqual(resolveAll(workspace, 'file:///kb/guides/a.md'), ['unknown', 'unknown', 'missing file']);
  });

  it('that a template completes are left alone', () => {
    deepEqual(
      fromGuides(['{{ page }}.md', '${page}.md', '{% link b.md %}', '{{< ref "b.md" >}}']),
      Array(4).fill('unknown'),
    );
  });

  it('are never called broken where no files are known', () => {
    const document = new ArticleDocument('a.md', '[x](gone.md) [y](#gone)');
    deepEqual(resolveAll(Workspace.of([document]), 'a.md'), ['unknown', 'missing anchor']);
  });

  it('that lead nowhere tell the nearest file, of the same folder first', () => {
    checkReferences('[x](set-up.md)', { 'setup.md': '', 'other/set-up.md': '' }, [
      'missing file (nearest other/set-up.md)',
    ]);
    checkReferences('[x](setup.md)', { 'set-up.md': '', 'other/setpu.md': '' }, [
      'missing file (nearest set-up.md)',
    ]);
    checkReferences('[x](something-else.md)', { 'set-up.md': '' }, ['missing file']);
  });
});

describe('fragments', () => {
  const headings =
    '# Sync\n\n## Sync fails!\n\n## Sync fails!\n\n## Größe {#size}\n\n## <a id="own"></a>Owner\n\n<a name="deep"></a>\n\nText.\n';

  it('lead to headings, also to repeated ones and those that begin with other letters', () => {
    checkReferences(
      `${headings}\n[a](#sync-fails) [b](#sync-fails-1) [c](#gr%C3%B6%C3%9Fe) [d](#größe)`,
      {},
      ['section a.md#sync-fails', 'section a.md#sync-fails-1', 'section a.md#größe', 'section a.md#größe'],
    );
  });

  it('lead to the ids that authors set, at headings and elsewhere', () => {
    checkReferences(`${headings}\n[a](#size) [b](#own) [c](#deep) [d](#SIZE)`, {}, [
      'section a.md#größe',
      'section a.md#owner',
      'article a.md',
      'section a.md#größe',
    ]);
  });

  it('lead into other documents', () => {
    checkReferences('[a](b.md#sync-fails) [b](b.md#gone) [c](b#size) [d](b.md#)', { 'b.md': headings }, [
      'section b.md#sync-fails',
      'missing anchor',
      'section b.md#größe',
      'article b.md',
    ]);
  });

  it('that renderers make are taken as they are', () => {
    checkReferences(
      '[a](#) [b](#top) [c](#tab/windows) [d](#:~:text=x) [e](#L12)',
      {},
      Array<string>(5).fill('article a.md'),
    );
  });

  it('that lead nowhere tell the nearest heading', () => {
    checkReferences('## Sync fails\n\n[a](#sync-failed)', {}, ['missing anchor (nearest sync-fails)']);
  });

  it('are no patterns', () => {
    checkReferences('## Sync fails\n\n[a](#sync.fails) [b](#.*)', {}, [
      'missing anchor (nearest sync-fails)',
      'missing anchor',
    ]);
  });
});

describe('titles in prose', () => {
  it('lead to sections of the same document first, then to articles, then to their sections', () => {
    const others = {
      'b.md': '# Reset the app\n\n## Clock error\n',
      'c.md': '---\ntitle: "Disk full"\n---\n\n## Clock error\n',
    };
    checkReferences(
      '# A\n\n## Sync fails\n\nSee "Sync fails". See *Reset the app*. See "Disk Full!". See "Clock error".',
      others,
      ['section a.md#sync-fails', 'article b.md', 'article c.md', 'section b.md#clock-error'],
    );
    checkReferences('# A\n\n## Disk full\n\nSee "Disk full".', others, ['section a.md#disk-full']);
  });

  it('need not repeat the punctuation of the heading', () => {
    checkReferences('## "Wrong password" after sign-in\n\nSee "Wrong password" after sign-in for more.', {}, [
      'section a.md#wrong-password-after-sign-in',
    ]);
  });

  it('may be aliases, which come first', () => {
    const files = { 'a.md': 'See "Admin Help". See "Old Manual".', 'b.md': '# Admin Help', 'c.md': '# C' };
    const aliases = { 'admin help': 'c.md', 'Old Manual': 'https://x.example/manual' };
    deepEqual(resolveAll(workspaceOf(files, { aliases }), 'a.md'), [
      'article c.md',
      'file https://x.example/manual',
    ]);
  });

  it('that nobody has tell the nearest one', () => {
    checkReferences('See "Reset the apps".', { 'b.md': '# Reset the app' }, [
      'missing title (nearest Reset the app)',
    ]);
    checkReferences('See "Something else".', { 'b.md': '# Reset the app' }, ['missing title']);
  });
});

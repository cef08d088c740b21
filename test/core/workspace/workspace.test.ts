import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { Workspace } from '#core/workspace/workspace.js';
import { resolveAll, workspaceOf } from './support.js';

describe('Workspace', () => {
  const before = workspaceOf({ 'a.md': '[x](b.md). See "Bells".', 'b.md': '# Bells' });

  it('gives another workspace for a changed document, and stays as it is', () => {
    const after = before.with(new ArticleDocument('b.md', '# New'));
    notEqual(after, before);
    deepEqual(resolveAll(before, 'a.md'), ['article b.md', 'article b.md']);
    deepEqual(resolveAll(after, 'a.md'), ['article b.md', 'missing title']);
    equal(before.find('b.md')?.text, '# Bells');
  });

  it('gives another workspace without a document', () => {
    const after = before.without('b.md');
    equal(after.find('b.md'), undefined);
    equal(after.hasFile('b.md'), true, 'the file is still known');
    deepEqual(resolveAll(after, 'a.md'), ['file b.md', 'missing title']);
  });

  it('knows its documents in the order in which they came, each path once', () => {
    const documents = ['b.md', 'a.md', 'b.md'].map((path, index) => new ArticleDocument(path, `# ${index}`));
    const workspace = Workspace.of(documents);
    deepEqual(
      [...workspace.documents].map(({ path, text }) => [path, text]),
      [
        ['b.md', '# 2'],
        ['a.md', '# 1'],
      ],
    );
    deepEqual([...workspace.paths], ['b.md', 'a.md']);
    deepEqual(workspace.titles, ['2', '1']);
  });

  it('compares paths with their case', () => {
    equal(before.find('A.md'), undefined);
  });
});

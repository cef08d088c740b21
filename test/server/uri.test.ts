import { equal } from 'node:assert/strict';
import { convertPathToDestination } from '#server/common/convert/destination.js';
import { convertPathToUri, convertUriToPath } from '#server/common/convert/uri.js';

describe('uri', () => {
  const same: readonly (readonly [string, string])[] = [
    ['file:///kb/my%20notes%20(old).md', 'file:///kb/my%20notes%20%28old%29.md'],
    ['file:///C:/kb/a.md', 'file:///c%3A/kb/a.md'],
    ['file:///kb/100%25.md', 'file:///kb/100%25.md'],
    ['file:///kb/gr%C3%BC%C3%9Fe.md', 'file:///kb/grüße.md'],
    ['vscode-vfs://github/org/repo/a%2Bb.md', 'vscode-vfs://github/org/repo/a+b.md'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ];

  for (const [one, other] of same)
    it(`names one file by “${one}” and “${other}”`, () =>
      equal(convertUriToPath(one), convertUriToPath(other)));

  it('goes back to the form that VS Code writes', () => {
    for (const uri of [
      'file:///c%3A/kb/my%20notes%20%28old%29.md',
      'file:///kb/100%25.md',
      'memfs:/kb/a%23b.md',
    ])
      equal(convertPathToUri(convertUriToPath(uri)), uri);
  });

  it('leaves alone what cannot be decoded', () => {
    equal(convertUriToPath('file:///kb/100%.md'), 'file:///kb/100%.md');
  });
});

describe('destination', () => {
  const from = 'file:///kb/guides/article.md';

  it('is relative to the document that holds the link', () => {
    equal(convertPathToDestination('file:///kb/guides/other.md', from), 'other.md');
    equal(convertPathToDestination('file:///kb/a/b.md', from), '../a/b.md');
    equal(convertPathToDestination('file:///kb/guides/more/c.md', from), 'more/c.md');
  });

  it('is encoded as far as Markdown needs it', () => {
    equal(
      convertPathToDestination('file:///kb/guides/grüße (alt) #1.md', from),
      'grüße%20%28alt%29%20%231.md',
    );
  });

  it('does not exist between two file systems', () => {
    equal(convertPathToDestination('memfs:/kb/a.md', from), undefined);
    equal(convertPathToDestination('file:///kb/a.md', 'untitled:Untitled-1'), undefined);
  });
});

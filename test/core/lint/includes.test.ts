import { equal } from 'node:assert/strict';
import { includes } from '#core/lint/includes.js';

describe('includes', () => {
  const cases: readonly (readonly [globs: string | readonly string[], path: string, included: boolean])[] = [
    ['articles/**/*.md', 'articles/a.md', true],
    ['articles/**/*.md', 'articles/deep/er/a.md', true],
    ['articles/**/*.md', 'more/articles/a.md', false],
    ['**/*.md', 'a.md', true],
    ['*.md', 'deep/a.md', false],
    ['?.md', 'ab.md', false],
    ['./kb/', 'kb/deep/a.md', true],
    ['kb/**', 'kb/a.md', true],
    ['*.{md,mdx}', 'a.mdx', true],
    ['{kb,guides*}/?.md', 'guides-old/a.md', true],
    ['[a-c].md', 'b.md', true],
    ['[!a-c].md', 'b.md', false],
    ['a+b (1).md', 'a+b (1).md', true],
    ['a.md', 'aXmd', false],
    ['[z-a].md', 'z.md', false],
    ['[', '[', true],
    [['**/*.md', '!drafts/**'], 'drafts/a.md', false],
    [['**/*.md', '!drafts/**', 'drafts/keep.md'], 'drafts/keep.md', true],
    [['!drafts/**'], 'a.md', false],
    [[], 'a.md', false],
  ];

  for (const [globs, path, included] of cases)
    it(`${JSON.stringify(globs)} ${included ? 'names' : 'does not name'} ${path}`, () =>
      equal(includes([globs].flat(), path), included));
});

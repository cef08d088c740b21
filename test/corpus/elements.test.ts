import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildArticle } from '#core/article/buildArticle.js';
import { parseMarkdown } from '#core/markdown/parseMarkdown.js';
import { checkGolden } from '../support/golden.js';
import { projectPath } from '../support/project.js';

const corpus = projectPath('../shared/corpus/articles');
const groups = existsSync(corpus) ? readdirSync(corpus).sort() : [];

/** How many elements of each kind the articles of a house hold, as one line of a table. */
function countElements(group: string): string {
  const files = readdirSync(path.join(corpus, group), { recursive: true, encoding: 'utf8' });
  const articles = files.filter((file) => file.endsWith('.md'));
  const counts = new Map<string, number>();
  for (const file of articles) {
    const text = readFileSync(path.join(corpus, group, file), 'utf8');
    for (const { kind } of buildArticle(text, parseMarkdown(text).value).value.elements)
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([kind, count]) => `${kind} ${count}`);
  return `${group} (${articles.length}): ${kinds.join(', ')}`;
}

describe('elements of real articles', function () {
  this.timeout(120_000);

  // A change of the cues shows here what it does to articles that nobody has annotated.
  if (groups.length === 0)
    it('skipped: no corpus', function () {
      this.skip();
    });
  else
    it('are as many as before in every house', () => {
      checkGolden(projectPath('test/corpus/elements.txt'), `${groups.map(countElements).join('\n')}\n`);
    });
});

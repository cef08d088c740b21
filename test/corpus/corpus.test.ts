import { equal } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { defaultConfiguration } from '#core/lint/configuration.js';
import { lint } from '#core/lint/lint.js';
import { allRules } from '#core/rules/index.js';
import { Workspace } from '#core/workspace/workspace.js';
import { projectPath } from '../support/project.js';

/** Real articles by others; they may stand beside the repository, and are never part of it. */
const corpus = projectPath('../shared/corpus/articles');

/** What is wrong with the reading of one article; empty where nothing is. */
function readThrough(file: string): string[] {
  const document = new ArticleDocument(file, readFileSync(path.join(corpus, file), 'utf8'));
  try {
    const { elements } = document.article;
    const findings = lint(document, Workspace.of([document]), {
      rules: allRules,
      configuration: defaultConfiguration,
    });
    const ids = new Set(elements.map(({ id }) => id));
    const nodes = new Set(document.flow.nodes.map(({ id }) => id));
    return [
      ...(ids.size === elements.length ? [] : ['two elements share an id']),
      ...elements
        .filter(({ span }) => span.start < 0 || span.end > document.text.length || span.start > span.end)
        .map(({ id }) => `${id} lies outside of the text`),
      ...elements
        .filter(({ parent }) => parent !== null && !ids.has(parent))
        .map(({ id }) => `${id} belongs to an element that is not there`),
      ...document.flow.edges
        .filter(({ from, to }) => !nodes.has(from) || !nodes.has(to))
        .map(({ id }) => `the edge ${id} has a loose end`),
      ...findings.filter(({ ruleId }) => ruleId === 'rule-error').map(({ message }) => message),
    ].map((fault) => `${file}: ${fault}`);
  } catch (error) {
    return [`${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

const groups = existsSync(corpus) ? readdirSync(corpus).sort() : [];

describe('real articles', function () {
  this.timeout(120_000);

  if (groups.length === 0)
    it('skipped: no corpus', function () {
      this.skip();
    });

  for (const group of groups)
    it(`go through article, flow and lint without a fault: ${group}`, () => {
      const files = readdirSync(path.join(corpus, group), { recursive: true, encoding: 'utf8' });
      const articles = files.filter((file) => file.endsWith('.md')).sort();
      equal(articles.flatMap((file) => readThrough(path.join(group, file))).join('\n'), '');
    });
});

import { deepEqual, equal, match } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { findFrontMatterProblems } from '#core/lint/frontMatterProblems.js';

const body = '\n# Printer does not print\n\n1. Fill the tray.\n';

function problemsOf(text: string) {
  return findFrontMatterProblems(new ArticleDocument('printer.md', text));
}

describe('front matter', () => {
  const sound = [
    body,
    `---\ntitle: Printer\ntags: [a, b]\n---\n${body}`,
    `---\r\ntitle: Printer\r\n---\r\n${body}`,
    `---\n---\n${body}`,
    `+++\ntitle = "Printer\n+++\n${body}`,
    `---\n\nA rule, and no front matter: nothing to complain about.\n${body}`,
  ];
  for (const text of sound)
    it(`is nothing to complain about in ${JSON.stringify(text.slice(0, 24))}`, () => {
      deepEqual(problemsOf(text), []);
    });

  it('that is no YAML is told once, where it goes wrong, and the article is read all the same', () => {
    const text = `---\ntitle: Printer\ntags: [a\n---\n${body}`;
    const document = new ArticleDocument('printer.md', text);
    const [problem, ...others] = findFrontMatterProblems(document);
    equal(others.length, 0);
    equal(problem!.ruleId, 'front-matter');
    match(problem!.message, /^The front matter cannot be read: /);
    equal(document.lines.lineNumber(problem!.span.start), 3);
    equal(problem!.span.end <= text.indexOf('\n---\n', 4), true);
    equal(document.article.title?.text, 'Printer does not print');
  });

  it('that never ends is told at its beginning', () => {
    const problems = problemsOf(`---\ntitle: Printer\n${body}`);
    deepEqual(
      problems.map(({ ruleId, span }) => [ruleId, span]),
      [['front-matter', { start: 0, end: 3 }]],
    );
  });
});

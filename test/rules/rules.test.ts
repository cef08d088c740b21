import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { defaultConfiguration } from '#core/lint/configuration.js';
import type { Finding } from '#core/lint/finding.js';
import { fixText } from '#core/lint/fix.js';
import { lint } from '#core/lint/lint.js';
import type { Rule } from '#core/lint/rule.js';
import { allRules } from '#core/rules/index.js';
import { Workspace } from '#core/workspace/workspace.js';
import { renderMarkers, type MarkedSpan } from '../support/markers.js';
import { lintCase, readCases, readExamples, type CaseArticle, type RuleCase } from './ruleCases.js';

/**
 * Runs the cases in the folders beside this file and the examples on the rules' pages. `valid-*` must be
 * silent, `invalid-*` must give exactly what is marked; a mark with a name may tell the severity too
 * (`⟦broken-link:info⟧`). `x.fixed.md` holds what fixing leaves of `x.md`; `UPDATE=1` writes it.
 */
describe('rules', () => {
  for (const rule of allRules)
    describe(rule.id, () => {
      const cases = readCases(rule.id);
      for (const one of cases) it(one.name, () => one.articles.forEach((article) => checkArticle(rule, one, article)));

      it('has five cases of each kind or more', () => {
        const count = (kind: string) => cases.filter(({ name }) => name.startsWith(kind)).length;
        ok(count('valid-') >= 5 && count('invalid-') >= 5, `${count('valid-')} valid, ${count('invalid-')} invalid`);
        equal(count('valid-') + count('invalid-'), cases.length);
      });

      it('is called fixable if and only if it gives a fix in some case', () => {
        const findings = cases.flatMap((one) => one.articles.flatMap(({ path }) => lintCase(rule, one, path)));
        equal(rule.fixable, findings.some(({ fixes = [] }) => fixes.length > 0));
      });

      it('does what the examples on its page say', () => {
        const examples = readExamples(rule.id);
        deepEqual([...new Set(examples.map(({ label }) => label))].sort(), ['Correct', 'Incorrect']);
        for (const { label, text } of examples)
          equal(lintExample(rule, text).length > 0, label === 'Incorrect', `${label}: ${text}`);
      });

      it('survives an empty text', () => {
        deepEqual(lintExample(rule, ''), []);
      });
    });
});

function checkArticle(rule: Rule, one: RuleCase, article: CaseArticle): void {
  const findings = lintCase(rule, one, article.path);
  const { text, spans } = article.marked;
  const found = findings.map((finding, index) => ({ ...named(rule, finding, spans[index]), span: finding.span }));
  equal(renderMarkers(text, found), renderMarkers(text, spans));
  const isValid = one.name.startsWith('valid-');
  const marks = one.articles.flatMap(({ marked }) => marked.spans);
  equal(marks.length === 0, isValid, isValid ? 'A valid case has no marks.' : 'An invalid case has a mark.');
  checkFixes(rule, one, article, findings);
}

/** A finding says its rule and severity if the mark in its place does; a finding of another rule always says so. */
function named(rule: Rule, { ruleId, severity }: Finding, mark: MarkedSpan | undefined): { name?: string } {
  if (mark?.name?.includes(':')) return { name: `${ruleId}:${severity}` };
  return mark?.name !== undefined || ruleId !== rule.id ? { name: ruleId } : {};
}

function checkFixes(rule: Rule, one: RuleCase, article: CaseArticle, findings: readonly Finding[]): void {
  const goldenFile = article.file.replace(/\.md$/, '.fixed.md');
  if (!findings.some(({ fixes = [] }) => fixes.length > 0)) {
    ok(!existsSync(goldenFile), `${goldenFile} is there, but nothing can be fixed.`);
    return;
  }
  const find = (text: string) => lintCase(rule, one, article.path, text);
  const fixed = fixText(article.marked.text, find, { suggestions: true });
  ok(fixed.settled, 'The fixes do not settle.');
  if (process.env.UPDATE) writeFileSync(goldenFile, fixed.text);
  equal(fixed.text, readFileSync(goldenFile, 'utf8'), `${goldenFile} differs; with UPDATE=1 it is written anew.`);
  equal(fixText(fixed.text, find, { suggestions: true }).text, fixed.text, 'Fixing twice is not fixing once.');
  const [before, after] = [article.marked.text, fixed.text].map((text) => new ArticleDocument(article.path, text));
  equal(after!.article.title?.text, before!.article.title?.text, 'The fix has cost the article its title.');
  equal(symptomsOf(after!), symptomsOf(before!), 'The fix has changed what the article is about.');
}

function symptomsOf({ article }: ArticleDocument): string {
  return article.elements.filter(({ kind }) => kind === 'symptom').map(({ text }) => text).join('\n');
}

function lintExample(rule: Rule, text: string): Finding[] {
  const document = new ArticleDocument('example.md', text);
  const workspace = Workspace.of([document], ['example.md']);
  return lint(document, workspace, { rules: [rule], configuration: defaultConfiguration });
}

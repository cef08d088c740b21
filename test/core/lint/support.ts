import { ArticleDocument } from '#core/document/articleDocument.js';
import { defaultConfiguration, type Configuration } from '#core/lint/configuration.js';
import type { Finding } from '#core/lint/finding.js';
import { lint } from '#core/lint/lint.js';
import { defineRule, type Report, type Rule } from '#core/lint/rule.js';
import { Workspace } from '#core/workspace/workspace.js';

/** A rule that reports every occurrence of a word. */
export function wordRule(id: string, word: string, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    summary: `Finds “${word}”.`,
    group: 'wording',
    severity: 'warning',
    fixable: false,
    *check({ document }): Iterable<Report> {
      for (const { index } of document.text.matchAll(new RegExp(word, 'g')))
        yield { span: { start: index, end: index + word.length }, message: `Here is “${word}”.` };
    },
    ...more,
  });
}

/** Lints a text that stands alone. */
export function lintText(
  text: string,
  rules: readonly Rule[],
  configuration: Partial<Configuration> = {},
): Finding[] {
  const document = new ArticleDocument('article.md', text);
  const workspace = Workspace.of([document]);
  return lint(document, workspace, { rules, configuration: { ...defaultConfiguration, ...configuration } });
}

import { deepEqual, equal, match, throws } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { defaultConfiguration } from '#core/lint/configuration.js';
import { lint } from '#core/lint/lint.js';
import type { RuleContext } from '#core/lint/rule.js';
import { ruleUrl } from '#core/lint/ruleUrl.js';
import { Workspace } from '#core/workspace/workspace.js';
import { lintText, wordRule } from './support.js';

describe('lint', () => {
  it('gives findings in the order of the text, whatever the order of the rules', () => {
    const findings = lintText('first second first', [
      wordRule('find-second', 'second'),
      wordRule('find-first', 'first'),
    ]);
    deepEqual(
      findings.map(({ ruleId, span, path }) => [ruleId, span.start, path]),
      [
        ['find-first', 0, 'article.md'],
        ['find-second', 6, 'article.md'],
        ['find-first', 13, 'article.md'],
      ],
    );
  });

  it('turns a rule that throws into one finding, and runs the others', () => {
    const broken = wordRule('break-down', 'x', {
      *check() {
        yield { span: { start: 0, end: 1 }, message: 'Half done.' };
        throw new Error('out of ideas');
      },
    });
    const findings = lintText('x', [broken, wordRule('find-x', 'x')]);
    deepEqual(findings.map(({ ruleId }) => ruleId).sort(), ['find-x', 'rule-error']);
    const error = findings.find(({ ruleId }) => ruleId === 'rule-error')!;
    match(error.message, /“break-down” stopped with an error \(out of ideas\)/);
    equal(error.severity, 'error');
  });

  it('lints a text that is no article, and an empty one', () => {
    equal(lintText('', [wordRule('find-x', 'x')]).length, 0);
    equal(lintText('x', [wordRule('find-x', 'x')]).length, 1);
  });

  describe('severity', () => {
    const rule = wordRule('find-x', 'x', { severity: 'warning', profiles: { runbook: 'off', kb: 'error' } });
    const severities = (configuration: Parameters<typeof lintText>[2]) =>
      lintText('x', [rule], configuration).map(({ severity }) => severity);

    it("is the rule's own where nothing else is said", () => {
      deepEqual(severities({ profile: 'microsoft' }), ['warning']);
    });

    it('follows the profile', () => {
      deepEqual(severities({ profile: 'kb' }), ['error']);
      deepEqual(severities({ profile: 'runbook' }), []);
    });

    it('follows the configuration before the profile', () => {
      deepEqual(severities({ profile: 'runbook', rules: { 'find-x': { severity: 'info' } } }), ['info']);
      deepEqual(severities({ profile: 'kb', rules: { 'find-x': { severity: 'off' } } }), []);
    });

    it('can be made milder by the report, but never graver', () => {
      const reporting = (severity: 'info' | 'error') =>
        wordRule('find-x', 'x', { check: () => [{ span: { start: 0, end: 1 }, message: 'x', severity }] });
      equal(lintText('x', [reporting('info')])[0]!.severity, 'info');
      equal(lintText('x', [reporting('error')])[0]!.severity, 'warning');
    });
  });

  describe('context', () => {
    const contextOf = (options?: Record<string, unknown>): RuleContext[] => {
      const seen: RuleContext[] = [];
      const look = (context: RuleContext) => (seen.push(context), []);
      const option = { name: 'words', description: 'Words.', default: ['a'] };
      const rules = ['look-once', 'look-twice'].map((id) =>
        wordRule(id, 'x', { options: [option], check: look }),
      );
      lintText('x', rules, options ? { rules: { 'look-once': { options } } } : {});
      return seen;
    };

    it('is frozen and made per rule, so that no rule can disturb another', () => {
      const [first, second] = contextOf();
      equal(Object.isFrozen(first) && Object.isFrozen(first!.options), true);
      equal(first === second || first!.options === second!.options, false);
      throws(() => Object.assign(first!.options, { words: [] }), TypeError);
    });

    it("carries the rule's options, defaults filled in", () => {
      const [first, second] = contextOf({ words: ['b'] });
      deepEqual([first!.options.words, second!.options.words], [['b'], ['a']]);
    });
  });

  it('does not call a suppressed rule unknown where it was only left out of this run', () => {
    const document = new ArticleDocument('article.md', '<!-- fixpath-disable-file find-y -->\n\nx\n');
    const options = { rules: [wordRule('find-x', 'x')], configuration: defaultConfiguration };
    const run = (ruleIds?: string[]) =>
      lint(document, Workspace.of([document]), { ...options, ...(ruleIds ? { ruleIds } : {}) });
    equal(run(['find-x', 'find-y']).filter(({ ruleId }) => ruleId === 'suppression').length, 0);
    equal(run().filter(({ ruleId }) => ruleId === 'suppression').length, 1);
  });
});

describe('ruleUrl', () => {
  it("leads to the rule's page, and for meta rules to the chapter that explains them", () => {
    equal(ruleUrl('broken-link'), 'https://github.com/fixpath/fixpath/blob/main/docs/rules/broken-link.md');
    equal(
      ruleUrl('suppression'),
      'https://github.com/fixpath/fixpath/blob/main/docs/configuration.md#suppression',
    );
  });
});

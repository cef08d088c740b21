import { deepEqual, equal, match } from 'node:assert/strict';
import { lintText, wordRule } from './support.js';

const rules = [wordRule('find-x', 'x!'), wordRule('find-y', 'y!')];

/** Lines (from 1) with their rule, of what is left after suppression. */
function left(text: string, configuration: Parameters<typeof lintText>[2] = {}): string[] {
  return lintText(text, rules, configuration).map(
    ({ ruleId, span }) => `${text.slice(0, span.start).split('\n').length} ${ruleId}`,
  );
}

function messages(text: string): string[] {
  return lintText(text, rules)
    .filter(({ ruleId }) => ruleId === 'suppression')
    .map(({ message }) => message);
}

describe('suppression comments', () => {
  it('silence one rule on the next line that has words', () => {
    deepEqual(left('<!-- fixpath-disable-next-line find-x -->\nx! y!\nx!\n'), ['2 find-y', '3 find-x']);
    deepEqual(left('<!-- fixpath-disable-next-line find-x -->\n\n\nx!\n\nx!\n'), ['6 find-x']);
  });

  it('silence one rule on their own line', () => {
    deepEqual(left('x!\nx! <!-- fixpath-disable-line find-x -->\nx!\n'), ['1 find-x', '3 find-x']);
  });

  it('silence a stretch, to its end or to the end of the text', () => {
    const block = '<!-- fixpath-disable find-x -->\nx! y!\n<!-- fixpath-enable find-x -->\nx!\n';
    deepEqual(left(block), ['2 find-y', '4 find-x']);
    deepEqual(left('x!\n<!-- fixpath-disable find-x -->\nx!\n\nx!'), ['1 find-x']);
  });

  it('end several stretches at once where “enable” names no rule', () => {
    const text = '<!-- fixpath-disable find-x, find-y -->\nx! y!\n<!-- fixpath-enable -->\nx! y!\n';
    deepEqual(left(text), ['4 find-x', '4 find-y']);
  });

  it('silence a whole file from any place in it', () => {
    deepEqual(left('x!\ny!\n<!-- fixpath-disable-file find-x -->\n'), ['2 find-y']);
  });

  it('silence every rule where none is named', () => {
    deepEqual(left('<!-- fixpath-disable-next-line -->\nx! y!\n'), []);
  });

  it('take several rules and a reason, with any line ending', () => {
    const comment = '<!-- fixpath-disable-next-line find-x find-y -- the product is called find-z -->';
    deepEqual(left(`${comment}\r\nx! y!\r\n`), []);
  });

  it('go by where a finding starts', () => {
    const text = '<!-- fixpath-disable-next-line find-x -->\na\nx!\n';
    deepEqual(left(text), ['1 suppression', '3 find-x']);
  });

  it('are findings themselves where they silence nothing', () => {
    const text = '<!-- fixpath-disable-next-line find-x -->\nall is well\n';
    deepEqual(left(text), ['1 suppression']);
    match(messages(text)[0]!, /“find-x” finds nothing where this comment applies/);
    match(messages('<!-- fixpath-disable-file -->\n')[0]!, /No rule finds anything/);
  });

  it('are judged rule by rule', () => {
    const text = '<!-- fixpath-disable-next-line find-x, find-y -->\nx!\n';
    const [finding] = lintText(text, rules);
    equal(text.slice(finding!.span.start, finding!.span.end), 'find-y');
  });

  it('are not called idle for a rule that is switched off', () => {
    deepEqual(
      left('<!-- fixpath-disable-file find-x -->\n', { rules: { 'find-x': { severity: 'off' } } }),
      [],
    );
  });

  it('with an unknown rule are findings that name the nearest one', () => {
    deepEqual(messages('<!-- fixpath-disable-file find-yy -->\ny!\n'), [
      'No rule is called “find-yy”, so this comment silences nothing. Did you mean “find-y”?',
    ]);
  });

  it('with a misspelt name are findings, and do nothing', () => {
    const text = '<!-- fixpath-disable-nextline find-x -->\nx!\n';
    deepEqual(left(text), ['1 suppression', '2 find-x']);
    match(messages(text)[0]!, /Did you mean “fixpath-disable-next-line”\?/);
  });

  it('that switch on what was never off are findings', () => {
    match(messages('x!\n<!-- fixpath-enable find-x -->\n')[0]!, /nothing to switch on again/);
  });

  it('cannot silence the engine itself, and say so', () => {
    match(messages('<!-- fixpath-disable-file suppression -->\n')[0]!, /cannot be silenced by a comment/);
  });

  it('say honestly that an expiry date does nothing yet', () => {
    match(
      messages('<!-- fixpath-disable-file find-x until=2031-01-31 -->\nx!\n')[0]!,
      /does not support “until” yet/,
    );
  });

  it('in code are examples and do nothing', () => {
    deepEqual(left('```html\n<!-- fixpath-disable-file find-x -->\n```\n\nx!\n'), ['5 find-x']);
    deepEqual(left('Write `<!-- fixpath-disable-file find-x -->` to hide x!\n'), ['1 find-x']);
  });

  it('get their severity from the configuration', () => {
    const text = '<!-- fixpath-disable-file find-x -->\n';
    equal(lintText(text, rules)[0]!.severity, 'warning');
    deepEqual(left(text, { rules: { suppression: { severity: 'off' } } }), []);
  });
});

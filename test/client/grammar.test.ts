import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate';

/** As much of a Markdown grammar as the injection asks for: its scopes, with the names of VS Code's. */
const markdown: IRawGrammar = {
  scopeName: 'text.html.markdown',
  repository: { $self: {}, $base: {} },
  patterns: [
    { match: '(#+) .*$', name: 'markup.heading.markdown' },
    { begin: '<!--', end: '-->', name: 'comment.block.html' },
    { begin: '\\*\\*(?=\\S)', end: '\\*\\*', name: 'markup.bold.markdown' },
    { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
    { match: '\\]\\(([^)]*)\\)', captures: { 1: { name: 'markup.underline.link.markdown' } } },
  ],
};

describe('the injection grammar', () => {
  let grammar: IGrammar;

  before(async () => {
    grammar = await loadGrammar();
  });

  /** The stretches of the line that have a scope of Fixpath's of that beginning. */
  function scoped(line: string, scope: string): string[] {
    const { tokens } = grammar.tokenizeLine(line, textmate.INITIAL);
    return tokens
      .filter(({ scopes }) => scopes.some((name) => name.startsWith(scope) && name.endsWith('fixpath')))
      .map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex));
  }

  const segments = (line: string) => scoped(line, 'variable.other.ui-path');

  it('marks the segments of a path in plain words, and leaves the words around it alone', () => {
    assert.deepEqual(segments('Go to Settings → Security → SSO and sign in.'), [
      'Settings',
      'Security',
      'SSO',
    ]);
    assert.deepEqual(segments('At Settings → Users → [user] → Reset 2FA.'), [
      'Settings',
      'Users',
      '[user]',
      'Reset 2FA',
    ]);
  });

  it('marks a path in bold up to the end of the bold', () => {
    assert.deepEqual(segments('Open **Administration > Single sign-on > Attribute rules** and look.'), [
      'Administration',
      'Single sign-on',
      'Attribute rules',
    ]);
  });

  it('takes neither comparisons nor arrows between small words for paths', () => {
    for (const line of ['a > b', 'if x > 3 then', 'in → out', '> Quoted words', 'Use `A → B` here'])
      assert.deepEqual(segments(line), [], line);
  });

  it('marks lead phrases and conditions at the beginning of a sentence', () => {
    assert.deepEqual(scoped('**Often caused by** a stale session', 'keyword.other.cause'), [
      'Often caused by',
    ]);
    assert.deepEqual(scoped('Possible causes:', 'keyword.other.cause'), ['Possible causes']);
    assert.deepEqual(scoped('1. Try again. If that works, stop.', 'keyword.control'), ['If that works']);
    assert.deepEqual(scoped('If the issue persists, file a ticket.', 'keyword.control'), [
      'If the issue persists',
    ]);
    assert.deepEqual(scoped('If the issue persists, file a ticket.', 'support.function'), ['file a ticket']);
  });

  it('leaves ordinary sentences alone', () => {
    for (const line of [
      'The bug was caused by a typo.',
      'See if that works.',
      'Include tests with your change.',
    ])
      assert.deepEqual(scoped(line, 'keyword'), [], line);
  });

  it('marks what a comment tells Fixpath, and no other comment', () => {
    const disable = '<!-- fixpath-disable-next-line long-step empty-section -- until the rewrite -->';
    assert.deepEqual(scoped(disable, 'keyword.control.directive'), ['fixpath-disable-next-line']);
    assert.deepEqual(scoped(disable, 'constant.other.rule'), ['long-step', 'empty-section']);
    assert.deepEqual(scoped('<!-- fixpath: step minutes=2 -->', 'storage.type'), ['step']);
    assert.deepEqual(scoped('<!-- fixpath: step minutes=2 -->', 'entity.other'), ['minutes']);
    assert.deepEqual(scoped('<!-- If that works, remove fixpath -->', 'keyword'), []);
  });
});

async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const injections: Readonly<Record<string, string>> = {
    'markdown.fixpath.injection': 'syntaxes/fixpath.injection.json',
    'markdown.fixpath-comment.injection': 'syntaxes/fixpathComment.injection.json',
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => {
      if (scope === markdown.scopeName) return Promise.resolve(markdown);
      const file = injections[scope]!;
      return Promise.resolve(textmate.parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
    getInjections: (scope) => (scope === markdown.scopeName ? Object.keys(injections) : undefined),
  });
  const grammar = await registry.loadGrammar(markdown.scopeName);
  assert.ok(grammar);
  return grammar;
}

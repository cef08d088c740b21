import { deepEqual, equal, ok } from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { findFlatSymbols, findSymbols } from '#server/common/features/documentSymbol.js';
import { openArticle, syncArticle, textAt } from './support.js';

/** The outline as an indented list: name and detail. */
async function expectOutline(article: string, expected: string): Promise<void> {
  const { context } = await openArticle(article);
  equal(render(findSymbols(context)), expected.replace(/^\n|\n *$/g, ''));
}

function render(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, children = [] }) => {
      const below = render(children, `${indent}  `);
      return `${indent}${name} (${detail ?? ''})${below === '' ? '' : `\n${below}`}`;
    })
    .join('\n');
}

describe('documentSymbol', () => {
  it('shows symptoms with their causes, steps and escalations in the order of the text', () =>
    expectOutline(
      syncArticle,
      `
Notes do not appear on the phone (2 causes, 2 steps)
  a full disk (cause)
  an old app (cause)
  Restart the app. (fix)
  Update the app. (fix)
  file a ticket (ticket)
Sign-in fails (1 step)
  Check your password. (check)
Contact support (escalation)
`,
    ));

  it('puts what holds for one variant only below that variant', async () => {
    const { context } = await openArticle(`# Troubleshoot sign-in

## Users cannot sign in

**Some users only.** Usually caused by a missing group.

1. Check the group of the affected users.

**All users at once.** Usually caused by an outage.

1. Check whether your identity provider works.
`);
    const [symptom] = findSymbols(context);
    ok(symptom);
    const variants = symptom.children?.map(({ name, children = [] }) => [
      name,
      children.map((child) => child.name),
    ]);
    deepEqual(variants, [
      ['Some users only', ['a missing group', 'Check the group of the affected users.']],
      ['All users at once', ['an outage', 'Check whether your identity provider works.']],
    ]);
  });

  it('keeps every name within its range, and every child within its parent', async () => {
    const { context, text } = await openArticle(syncArticle);
    const visit = (symbol: DocumentSymbol): void => {
      ok(textAt(text, symbol.range).includes(textAt(text, symbol.selectionRange)), symbol.name);
      for (const child of symbol.children ?? []) {
        ok(
          !isBefore(child.range.start, symbol.range.start) && !isBefore(symbol.range.end, child.range.end),
          child.name,
        );
        visit(child);
      }
    };
    const symbols = findSymbols(context);
    ok(symbols.length > 0);
    symbols.forEach(visit);
  });

  it('cuts long names, so that the outline stays readable', async () => {
    const { context } = await openArticle(`# Sync fails\n\n1. Restart ${'the very old '.repeat(20)}app.\n`);
    const names = findFlatSymbols(context).map(({ name }) => name);
    ok(names.some((name) => name.startsWith('Restart') && name.endsWith('…')));
    ok(names.every((name) => name.length <= 80));
  });

  it('names the container of each entry for clients that know no nesting', async () => {
    const { context } = await openArticle(syncArticle);
    const flat = findFlatSymbols(context).map(({ name, containerName }) => [name, containerName]);
    deepEqual(flat.slice(0, 2), [
      ['Notes do not appear on the phone', undefined],
      ['a full disk', 'Notes do not appear on the phone'],
    ]);
  });
});

interface Place {
  readonly line: number;
  readonly character: number;
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

import { deepEqual, equal, match } from 'node:assert/strict';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '#core/markdown/parseMarkdown.js';
import { parseMarkers } from '../../support/markers.js';

/** The types of the blocks of a text. */
function typesOf(text: string): string[] {
  return parseMarkdown(text).value.children.map(({ type }) => type);
}

/** The only text node of the tree stands where the mark is. */
function checkPlace(marked: string): void {
  const { text, spans } = parseMarkers(marked);
  const found: { start: number | undefined; end: number | undefined }[] = [];
  visit(parseMarkdown(text).value, 'text', ({ position }) => {
    found.push({ start: position?.start.offset, end: position?.end.offset });
  });
  deepEqual(found, [spans[0]!.span]);
}

describe('parseMarkdown', () => {
  it('knows CommonMark, tables and both kinds of front matter', () => {
    deepEqual(typesOf('---\ntitle: x\n---\n\n# x\n\n1. y\n\n| a |\n| - |\n| b |\n'), [
      'yaml',
      'heading',
      'list',
      'table',
    ]);
    deepEqual(typesOf('+++\ntitle = "x"\n+++\n\nx'), ['toml', 'paragraph']);
  });

  it('counts offsets in UTF-16 units of the text as given', () => {
    checkPlace('<!-- 🙂 -->\r\n# ⟦Sync stops⟧\r\n');
    checkPlace('---\ntitle: 🙂\n---\n\n## ⟦Sync stops⟧\n');
    checkPlace('{% note %}\n\n⟦Sync stops⟧\n');
  });

  it('counts a byte order mark, which the parser passes over', () => {
    checkPlace('\uFEFF# ⟦Sync stops⟧\n');
    deepEqual(typesOf('\uFEFF---\ntitle: x\n---\n'), ['yaml']);
  });

  it('gives an empty tree and a problem where the nesting is deeper than any author’s', () => {
    const quotations = `${'>'.repeat(5000)} x`;
    const lists = `${'- '.repeat(5000)}x`;
    const lines = Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n');
    for (const text of [quotations, lists, lines]) {
      const { value, problems } = parseMarkdown(text);
      equal(value.children.length, 0);
      match(problems[0]!.message, /could not be read as Markdown.*nested too deeply/);
    }
  });

  it('takes long rulers for rulers', () => {
    deepEqual(typesOf(`${'- '.repeat(300)}\n\n${'*'.repeat(300)}\n`), ['thematicBreak', 'thematicBreak']);
    equal(parseMarkdown(`${'- '.repeat(300)}\n`).problems.length, 0);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import type { Section } from '#core/article/blocks.js';
import { ArticleDocument } from '#core/document/articleDocument.js';
import type { Span } from '#core/text/span.js';
import { checkGolden } from '../support/golden.js';
import { projectPath } from '../support/project.js';

/**
 * Articles in the house styles met most, with what they are read as beside them: `x.article.json` and
 * `x.flow.json`. With `UPDATE=1` they are written; look at each line before you commit it, for a wrong
 * reading that stands in a golden file is wrong for good.
 */
describe('the fixture', () => {
  for (const file of readdirSync(projectPath('test/fixtures')).filter((name) => name.endsWith('.md')))
    it(`${file} is read and drawn as before`, () => {
      const path = projectPath('test/fixtures', file);
      const document = new ArticleDocument(file, readFileSync(path, 'utf8'));
      checkGolden(path.replace(/\.md$/, '.article.json'), renderArticle(document));
      checkGolden(path.replace(/\.md$/, '.flow.json'), renderFlow(document));
    });
});

/** One section and one element a line, with places as people count them, so that a difference can be judged. */
function renderArticle(document: ArticleDocument): string {
  const { title, profile, recognition, root, elements } = document.article;
  const sections = root.sections.flatMap((section) => renderSection(section, ''));
  return renderJson({
    title: title && { text: title.text, at: placeOf(document, title.span) },
    profile,
    recognition,
    sections,
    elements: elements.map(({ span, ...element }) => {
      const { id, kind, ...rest } = withPlaces(document, element);
      return { id, kind, at: placeOf(document, span), ...rest };
    }),
  });
}

function renderSection({ heading, role, sections }: Section, indent: string): string[] {
  const line = `${indent}${role}: ${heading?.content.text ?? ''}`;
  return [line, ...sections.flatMap((section) => renderSection(section, `${indent}  `))];
}

function renderFlow(document: ArticleDocument): string {
  const { nodes, edges, ...rest } = document.flow;
  return renderJson({
    nodes: nodes.map((node) => withPlaces(document, node)),
    edges: edges.map((edge) => {
      // An edge's id only says again what its ends, kind and label say.
      const { from, kind, label, to, stated, confidence, span, causeId } = withPlaces(document, edge);
      return { from, kind, label: label || undefined, to, stated, confidence, span, causeId };
    }),
    ...rest,
  });
}

/** The object with all its spans as places. */
function withPlaces<T extends object>(document: ArticleDocument, value: T): T {
  const isSpan = (part: unknown): part is Span =>
    typeof part === 'object' && part !== null && 'start' in part;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      isSpan(part) ? placeOf(document, part) : (part as unknown),
    ]),
  ) as T;
}

/** `line:column-line:column`, counted from one. */
function placeOf({ lines }: ArticleDocument, { start, end }: Span): string {
  const place = (offset: number) => `${lines.lineNumber(offset)}:${lines.at(offset).column + 1}`;
  return `${place(start)}-${place(end)}`;
}

/** JSON with one item of each list a line. */
function renderJson(value: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(value).flatMap(([key, part]) => {
    if (part === undefined) return [];
    const items = Array.isArray(part)
      ? part.map((item) => `    ${JSON.stringify(item)}`).join(',\n')
      : undefined;
    return [`  ${JSON.stringify(key)}: ${items ? `[\n${items}\n  ]` : JSON.stringify(part)}`];
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

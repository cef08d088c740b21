import { allSections } from '#core/article/query.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';
import type { Finding } from '#core/lint/finding.js';
import { findMetaRule } from '#core/lint/metaRules.js';
import { codeSpans } from '#core/lint/prose.js';
import { overlaps, type Span } from '#core/text/span.js';
import type { SnippetTextEdit, TextEdit } from 'vscode-languageserver';
import { convertOffset } from '../convert/range.js';

const reason = 'say here why this is right';

/**
 * The edit that silences a finding with a comment: above a heading or a link's definition, which are the
 * whole line; else at the end of the line, where it tears no list apart. The reason is left to be written; with `snippets` it is selected. Undefined where a
 * comment cannot stand (front matter, code) or has no effect.
 */
export function findSuppression(
  finding: Finding,
  document: ArticleDocument,
  snippets: boolean,
): TextEdit | SnippetTextEdit | undefined {
  const line = lineAt(finding.span.start, document);
  if (findMetaRule(finding.ruleId) || isFrontMatter(line, document) || isCode(line, document))
    return undefined;
  const above = isHeading(line, document) || isDefinition(line, document);
  const lineEnding = document.text.includes('\r\n') ? '\r\n' : '\n';
  const offset = above ? line.start : line.end;
  const position = convertOffset(offset, document.lines);
  const range = { start: position, end: position };
  const write = (words: string) => {
    const comment = `<!-- fixpath-disable-${above ? 'next-line' : 'line'} ${finding.ruleId} -- ${words} -->`;
    return above ? comment + lineEnding.repeat(2) : ` ${comment}`;
  };
  return snippets
    ? { range, snippet: { kind: 'snippet', value: write(`\${1:${reason}}`) } }
    : { range, newText: write(reason) };
}

/** The line without its line ending and without blanks at its end. */
function lineAt(offset: number, { lines }: ArticleDocument): Span {
  const { line } = lines.at(offset);
  const start = lines.offsetAt({ line, column: 0 });
  return { start, end: start + lines.lineText(line).trimEnd().length };
}

function isHeading(line: Span, { article }: ArticleDocument): boolean {
  return [...allSections(article.root)].some(
    ({ heading }) => heading !== undefined && overlaps(heading.span, line),
  );
}

function isDefinition(line: Span, { text }: ArticleDocument): boolean {
  return /^ {0,3}\[[^\]]+\]:/.test(text.slice(line.start, line.end));
}

function isFrontMatter(line: Span, { text }: ArticleDocument): boolean {
  const frontMatter = /^(---|\+\+\+)[ \t]*\r?\n[\s\S]*?^\1[ \t]*$/m.exec(text);
  return frontMatter?.index === 0 && line.start < frontMatter[0].length;
}

/** Code within a line does not matter: the comment stands behind it. */
function isCode(line: Span, { article }: ArticleDocument): boolean {
  return codeSpans(article.root).some(
    (code) => code.start <= line.start && line.end <= code.end && line.start < line.end,
  );
}

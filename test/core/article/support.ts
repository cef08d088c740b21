import { equal, ok } from 'node:assert/strict';
import { buildArticle } from '#core/article/buildArticle.js';
import { sourceSpan, type RichText } from '#core/article/blocks.js';
import type { Article } from '#core/article/article.js';
import type { Element, ElementKind } from '#core/article/elements.js';
import { compileCues } from '#core/article/lexicon/cues.js';
import { english } from '#core/article/lexicon/english.js';
import { allBlocks } from '#core/article/query.js';
import { readBlocks } from '#core/article/readBlocks.js';
import { parseMarkdown } from '#core/markdown/parseMarkdown.js';
import { parseMarkers, renderMarkers } from '../../support/markers.js';
import { unindent } from '../../support/unindent.js';

/** The English cues, as articles are read with them. */
export const cues = compileCues(english);

/** The article that a text in Markdown is. */
export function readArticle(markdown: string): Article {
  const text = unindent(markdown);
  return buildArticle(text, parseMarkdown(text).value).value;
}

/** The words of the first paragraph of a text in Markdown, however deep it is nested. */
export function readParagraph(markdown: string): RichText {
  const parts = readBlocks(markdown, parseMarkdown(markdown).value);
  const blocks = parts.filter((part) => part.kind !== 'heading' && part.kind !== 'rule');
  const first = [...allBlocks(blocks)].find(({ kind }) => kind === 'paragraph');
  ok(first?.kind === 'paragraph', `no paragraph in "${markdown}"`);
  return first.content;
}

/** Finds stretches in the first paragraph of a text and compares them with its marks. */
export function checkFound(
  marked: string,
  find: (rich: RichText) => readonly { readonly start: number; readonly end: number }[],
): void {
  const { text, spans } = parseMarkers(marked);
  const rich = readParagraph(text);
  const found = find(rich).map(({ start, end }) => ({ span: sourceSpan(rich, start, end) }));
  equal(renderMarkers(text, found), renderMarkers(text, spans));
}

const ELSEWHERE: readonly ElementKind[] = ['reference', 'uiPath', 'scope'];

/**
 * An article as an indented outline, one element a line: its kind, what is particular to it, its words.
 * What holds for one variant stands below that variant. References, paths and scopes are shown by their own tests.
 */
export function outlineOf({ elements }: Article): string {
  const shown = elements.filter(({ kind }) => !ELSEWHERE.includes(kind));
  const owner = ({ parent, variant }: Element) =>
    variant !== undefined && elements.find(({ id }) => id === parent)?.kind === 'symptom' ? variant : parent;
  const render = (parent: string | null, indent: string): string =>
    shown
      .filter((element) => owner(element) === parent)
      .map((element) => `${indent}${lineOf(element, elements)}\n${render(element.id, `${indent}  `)}`)
      .join('');
  return render(null, '');
}

/** Reads an article and compares its outline. */
export function checkOutline(markdown: string, outline: string): void {
  equal(outlineOf(readArticle(markdown)), unindent(outline));
}

/** What text under the heading "Resolution" is read as, without the symptom that all of it is about. */
export function checkRemedy(markdown: string, outline: string): void {
  const read = outlineOf(readArticle(`# Sync fails\n\n## Resolution\n\n${unindent(markdown)}`));
  const expected = unindent(outline).trimEnd().split('\n');
  equal(
    read.trimEnd(),
    ['symptom: Sync fails', ...expected.map((line) => line && `  ${line}`)].join('\n').trimEnd(),
  );
}

function lineOf(element: Element, elements: readonly Element[]): string {
  const particular = particularsOf(element, elements);
  return `${element.kind}${particular ? ` ${particular}` : ''}: ${element.text}`;
}

function particularsOf(element: Element, elements: readonly Element[]): string {
  switch (element.kind) {
    case 'symptom':
      return element.hidden ? '(hidden)' : '';
    case 'variant':
      return `-> ${element.then}`;
    case 'step':
      return element.mode;
    case 'branch': {
      const target = elements.find(({ id }) => id === element.target);
      const polarity = element.positive ? '' : ' (not)';
      return `${element.conditionKind}${polarity} -> ${element.then}${target?.kind === 'cause' ? ` "${target.text}"` : ''}`;
    }
    case 'escalation':
      return element.channel + (element.address === undefined ? '' : ` (${element.address})`);
    default:
      return '';
  }
}

import type { Block, Comment, Section } from '../article/blocks.js';
import {
  directiveAttributes,
  directiveKinds,
  readDirective,
  type DirectiveMistake,
} from '../article/directive.js';
import { allSections } from '../article/query.js';
import type { ArticleDocument } from '../document/articleDocument.js';
import type { Problem } from '../text/problem.js';
import { didYouMean } from './didYouMean.js';
import { blank, codeSpans } from './prose.js';

/**
 * What is wrong with the comments that say what a block is (`<!-- fixpath: step -->`): words that say nothing,
 * and comments that stand before nothing that they could speak of.
 */
export function findDirectiveProblems({ text, article }: ArticleDocument): Problem[] {
  if (!text.includes('fixpath:')) return [];
  const placed = new Map([...placedComments(article.root)].map((each) => [each.comment.span.start, each]));
  const shown = blank(text, codeSpans(article.root));
  const ids = new Set<string>();
  return [...shown.matchAll(/<!--(\s*fixpath:[^]*?)-->/gu)].flatMap((match) => {
    const at = match.index + '<!--'.length;
    const { directive, mistakes } = readDirective(match[1]!)!;
    const span = { start: match.index, end: match.index + match[0].length };
    const problems = mistakes.map((mistake) => problemOf(mistake, directive?.kind ?? '', at));
    if (directive?.id !== undefined && ids.has(directive.id))
      problems.push(
        problem(
          span,
          `“${directive.id}” is already the name of another element, so this one goes without. Give each its own.`,
        ),
      );
    if (directive?.id !== undefined) ids.add(directive.id);
    const place = placed.get(match.index);
    if (directive && !(place && isSettled(place.next, directive.kind)))
      problems.push(problem(span, idle(place)));
    return problems;
  });
}

function problem(span: Problem['span'], message: string): Problem {
  return { ruleId: 'directive', span, message };
}

function problemOf({ word, at, what }: DirectiveMistake, kind: string, offset: number): Problem {
  const span = { start: offset + at, end: offset + at + word.length };
  const [name = ''] = word.split('=');
  switch (what) {
    case 'kind': {
      const named =
        word === ''
          ? 'This comment does not say what the block is'
          : `“${word}” is nothing that a block can be`;
      const choice = `so the comment has no effect. Write one of ${directiveKinds.join(', ')}.`;
      return problem(span, `${named}, ${choice}${didYouMean(word, directiveKinds)}`);
    }
    case 'attribute': {
      const names = Object.keys(directiveAttributes);
      const known = `“${word}” is none of ${names.map((each) => `${each}=…`).join(', ')}, so it has no effect.`;
      return problem(span, known + didYouMean(name, names));
    }
    case 'use': {
      const kinds = directiveAttributes[name]!.kinds.join(', ');
      return problem(
        span,
        `“${name}” can be said of these only: ${kinds}. Of a block that is “${kind}” it has no effect; take it out.`,
      );
    }
    case 'value':
      return problem(span, `“${word}” has no effect: “${name}” must be ${directiveAttributes[name]!.must}.`);
  }
}

/** A comment that stands as a block, and the block that it speaks of. */
interface PlacedComment {
  readonly comment: Comment;
  readonly next: Block | undefined;
}

function* placedComments(root: Section): Generator<PlacedComment> {
  for (const { blocks } of allSections(root)) yield* commentsIn(blocks);
}

function* commentsIn(blocks: readonly Block[]): Generator<PlacedComment> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'comment') yield { comment: block, next: blocks.slice(index + 1).find(counts) };
    if (block.kind === 'quote') yield* commentsIn(block.blocks);
    if (block.kind === 'list') for (const item of block.items) yield* commentsIn(item.blocks);
  }
}

/** Comments that are not for us stand between a comment and its block like nothing. */
function counts(block: Block): boolean {
  return block.kind !== 'comment' || readDirective(block.value)?.directive !== undefined;
}

/** Of two comments in a row the last counts; anything can be ignored, but only words can be something. */
function isSettled(next: Block | undefined, kind: string): boolean {
  if (!next || next.kind === 'comment') return false;
  return kind === 'ignore' || next.kind === 'paragraph' || next.kind === 'list';
}

const BLOCK_NAMES: Readonly<Record<Block['kind'], string>> = {
  paragraph: 'a paragraph',
  list: 'a list',
  code: 'a block of code',
  figure: 'a picture',
  table: 'a table',
  quote: 'a quotation',
  comment: 'a comment',
};

function idle(place: PlacedComment | undefined): string {
  if (!place)
    return 'This comment has no effect: it stands within a block. Put it on a line of its own in front of the block.';
  if (place.next?.kind === 'comment')
    return 'This comment has no effect: another comment follows. Put it right in front of the block.';
  return place.next
    ? `This comment has no effect: ${BLOCK_NAMES[place.next.kind]} follows, and such a comment works only in front of a paragraph or a list. Move it there, or take it out.`
    : 'This comment has no effect: no block follows before the next heading. Put it in front of the block that you mean.';
}

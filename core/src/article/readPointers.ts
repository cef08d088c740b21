import { sourceSpan, type Block, type RichText, type Section } from './blocks.js';
import type { Draft } from './draft.js';
import type { Reading } from './place.js';
import { allBlocks, allSections } from './query.js';
import { sliceRich } from './richTextEdit.js';
import { piecesOf } from './sentences.js';
import { findTitleReferences } from './titleReference.js';
import { findUiPaths } from './uiPath.js';

/** Notes links, titles in prose and UI paths wherever they stand; they belong to the smallest element around them. */
export function readPointers(root: Section, reading: Reading): void {
  const owners = reading.drafts.all.filter(
    (draft) => draft.kind === 'step' || draft.kind === 'cause' || draft.kind === 'symptom',
  );
  for (const section of allSections(root)) {
    const rich = [...(section.heading ? [section.heading.content] : []), ...richTexts(section.blocks)];
    for (const text of rich) readRichText(text, section.role === 'related', owners, reading);
  }
}

function richTexts(blocks: readonly Block[]): RichText[] {
  return [...allBlocks(blocks)].flatMap((block) => {
    if (block.kind === 'paragraph') return [block.content];
    return block.kind === 'table' ? block.rows.flat() : [];
  });
}

function readRichText(rich: RichText, isRelated: boolean, owners: readonly Draft[], reading: Reading): void {
  for (const mark of rich.marks) {
    if ((mark.kind !== 'link' && mark.kind !== 'image') || mark.url === undefined) continue;
    const destination = templateIn(reading.text, mark.span) ?? mark.url;
    const destinationSpan = findDestination(reading.text, mark.span, destination);
    reading.drafts.add('reference', {
      span: mark.span,
      text: rich.text.slice(mark.start, mark.end),
      parent: ownerAt(mark.span.start, owners),
      confidence: 1,
      because: mark.kind === 'link' ? 'a Markdown link' : 'an image',
      own: {
        style: mark.kind,
        destination,
        destinationSpan,
        directs: !isRelated && mark.kind === 'link' && isDirected(rich, mark.start, reading),
      },
    });
  }
  for (const { start, end } of piecesOf(rich.text, 0, rich.text.length))
    readWords(
      start === 0 && end === rich.text.length ? rich : sliceRich(rich, start, end),
      isRelated,
      owners,
      reading,
    );
}

function readWords(rich: RichText, isRelated: boolean, owners: readonly Draft[], reading: Reading): void {
  for (const found of findTitleReferences(rich, reading.cues)) {
    const span = sourceSpan(rich, found.start, found.end);
    const text = rich.text.slice(found.start, found.end);
    reading.drafts.add('reference', {
      span,
      text,
      parent: ownerAt(span.start, owners),
      confidence: found.confidence,
      because: `a title after "${found.verb}"`,
      own: { style: 'title', destination: text, destinationSpan: span, directs: !isRelated },
    });
  }
  for (const path of findUiPaths(rich)) {
    const span = sourceSpan(rich, path.start, path.end);
    reading.drafts.add('uiPath', {
      span,
      text: rich.text.slice(path.start, path.end),
      parent: ownerAt(span.start, owners),
      confidence: 0.9,
      because: `names joined by "${path.separator}"`,
      own: { segments: path.segments, separator: path.separator },
    });
  }
}

function isDirected(rich: RichText, at: number, reading: Reading): boolean {
  const sentence = rich.text.slice(Math.max(0, at - 60), at).replace(/^.*[.!?]\s/su, '');
  return reading.cues.goto.test(sentence);
}

/** A destination that a site generator completes (`{% link b.md %}`) was masked when the Markdown was read. */
function templateIn(text: string, span: { start: number; end: number }): string | undefined {
  return /\]\(\s*<?(\S*\{[{%].*?)>?\s*\)$/su.exec(text.slice(span.start, span.end))?.[1];
}

function findDestination(
  text: string,
  span: { start: number; end: number },
  url: string,
): { start: number; end: number } {
  const at = text.slice(span.start, span.end).lastIndexOf(url);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + url.length };
}

function ownerAt(offset: number, owners: readonly Draft[]): Draft | null {
  let best: Draft | null = null;
  for (const owner of owners) {
    const range = rangeOf(owner);
    if (range.start > offset || offset > range.end) continue;
    if (!best || range.end - range.start <= rangeOf(best).end - rangeOf(best).start) best = owner;
  }
  return best;
}

function rangeOf(draft: Draft): { start: number; end: number } {
  const own = draft.own as { block?: Draft['span']; scope?: Draft['span'] };
  return own.block ?? own.scope ?? draft.span;
}

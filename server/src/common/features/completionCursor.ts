import type { ArticleDocument } from '#core/document/articleDocument.js';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { convertSpan } from '../convert/range.js';
import type { ArticleContext } from '../snapshot.js';

/** Where the writer types: the line up to the cursor, and the rest of it. */
export interface Cursor {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Proposals for a cursor; undefined where this kind of proposal does not belong. */
export type Completer = (cursor: Cursor, context: ArticleContext) => CompletionItem[] | undefined;

/** The cursor at an offset of a document. */
export function cursorAt({ text, lines }: ArticleDocument, offset: number): Cursor {
  const { line, column } = lines.at(offset);
  const lineText = lines.lineText(line);
  return {
    offset: Math.min(offset, text.length),
    before: lineText.slice(0, column),
    after: lineText.slice(column),
  };
}

/** The edit that puts a text in the place of what was typed, and of so many signs behind the cursor. */
export function replaceTyped(
  { document }: ArticleContext,
  { offset }: Cursor,
  {
    typed,
    behind = 0,
    newText,
  }: { readonly typed: string; readonly behind?: number; readonly newText: string },
): TextEdit {
  const span = { start: offset - typed.length, end: offset + behind };
  return { range: convertSpan(span, document.lines), newText };
}

/** Whether every word that was typed occurs in the text, in any case: lets a list be narrowed before it is cut. */
export function fits(typed: string, text: string): boolean {
  const normal = text.toLowerCase();
  return typed
    .toLowerCase()
    .split(/[\s/_-]+/)
    .every((word) => normal.includes(word));
}

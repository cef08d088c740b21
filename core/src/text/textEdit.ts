import type { Span } from './span.js';

/** Replaces the text of a span; an empty span inserts, an empty `newText` deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The text with all edits applied at once: every span refers to the text as given. Of two edits that
 * overlap the one that starts first wins and the other is left out, so that the result is never garbled.
 * Insertions at one place keep their order, and come before what is replaced from there on.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort(
      (a, b) => a.edit.span.start - b.edit.span.start || insertionsFirst(a.edit, b.edit) || a.index - b.index,
    );
  let result = '';
  let position = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < position) continue;
    result += text.slice(position, edit.span.start) + edit.newText;
    position = edit.span.end;
  }
  return result + text.slice(position);
}

function insertionsFirst(a: TextEdit, b: TextEdit): number {
  return Number(a.span.end > a.span.start) - Number(b.span.end > b.span.start);
}

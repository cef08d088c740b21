import type { LineIndex } from '#core/text/lineIndex.js';
import type { Span } from '#core/text/span.js';
import type { TextEdit } from '#core/text/textEdit.js';
import type { Position, Range, TextEdit as LspTextEdit } from 'vscode-languageserver';

/** The editor's position of an offset. */
export function convertOffset(offset: number, lines: LineIndex): Position {
  const { line, column } = lines.at(offset);
  return { line, character: column };
}

/** The editor's range of a span. */
export function convertSpan(span: Span, lines: LineIndex): Range {
  return { start: convertOffset(span.start, lines), end: convertOffset(span.end, lines) };
}

/** The offset of the editor's position; one behind the text means its end. */
export function convertPosition(position: Position, lines: LineIndex): number {
  return lines.offsetAt({ line: position.line, column: position.character });
}

/** The span of the editor's range. */
export function convertRange(range: Range, lines: LineIndex): Span {
  return { start: convertPosition(range.start, lines), end: convertPosition(range.end, lines) };
}

/** The editor's form of an edit. */
export function convertEdit(edit: TextEdit, lines: LineIndex): LspTextEdit {
  return { range: convertSpan(edit.span, lines), newText: edit.newText };
}

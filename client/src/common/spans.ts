import * as vscode from 'vscode';
import type { Span } from '#core/text/span.js';

/** The range of a span of UTF-16 offsets; what lies behind the text's end is moved to it. */
export function convertSpan(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

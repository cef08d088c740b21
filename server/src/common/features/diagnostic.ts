import { convertFinding } from '../convert/diagnostic.js';
import type { ArticleContext } from '../snapshot.js';
import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';

/** `textDocument/diagnostic`: the findings of one document; `unchanged` where the client has them already. */
export function findReport(context: ArticleContext, previousResultId?: string): DocumentDiagnosticReport {
  const items = findDiagnostics(context);
  const resultId = fingerprint(items);
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** The findings of one document as diagnostics; none for a file that is no article. */
export function findDiagnostics(context: ArticleContext): Diagnostic[] {
  const place = {
    uri: context.uri,
    lines: context.document.lines,
    find: (path: string) => {
      const document = context.workspace.find(path);
      return document && { uri: context.uriOf(path), lines: document.lines };
    },
  };
  return context.findings.map((finding) => convertFinding(finding, place));
}

/** Equal for equal diagnostics (FNV-1a, 53 bits): says nothing about the text, which may differ. */
function fingerprint(items: readonly Diagnostic[]): string {
  let low = 0x811c9dc5;
  let high = 0x1234567;
  for (const character of JSON.stringify(items)) {
    const code = character.codePointAt(0)!;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x01000195);
  }
  return `${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`;
}

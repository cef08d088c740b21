import { ArticleDocument } from '#core/document/articleDocument.js';
import type { Finding } from '#core/lint/finding.js';
import { fixText } from '#core/lint/fix.js';
import { lint } from '#core/lint/lint.js';
import { allRules } from '#core/rules/index.js';
import type { Fix } from '#core/text/problem.js';
import { overlaps, touches, type Span } from '#core/text/span.js';
import type { TextEdit } from '#core/text/textEdit.js';
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import type { ArticleContext } from '../snapshot.js';
import { convertEdit } from '../convert/range.js';
import { createWorkspaceEdit, type EditStyle } from '../convert/workspaceEdit.js';
import { findDiagnostics } from './diagnostic.js';
import { findSuppression } from './suppression.js';

/** "Fix all" of Fixpath alone, for `editor.codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.fixpath`;

/** What the client asked for: a stretch of the text, and the kinds of actions if not all. */
export interface CodeActionQuery {
  readonly span: Span;
  readonly only: readonly string[] | undefined;
  readonly style: EditStyle;
}

/** `textDocument/codeAction`: the fixes of the findings at a place, silencing them with a reason, and "fix all". */
export function findCodeActions(context: ArticleContext, query: CodeActionQuery): CodeAction[] {
  const diagnostics = findDiagnostics(context);
  const wanted = context.findings
    .map((finding, index) => ({ finding, diagnostic: diagnostics[index]! }))
    .filter(({ finding }) => meets(finding.span, query.span));
  const actions: CodeAction[] = [];
  if (allows(query.only, CodeActionKind.QuickFix))
    actions.push(
      ...wanted.flatMap((each) => createFixes(each.finding, each.diagnostic, { context, query })),
      ...wanted.flatMap((each) => createSuppression(each.finding, each.diagnostic, { context, query })),
    );
  // Editors list "source" actions apart and ask for them by name; among the quick fixes it would be noise.
  if (query.only && allows(query.only, fixAllKind)) actions.push(...createFixAll(context, query));
  return actions;
}

interface Place {
  readonly context: ArticleContext;
  readonly query: CodeActionQuery;
}

function createFixes(finding: Finding, diagnostic: Diagnostic, { context, query }: Place): CodeAction[] {
  const fixes = finding.fixes ?? [];
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: isPreferred(fix, fixes),
    edit: createWorkspaceEdit(
      context,
      fix.edits.map((edit) => convertEdit(edit, context.document.lines)),
      query.style,
    ),
  }));
}

/** Only the first safe fix: editors apply it without asking. */
function isPreferred(fix: Fix, fixes: readonly Fix[]): boolean {
  return fix.safe && fixes.find((each) => each.safe) === fix;
}

function createSuppression(
  finding: Finding,
  diagnostic: Diagnostic,
  { context, query }: Place,
): CodeAction[] {
  const suppression = findSuppression(finding, context.document, query.style.snippets);
  if (!suppression) return [];
  return [
    {
      title: `Silence “${finding.ruleId}” here, with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: createWorkspaceEdit(context, [suppression], query.style),
    },
  ];
}

function createFixAll(context: ArticleContext, { style }: CodeActionQuery): CodeAction[] {
  const { document, workspace, configuration } = context;
  const fixed = fixText(document.text, (text) => {
    const changed = new ArticleDocument(document.path, text, document.settings);
    return lint(changed, workspace.with(changed), { rules: allRules, configuration });
  });
  if (fixed.applied === 0) return [];
  const edit = convertEdit(differenceOf(document.text, fixed.text), document.lines);
  return [
    {
      title: 'Fix everything that Fixpath can fix safely',
      kind: fixAllKind,
      edit: createWorkspaceEdit(context, [edit], style),
    },
  ];
}

/** One edit from the first to the last difference. */
function differenceOf(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const newText = after.slice(start, after.length - tail);
  return { span: { start, end: before.length - tail }, newText };
}

function meets(a: Span, b: Span): boolean {
  return overlaps(a, b) || touches(a, b.start) || touches(b, a.start);
}

/** A kind is wanted where it, or a kind that it belongs to, was asked for. */
function allows(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

import { allSections } from '#core/article/query.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';
import { joinPath } from '#core/workspace/paths.js';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { convertPathToDestination } from '../convert/destination.js';
import type { ArticleContext } from '../snapshot.js';
import { fits, replaceTyped, type Completer, type Cursor } from './completionCursor.js';

/** An inline link's destination, or that of a definition, up to the cursor. */
const destination = /(?:\]\(\s*|^ {0,3}\[[^\]]+\]:\s*)<?([^)\s>]*)$/;

/** Paths of other documents, and anchors of this one or of the one whose path was already typed. */
export const completeLinks: Completer = (cursor, context) => {
  const typed = destination.exec(cursor.before)?.[1];
  if (typed === undefined) return undefined;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(typed)) return [];
  const anchors = completeAnchors(typed, cursor, context);
  return typed.includes('#') ? anchors : [...completePaths(typed, cursor, context), ...anchors];
};

function completePaths(typed: string, cursor: Cursor, context: ArticleContext): CompletionItem[] {
  const own = context.document.path;
  const prefix = typed.startsWith('./') ? './' : '';
  return [...context.workspace.documents].flatMap((document) => {
    const relative = document.path === own ? undefined : convertPathToDestination(document.path, own);
    if (relative === undefined) return [];
    const newText = prefix + relative;
    const title = document.article.title?.text ?? '';
    if (!fits(typed.replace(/^\.\.?\//, ''), `${relative} ${title}`)) return [];
    const behind = destinationRest(cursor);
    const item: CompletionItem = {
      label: newText,
      kind: CompletionItemKind.File,
      detail: title,
      filterText: `${newText} ${title}`,
      textEdit: replaceTyped(context, cursor, { typed, behind, newText }),
    };
    return [item];
  });
}

function completeAnchors(typed: string, cursor: Cursor, context: ArticleContext): CompletionItem[] {
  const hash = typed.indexOf('#');
  const path = typed.slice(0, Math.max(0, hash));
  const fragment = typed.slice(hash + 1);
  return anchorsOf(findDocument(path, context))
    .filter(({ anchor, title }) => fits(fragment, `${anchor} ${title}`))
    .map(({ anchor, title }) => ({
      label: `#${anchor}`,
      kind: CompletionItemKind.Reference,
      detail: title,
      filterText: `${path}#${anchor} ${title}`,
      textEdit: replaceTyped(context, cursor, {
        typed,
        behind: destinationRest(cursor),
        newText: `${path}#${anchor}`,
      }),
    }));
}

function findDocument(path: string, { document, workspace }: ArticleContext): ArticleDocument | undefined {
  const target = path === '' ? document.path : joinPath(document.path, '..', decode(path));
  return target === undefined ? undefined : workspace.find(target);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function anchorsOf(
  document: ArticleDocument | undefined,
): { readonly anchor: string; readonly title: string }[] {
  if (!document) return [];
  return [...allSections(document.article.root)].flatMap(({ heading }) =>
    heading ? [{ anchor: heading.explicitIds[0] ?? heading.slug, title: heading.content.text.trim() }] : [],
  );
}

/** How much of the destination stands behind the cursor; it is replaced too. */
function destinationRest({ after }: Cursor): number {
  return /^[^)\s>]*/.exec(after)![0].length;
}

import type { Reference } from '#core/article/elements.js';
import { LineIndex } from '#core/text/lineIndex.js';
import { touches } from '#core/text/span.js';
import type { LocationLink } from 'vscode-languageserver';
import { convertSpan } from '../convert/range.js';
import type { ArticleContext } from '../snapshot.js';

/** `textDocument/definition`: where the link or title reference at the offset leads; empty for anything else. */
export function findDefinitions(context: ArticleContext, offset: number): LocationLink[] {
  const { document } = context;
  return document.article.elements
    .filter((element) => element.kind === 'reference')
    .filter(({ span }) => touches(span, offset))
    .flatMap((reference) => findTarget(reference, context) ?? []);
}

function findTarget(reference: Reference, context: ArticleContext): LocationLink | undefined {
  const { document, workspace } = context;
  const resolution = workspace.resolve(reference, document);
  if (!('path' in resolution)) return undefined;
  const target = workspace.find(resolution.path);
  const heading = resolution.kind === 'section' ? resolution.heading.span : target?.article.title?.span;
  const range = convertSpan(heading ?? { start: 0, end: 0 }, target?.lines ?? new LineIndex(''));
  return {
    originSelectionRange: convertSpan(reference.span, document.lines),
    targetUri: context.uriOf(resolution.path),
    targetRange: range,
    targetSelectionRange: range,
  };
}

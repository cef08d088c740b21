import type { Element } from '#core/article/elements.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';
import { printable, type Style } from '../terminal.js';
import { textWidth, truncateText } from '../textLayout.js';

/** How an outline is set. */
export interface OutlineOptions {
  readonly style: Style;
  readonly width: number;
  readonly shown: (path: string) => string;
}

/** Articles as people read them: one line per element, with its line in the text, below the one it belongs to. */
export function formatOutline(documents: readonly ArticleDocument[], options: OutlineOptions): string {
  return documents.map((document) => formatArticle(document, options)).join('\n\n');
}

function formatArticle(document: ArticleDocument, { style, width, shown }: OutlineOptions): string {
  const { title, profile, recognition, elements } = document.article;
  const depths = findDepths(elements);
  const numberWidth = String(document.lines.lineCount).length;
  const lines = elements.map((element) => {
    const number = String(document.lines.lineNumber(element.span.start)).padStart(numberWidth);
    const kind = describeKind(element);
    const indent = '  '.repeat(depths.get(element.id) ?? 0);
    const room = width - textWidth(`${number}  ${indent}${kind}  `);
    const words = truncateText(printable(element.text).replace(/\s+/g, ' '), Math.max(room, 20));
    return `${style.dim(number)}  ${indent}${style.cyan(kind)}  ${words}`;
  });
  const kindOfFile = recognition.isArticle ? `article, ${profile}` : 'no article';
  return [
    style.bold(printable(title?.text ?? '(no title)')),
    style.dim(printable(`${shown(document.path)}: ${kindOfFile} (${recognition.because})`)),
    ...lines,
  ].join('\n');
}

function findDepths(elements: readonly Element[]): ReadonlyMap<string, number> {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const depthOf = (element: Element): number => {
    const parent = byId.get(element.parent ?? '');
    // What holds for one variant stands below it, not beside it.
    const variant = parent?.kind === 'symptom' ? byId.get(element.variant ?? '') : undefined;
    const above = variant ?? parent;
    return above ? depthOf(above) + 1 : 0;
  };
  return new Map(elements.map((element) => [element.id, depthOf(element)]));
}

/** The kind, and the one detail of it that a writer asks for first. */
function describeKind(element: Element): string {
  switch (element.kind) {
    case 'step':
      return `step (${element.mode})`;
    case 'branch':
      return `branch → ${element.target === null ? element.then : `${element.then} ${element.target}`}`;
    case 'escalation':
      return `escalation (${element.channel})`;
    default:
      return element.kind;
  }
}

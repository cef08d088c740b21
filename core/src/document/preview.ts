import type { Element } from '../article/elements.js';
import { renderHtml, type HtmlMark } from '../markdown/renderHtml.js';
import type { ArticleDocument } from './articleDocument.js';

/** The article as its reader sees it, as safe HTML with its elements marked (see `renderHtml`). */
export function renderPreview(document: ArticleDocument): string {
  const marks = document.article.elements.filter(isShown).map((element): HtmlMark => ({
    id: element.id,
    kind: element.kind,
    span: element.span,
    isBlock: element.kind === 'step' || element.kind === 'symptom',
  }));
  return renderHtml(document.tree, marks);
}

/** Links and images show themselves. */
function isShown(element: Element): boolean {
  return element.kind !== 'reference' || element.style === 'title';
}

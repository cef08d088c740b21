import { ArticleDocument } from '#core/document/articleDocument.js';
import { unindent } from '../../support/unindent.js';

/** The document of a text in Markdown. */
export function documentOf(markdown: string): ArticleDocument {
  return new ArticleDocument('article.md', unindent(markdown));
}

/** HTML without the places of its marks, for they only say again where the text stands. */
export function withoutPlaces(html: string): string {
  return html.replace(/ data-(?:start|end)="\d+"/g, '');
}

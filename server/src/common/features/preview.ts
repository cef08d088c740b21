import { renderPreview } from '#core/document/preview.js';
import type { PreviewContent } from '#core/protocol/requests.js';
import type { ArticleContext } from '../snapshot.js';

/** `fixpath/getPreview`: the article as its reader sees it, and its flow. */
export function findPreview({ document, version }: ArticleContext): PreviewContent {
  return {
    version: version ?? 0,
    title: document.article.title?.text ?? '',
    html: renderPreview(document),
    graph: document.flow,
  };
}

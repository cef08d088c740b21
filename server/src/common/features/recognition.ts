import type { Recognition } from '#core/protocol/requests.js';
import type { ArticleContext } from '../snapshot.js';

/** `fixpath/getRecognition`: whether the file was taken for an article, why, and who decided. */
export function findRecognition({ document }: ArticleContext, decision: boolean | undefined): Recognition {
  const { recognition, profile } = document.article;
  return { ...recognition, profile, overridden: decision !== undefined };
}

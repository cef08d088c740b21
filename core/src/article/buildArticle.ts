import type { Root } from 'mdast';
import type { Result } from '../text/problem.js';
import type { Article, Profile } from './article.js';

/** What a configuration or an editor's user may settle beforehand. */
export interface ArticleSettings {
  /** Pins the profile instead of recognising it. */
  readonly profile?: Profile;
  /** Says that the file is (not) an article, whatever it looks like. */
  readonly isArticle?: boolean;
}

/** Understands a Markdown tree as a troubleshooting article; half an article gives half a model. */
export function buildArticle(text: string, tree: Root, settings: ArticleSettings = {}): Result<Article> {
  const span = { start: 0, end: text.length };
  return {
    value: {
      profile: settings.profile ?? 'help-center',
      recognition: { isArticle: settings.isArticle ?? tree.children.length > 0, because: 'not decided yet' },
      elements: [],
      root: { span, role: 'other', blocks: [], sections: [] },
    },
    problems: [],
  };
}

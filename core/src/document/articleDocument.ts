import type { Root } from 'mdast';
import type { Article } from '../article/article.js';
import { buildArticle, type ArticleSettings } from '../article/buildArticle.js';
import { titlesOf, type ReferableTitle } from '../article/titles.js';
import { buildFlow } from '../flow/buildFlow.js';
import type { FlowGraph } from '../flow/flowGraph.js';
import { parseMarkdown } from '../markdown/parseMarkdown.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Problem, Result } from '../text/problem.js';
import { lazy } from './lazy.js';

/**
 * One version of one article's text. A value: a changed text is another document. The stages tree →
 * article → flow are computed when first asked for and kept as long as the document is.
 */
export class ArticleDocument {
  private readonly lazyLines = lazy(() => new LineIndex(this.text));
  private readonly lazyTree = lazy<Result<Root>>(() => parseMarkdown(this.text));
  private readonly lazyArticle = lazy(() => buildArticle(this.text, this.tree, this.settings));
  private readonly lazyTitles = lazy(() => titlesOf(this.article));
  private readonly lazyFlow = lazy(() => buildFlow(this.article));

  constructor(
    /** A slash-separated path or a URI; unique in its workspace. */
    readonly path: string,
    readonly text: string,
    readonly settings: ArticleSettings = {},
  ) {}

  /** Lines and columns of the text. */
  get lines(): LineIndex {
    return this.lazyLines();
  }

  /** The Markdown tree. */
  get tree(): Root {
    return this.lazyTree().value;
  }

  /** What the article says. */
  get article(): Article {
    return this.lazyArticle().value;
  }

  /** The titles by which other articles may refer to it. */
  get titles(): readonly ReferableTitle[] {
    return this.lazyTitles();
  }

  /** Where the article leads its reader. */
  get flow(): FlowGraph {
    return this.lazyFlow();
  }

  /** What was wrong in reading the text, before any rule. */
  get problems(): readonly Problem[] {
    return [...this.lazyTree().problems, ...this.lazyArticle().problems];
  }
}

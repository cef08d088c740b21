import type { Article } from '../article/article.js';
import type { Branch } from '../article/elements.js';
import { allBlocks, findElement } from '../article/query.js';
import type { FlowEdge, FlowGraph, FlowNode } from '../flow/flowGraph.js';
import { findNode, shortestWalk } from '../flow/walks.js';
import { quote } from '../lint/quote.js';
import { defineRule } from '../lint/rule.js';
import { sectionAt } from '../lint/sectionAt.js';
import type { Fix, RelatedInformation } from '../text/problem.js';
import { contains } from '../text/span.js';

export const deadEndBranch = defineRule({
  id: 'dead-end-branch',
  summary: 'A condition says how to go on in one case, and in the other the reader is left standing.',
  group: 'flow',
  severity: 'warning',
  profiles: { runbook: 'info', kb: 'info', microsoft: 'info' },
  fixable: true,
  *check({ article, document, flow }) {
    for (const { branch, edge, walk, end } of findDeadEnds(article, flow)) {
      const behind = document.text.slice(
        branch.span.end,
        sectionAt(article.root, branch.span.start).span.end,
      );
      if (otherSide.test(behind)) continue;
      const isFallback = edge.kind === 'fallback';
      const others = isFallback
        ? `the page's last resort, ${quote(end.text)}, is all that is left`
        : 'the article says nothing';
      yield {
        span: branch.span,
        ...(isFallback ? { severity: 'info' as const } : {}),
        message: `${quote(branch.text)} tells only some readers how to go on. For all others, ${others}. Say what they should do.`,
        related: walk.flatMap((step) => describeStep(step, flow)),
        fixes: [insertOtherwise(article, branch, isFallback ? end : undefined)],
      };
    }
  },
});

interface DeadEnd {
  readonly branch: Branch;
  /** The answer that leads nowhere. */
  readonly edge: FlowEdge;
  readonly walk: readonly FlowEdge[];
  readonly end: FlowNode;
}

function* findDeadEnds(article: Article, flow: FlowGraph): Generator<DeadEnd> {
  for (const edge of flow.edges) {
    const end = findNode(flow, edge.to);
    if (!end || !(edge.kind === 'fallback' || end.gap === 'end')) continue;
    const question = findNode(flow, edge.from);
    const branch = findElement(article, question?.elementId ?? null);
    if (question?.kind !== 'decision' || branch?.kind !== 'branch' || !needsOtherSide(branch)) continue;
    const walk = shortestWalk(flow, flow.start, edge.from);
    if (walk) yield { branch, edge, walk: [...walk, edge], end };
  }
}

/**
 * Whoever cannot do a thing, or does not use one, has nothing to do about it; and "if it persists" is the
 * other side of something itself. What an unsure reading takes for a condition is let pass.
 */
function needsOtherSide({ conditionKind, confidence }: Branch): boolean {
  return (
    confidence >= 0.5 &&
    (conditionKind === 'outcome' || conditionKind === 'state' || conditionKind === 'gate')
  );
}

/** The walk as places to look at: every answer given on the way. */
function describeStep(edge: FlowEdge, flow: FlowGraph): RelatedInformation[] {
  const node = findNode(flow, edge.from);
  if (!node || edge.label === '' || node.kind === 'gap') return [];
  return [{ span: node.span, message: `${node.text} – ${edge.label}` }];
}

/** Where the author does speak of the other side, a reading that has missed it is no reason to complain. */
const otherSide =
  /\b(?:otherwise|if not|in (?:all|any) other cases?|if (?:this|that|it)(?:'s| is)(?: not|n['’]t)\b)/i;

function insertOtherwise(article: Article, branch: Branch, fallback: FlowNode | undefined): Fix {
  const { blocks } = sectionAt(article.root, branch.span.start);
  const paragraph = [...allBlocks(blocks)].findLast(({ span }) => contains(span, branch.span));
  const place = paragraph?.span.end ?? branch.span.end;
  const heading = fallback && sectionAt(article.root, fallback.span.start).heading;
  const goOn = heading ? `see [${heading.content.text}](#${heading.slug})` : 'TODO: say what to do';
  return {
    title: 'Insert what to do otherwise',
    safe: false,
    edits: [{ span: { start: place, end: place }, newText: ` Otherwise, ${goOn}.` }],
  };
}

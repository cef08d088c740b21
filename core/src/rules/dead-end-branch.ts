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
  const seen = new Set<Branch>();
  for (const edge of flow.edges) {
    const end = findNode(flow, edge.to);
    if (!end || !(edge.kind === 'fallback' || end.gap === 'end')) continue;
    const question = findNode(flow, edge.from);
    const branch = findElement(article, question?.elementId ?? null);
    if (question?.kind !== 'decision' || branch?.kind !== 'branch') continue;
    if (seen.has(branch) || !needsOtherSide(branch, article)) continue;
    seen.add(branch);
    const walk = shortestWalk(flow, flow.start, edge.from);
    if (walk) yield { branch, edge, walk: [...walk, edge], end };
  }
}

/**
 * A gate to an escalation needs another side, and so does a test that worked. A look at how things are does
 * only as the last step of a procedure; elsewhere it is advice for those whom it concerns. "If it persists"
 * is the other side of something itself, and whoever cannot do a thing has nothing to do about it.
 */
function needsOtherSide(branch: Branch, article: Article): boolean {
  const { conditionKind, positive, text } = branch;
  if (branch.confidence < 0.5 || trouble.test(text)) return false;
  if (conditionKind !== 'state') return conditionKind === 'gate' || (conditionKind === 'outcome' && positive);
  if (branch.then === 'escalate') return positive || joined.test(text);
  const step = findElement(article, branch.parent);
  const isInProcedure = step?.kind === 'step' && step.number !== undefined && step.number > 1;
  return positive && isInProcedure && !optional.test(branch.consequence);
}

/** "If you run into other problems" is said to everybody who still has one. */
const trouble =
  /\b(?:encounter|experience|face|run into|have|having|cause|causing)\b.*\b(?:problems?|issues?|errors?|trouble)\b|\b(?:problem|issue)s? (?:arises?|occurs?|happens?)\b/i;

const optional = /^(?:then )?(?:you|we) (?:can|may|might|could)\b/i;

const joined = /\s(?:and|but|yet)\s/i;

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

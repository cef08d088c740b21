import { equal, ok } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import type { FlowEdge, FlowGraph, FlowNode } from '#core/flow/flowGraph.js';
import { edgesFrom, findNode } from '#core/flow/walks.js';
import { unindent } from '../../support/unindent.js';

/** The flow of an article in Markdown. */
export function flowOf(markdown: string): FlowGraph {
  return new ArticleDocument('article.md', unindent(markdown)).flow;
}

/**
 * Takes a walk and tells it: what the reader meets, and in brackets what they answer. Ways that nobody is
 * asked about are taken by themselves; a walk that needs an answer and has none left ends in `…`.
 */
export function tellWalk(graph: FlowGraph, answers: readonly string[]): string {
  const left = [...answers];
  const words: string[] = [];
  let node = findNode(graph, graph.start)!;
  for (let steps = 0; steps < 200; steps++) {
    words.push(...wordsOf(node));
    if (node.kind === 'escalation' && left.length === 0) return words.join(' ');
    const edges = edgesFrom(graph, node.id);
    if (edges.length === 0) return words.join(' ');
    const isAsked =
      edges.length > 1 || node.kind === 'gap' || node.kind === 'escalation' || edges[0]!.kind === 'choice';
    const answer = isAsked ? left.shift() : undefined;
    if (isAsked && answer === undefined) return [...words, '…'].join(' ');
    const edge = isAsked ? edges.find(({ label }) => label === answer) : edges[0];
    ok(
      edge,
      `"${answer}" is no answer to "${node.text}", but: ${edges.map(({ label }) => label).join(', ')}`,
    );
    if (isAsked) words.push(`[${edge.label}]`);
    node = findNode(graph, edge.to)!;
  }
  throw new Error('The walk goes round in circles.');
}

/** Checks walks by what they tell; the answers are those in brackets. */
export function checkWalks(graph: FlowGraph, walks: readonly string[]): void {
  for (const walk of walks) {
    const expected = walk.replace(/\s+/g, ' ').trim();
    equal(
      tellWalk(
        graph,
        [...expected.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!),
      ),
      expected,
    );
  }
}

/** The walks through one symptom whose help is given; the answer that picks the symptom is left out. */
export function checkHelp(help: string, ...walks: readonly string[]): void {
  const graph = flowOf(`# Sync fails\n\n${help.replace(/^ +/gm, (indent) => indent.slice(6))}`);
  checkWalks(
    graph,
    walks.map((walk) => `[Sync fails] ${walk}`),
  );
}

/** The edge that an answer to a node's text takes; the first one where there is no answer. */
export function edgeOf(graph: FlowGraph, text: string, label?: string): FlowEdge {
  const node = graph.nodes.find((candidate) => candidate.text.startsWith(text));
  ok(node, `there is no node "${text}"`);
  const edge = edgesFrom(graph, node.id).find(
    (candidate) => label === undefined || candidate.label === label,
  );
  ok(edge, `"${text}" has no answer "${label ?? ''}"`);
  return edge;
}

function wordsOf({ kind, text, gap }: FlowNode): string[] {
  if (kind === 'start' || kind === 'symptom' || kind === 'variant') return [];
  if (kind === 'resolved') return ['resolved'];
  if (kind === 'gap') return [`gap (${gap!})`];
  return [kind === 'step' || kind === 'decision' ? text : `${kind} "${text}"`];
}

import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { findElement } from '#core/article/query.js';
import type { Article } from '#core/article/article.js';
import type { FlowGraph, FlowNode } from '#core/flow/flowGraph.js';
import { edgesFrom, findNode, reachableFrom } from '#core/flow/walks.js';
import { answers } from '#core/simulation/answers.js';
import type { SimulationState } from '#core/simulation/simulation.js';
import { summarise } from '#core/simulation/summary.js';
import { currentNode, startWalk, transition } from '#core/simulation/transition.js';
import { markdownArbitrary } from '../markdownArbitrary.js';

/** The same articles in every run; with `SEED=…` others are tried, with `RUNS=…` more. */
const seed = Number(process.env.SEED ?? 20261124);
const numRuns = Number(process.env.RUNS ?? 50);

/** Steps with all that conditions, checks and outcomes do to a flow, in any order. */
const sentences = [
  'Restart the app.',
  'Open the settings.',
  'Then save them.',
  'Try another cable.',
  'Check the log.',
  'Check that the cable is plugged in.',
  'Check whether the disk is full.',
  'Find out first whether everybody is affected.',
  'Collect the log.',
  'If that works, you are done.',
  "If that works, you're dealing with a full disk.",
  'If that works, keep it.',
  "If it isn't, plug it in.",
  'If so, empty it.',
  'If not, contact support.',
  'If the file has rows now, the session was stale.',
  'If you see no error, no further action is needed.',
  "If extensions can't be disabled, close the window.",
  'If the issue persists, empty the bin.',
  'If the log is full, see [the other one](#sync-fails).',
  'See "Login fails" for more.',
  'See [Drivers](drivers.md).',
  'If the log is empty and it still fails, file a ticket with the log.',
  'On Windows, run the setup.',
  'Unless the app is new, update it.',
  'Ask your administrator for the key.',
  'Does the light blink?',
];

const step = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '));

const list = fc
  .array(step, { minLength: 1, maxLength: 5 })
  .map((steps) => steps.map((text, index) => `${String(index + 1)}. ${text}`).join('\n'));

const nested = fc
  .tuple(step, fc.array(step, { minLength: 1, maxLength: 3 }))
  .map(([outer, inner]) => `1. ${outer}\n${inner.map((text) => `   - ${text}`).join('\n')}`);

const variants = fc
  .tuple(list, list)
  .map(
    ([some, all]) =>
      `**Some users only.** Usually caused by a missing group.\n\n${some}\n\n**All users at once.** Usually caused by an outage.\n\n${all}`,
  );

const help = fc.array(fc.oneof(list, nested, variants, step), { minLength: 1, maxLength: 4 });

const symptom = fc
  .tuple(fc.constantFrom('Sync fails', 'Login fails', 'The clock is wrong'), help)
  .map(
    ([title, parts]) =>
      `## ${title}\n\nOften caused by a full disk or a stale session.\n\n${parts.join('\n\n')}`,
  );

const articles = fc
  .tuple(
    fc.array(symptom, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '\n\n## Still stuck?\n\nContact support.'),
  )
  .map(([symptoms, end]) => `# Troubleshoot sync\n\n${symptoms.join('\n\n')}${end}\n`);

const kinds = [
  ['of many conditions', articles],
  ['of any blocks', markdownArbitrary],
] as const;

function holds(text: fc.Arbitrary<string>, check: (document: ArticleDocument) => void): void {
  fc.assert(
    fc.property(text, (source) => check(new ArticleDocument('a.md', source))),
    { seed, numRuns },
  );
}

/** One state for each node that a reader can come to, by giving all answers everywhere. */
function statesOf(flow: FlowGraph): SimulationState[] {
  const byNode = new Map([[flow.start, startWalk(flow)]]);
  for (const state of byNode.values())
    for (const { event } of answers(flow, state)) {
      const next = transition(flow, state, event);
      const { id } = currentNode(flow, next);
      if (!byNode.has(id)) byNode.set(id, next);
    }
  return [...byNode.values()];
}

describe('in every state of a walk', () => {
  for (const [name, text] of kinds) {
    it(`through articles ${name}, there is an answer to give, or the walk has ended`, () => {
      holds(text, ({ flow }) => {
        for (const state of statesOf(flow)) {
          const { current, ended } = summarise(flow, state);
          if (answers(flow, state).length > 0) continue;
          ok(ended);
          ok(ENDS.includes(current.kind) || flow.nodes.length === 1, `${current.id} is no end`);
        }
      });
    }).timeout(120_000);

    it(`through articles ${name}, each answer goes where its edge does, and no two are the same`, () => {
      holds(text, ({ flow }) => {
        for (const state of statesOf(flow)) {
          const offered = answers(flow, state);
          for (const { event, edge } of offered)
            equal(currentNode(flow, transition(flow, state, event)).id, edge.to);
          const labels = offered.filter(({ edge }) => edge.kind !== 'choice').map(({ label }) => label);
          deepEqual(labels, [...new Set(labels)]);
        }
      });
    }).timeout(120_000);

    it(`through articles ${name}, some end can still be reached`, () => {
      holds(text, ({ flow }) => {
        const reached = reachableFrom(flow, flow.start);
        for (const id of reached)
          ok(
            [...reachableFrom(flow, id)].some((end) => isEnd(flow, end)),
            `no end behind ${id}`,
          );
      });
    }).timeout(120_000);

    it(`through articles ${name}, no variant falls into another one of its symptom`, () => {
      holds(text, ({ article, flow }) => {
        for (const { id, elementId } of flow.nodes.filter(({ kind }) => kind === 'variant'))
          for (const other of withoutJumps(flow, id))
            ok([undefined, elementId].includes(variantOf(article, other)), `${id} falls into ${other.id}`);
      });
    }).timeout(120_000);
  }

  it('is tried with variants, gaps, jumps, ends and questions of all kinds', () => {
    const met = new Set<string>();
    holds(articles, ({ flow }) => {
      for (const { kind, gap } of flow.nodes) met.add(gap ?? kind);
    });
    const all = ['variant', 'step', 'decision', 'jump', 'escalation', 'resolved', 'stop', 'check', 'end'];
    deepEqual(
      all.filter((kind) => !met.has(kind)),
      [],
    );
  }).timeout(120_000);
});

const ENDS: readonly string[] = ['resolved', 'stop', 'escalation', 'jump', 'gap'];

function isEnd(flow: FlowGraph, id: string): boolean {
  return edgesFrom(flow, id).length === 0 || findNode(flow, id)?.kind === 'escalation';
}

/** The nodes that a walk from a node comes to before it is sent to another place. */
function withoutJumps(flow: FlowGraph, from: string): FlowNode[] {
  const found = new Set([from]);
  for (const id of found) for (const { kind, to } of edgesFrom(flow, id)) if (kind !== 'jump') found.add(to);
  return [...found].flatMap((id) => findNode(flow, id) ?? []);
}

/** The variant that a node belongs to, itself or by its element. */
function variantOf(article: Article, { elementId }: FlowNode): string | undefined {
  const element = findElement(article, elementId ?? null);
  return element?.kind === 'variant' ? element.id : element?.variant;
}

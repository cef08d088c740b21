import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Element } from '#core/article/elements.js';
import { renderCards } from '#core/document/cards.js';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { renderPreview } from '#core/document/preview.js';
import { renderMermaid } from '#core/flow/mermaid.js';
import { edgesFrom, findGaps, reachableFrom } from '#core/flow/walks.js';
import { answers } from '#core/simulation/answers.js';
import { summarise } from '#core/simulation/summary.js';
import { startWalk, transition } from '#core/simulation/transition.js';
import type { Span } from '#core/text/span.js';
import { projectPath } from '../support/project.js';
import { markdownArbitrary } from './markdownArbitrary.js';

/** The same texts in every run; with `SEED=…` others are tried, with `RUNS=…` more. */
const seed = Number(process.env.SEED ?? 20261124);
const numRuns = Number(process.env.RUNS ?? 60);

const signs = '#>-*`[]()|\n\r\t :!?."aA1{}%<&;\\'.split('');
const anyText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...signs, '🙂'), maxLength: 200 }),
);

function holds(name: string, text: fc.Arbitrary<string>, check: (document: ArticleDocument) => void): void {
  it(name, function () {
    this.timeout(600_000);
    fc.assert(
      fc.property(text, (source) => check(new ArticleDocument('a.md', source))),
      { seed, numRuns },
    );
  });
}

describe('of every text', () => {
  for (const [kind, text] of [
    ['whatever it is', anyText],
    ['that looks like an article', markdownArbitrary],
  ] as const) {
    holds(`${kind}, article, flow, preview and cards can be made`, text, (document) => {
      renderMermaid(document.flow);
      renderPreview(document);
      renderCards(document);
      findGaps(document.flow);
      // Broken front matter is told of; nothing else may be wrong in reading a text.
      ok(document.problems.every(({ ruleId }) => ruleId === 'front-matter'));
    });

    holds(`${kind}, spans lie inside`, text, ({ text: source, article, flow }) => {
      const spans = [...article.elements, ...flow.nodes].flatMap(spansIn);
      for (const { start, end } of spans)
        ok(0 <= start && start <= end && end <= source.length, `${start}-${end}`);
    });

    holds(`${kind}, elements have words, reasons, ids of their own, and stand in order`, text, (document) => {
      const { elements } = document.article;
      equal(new Set(elements.map(({ id }) => id)).size, elements.length);
      for (const { kind: elementKind, text: words, because, confidence } of elements) {
        ok(because !== '' && confidence > 0 && confidence <= 1);
        equal(words, words.replace(/\s+/gu, ' ').trim());
        ok(words !== '' || elementKind === 'reference', `an empty ${elementKind}`);
      }
      const starts = elements.map(({ span }) => span.start);
      deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
      );
    });

    holds(`${kind}, parents, variants and targets exist, and parents form no circle`, text, (document) => {
      const byId = new Map(document.article.elements.map((element) => [element.id, element]));
      for (const element of byId.values()) {
        const target = element.kind === 'branch' ? element.target : null;
        for (const id of [element.parent, element.variant ?? null, target])
          ok(id === null || byId.has(id), `no ${id}`);
        ok(element.variant === undefined || byId.get(element.variant)!.kind === 'variant');
        checkAncestors(element, byId);
      }
    });

    holds(`${kind}, edges join nodes, and a walk comes only to ends and to answers`, text, ({ flow }) => {
      const ids = new Set(flow.nodes.map(({ id }) => id));
      equal(ids.size, flow.nodes.length);
      equal(new Set(flow.edges.map(({ id }) => id)).size, flow.edges.length);
      for (const { from, to } of flow.edges) ok(ids.has(from) && ids.has(to), `${from} > ${to}`);
      const reached = reachableFrom(flow, flow.start);
      for (const { id, kind: nodeKind } of flow.nodes.filter((node) => reached.has(node.id)))
        ok(ENDS.includes(nodeKind) || edgesFrom(flow, id).length > 0, `${id} is a dead end`);
    });

    holds(`${kind}, no variant leads into another one of its symptom`, text, ({ article, flow }) => {
      const variantOf = new Map(article.elements.map(({ id, variant }) => [id, variant]));
      const elementOf = new Map(flow.nodes.map(({ id, elementId }) => [id, elementId ?? '']));
      for (const { from, to, kind: edgeKind } of flow.edges) {
        const [a, b] = [from, to].map((id) => variantOf.get(elementOf.get(id)!));
        ok(edgeKind === 'jump' || a === undefined || b === undefined || a === b, `${from} > ${to}`);
      }
    });
  }
});

describe('of every article', () => {
  it('a walk of any events goes on from node to node, and never fails', () => {
    const events = fc.array(fc.nat({ max: 9 }), { maxLength: 40 });
    fc.assert(
      fc.property(markdownArbitrary, events, (text, numbers) => {
        const { flow } = new ArticleDocument('a.md', text);
        let state = startWalk(flow);
        for (const number of numbers) {
          const plain = (['yes', 'no', 'done', 'skip', 'back', 'forward', 'restart'] as const)[number];
          const other = plain ? { type: plain } : { type: 'jumpTo' as const, position: number - 8 };
          state = transition(flow, state, answers(flow, state)[number % 3]?.event ?? other);
          ok(state.position >= 0 && state.position <= state.trail.length);
          equal(summarise(flow, state).visited.length, state.position);
        }
      }),
      { seed, numRuns },
    );
  }).timeout(600_000);

  holds('CRLF and LF line endings give the same elements, words and lines', markdownArbitrary, (document) => {
    const other = new ArticleDocument('a.md', document.text.replaceAll('\n', '\r\n'));
    deepEqual(linesOf(other), linesOf(document));
  });

  holds('a byte order mark changes nothing', markdownArbitrary, (document) => {
    deepEqual(linesOf(new ArticleDocument('a.md', `\uFEFF${document.text}`)), linesOf(document));
  });

  holds('an unrelated section at its end changes nothing before it', markdownArbitrary, (document) => {
    checkAppended(document);
  });

  holds('the words of an element stand in its span', markdownArbitrary, ({ text, article }) => {
    for (const { span, text: words, kind } of article.elements) {
      // A symptom may stand on the line of its heading and be named by the words below.
      if (kind === 'symptom') continue;
      const first = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '';
      ok(text.slice(span.start, span.end).includes(first), `${kind}: ${words}`);
    }
  });
});

describe('of every fixture', () => {
  for (const name of readdirSync(projectPath('test/fixtures')).filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(projectPath('test/fixtures', name), 'utf8');

    it(`${name}, each beginning can be read, as while it is typed`, () => {
      for (let end = 0; end < text.length; end += Math.ceil(text.length / 80)) {
        const { flow, article } = new ArticleDocument(name, text.slice(0, end));
        ok(flow.nodes.length > 0 && article.elements.every(({ span }) => span.end <= end));
      }
    }).timeout(120_000);

    it(`${name}, an unrelated section at its end changes nothing before it`, () => {
      checkAppended(new ArticleDocument(name, text));
    });
  }
});

const ENDS: readonly string[] = ['resolved', 'stop', 'escalation', 'jump', 'gap', 'start'];

/** All spans in an element or node, by whatever name. */
function spansIn(value: object): Span[] {
  return Object.values(value).filter(
    (part): part is Span => typeof part === 'object' && part !== null && 'start' in part,
  );
}

/** Fails where the elements above one form a circle. */
function checkAncestors(element: Element, byId: ReadonlyMap<string, Element>): void {
  const seen = new Set([element.id]);
  for (let { parent } = element; parent !== null; { parent } = byId.get(parent)!) {
    ok(!seen.has(parent), `${element.id} stands below itself`);
    seen.add(parent);
  }
}

/** A section of another role that says nothing of symptoms leaves elements and flow as they were. */
function checkAppended(before: ArticleDocument): void {
  const appended = `${before.text}\n## Release notes\n\nVersion 3 came out in spring.\n`;
  const after = new ArticleDocument(before.path, appended);
  deepEqual(linesOf(after), linesOf(before));
  deepEqual(
    after.flow.edges.map(({ id }) => id),
    before.flow.edges.map(({ id }) => id),
  );
}

/** What an article was read as, without offsets. */
function linesOf({ article, lines }: ArticleDocument): unknown[] {
  return article.elements.map(({ id, kind, text, parent, span, because }) => {
    return [id, kind, text, parent, because, lines.lineNumber(span.start)];
  });
}

import { deepEqual, equal } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import type { SimulationEvent } from '#core/simulation/simulation.js';
import { summarise } from '#core/simulation/summary.js';
import { startWalk, transition } from '#core/simulation/transition.js';
import { unindent } from '../../support/unindent.js';
import { graph, walk } from './support.js';

function summaryOf(...words: readonly string[]) {
  return summarise(graph, walk(words));
}

const missing = ['Notes are missing', 'done', 'done'];
const slow = ['The app is slow', 'done', 'done'];

describe('summarise', () => {
  it('tells where the walk has been, with the answers, up to where the reader stands', () => {
    const told = (...words: readonly string[]) =>
      summaryOf(...words).visited.map(({ node, answer, skipped }) => [node.text, answer, skipped]);
    const visited = [
      ['Troubleshoot sync', 'The app is slow', false],
      ['The app is slow', '', false],
      ['Restart the app.', '', true],
    ];
    deepEqual(told('The app is slow', 'done', 'skip'), visited);
    deepEqual(told('The app is slow', 'done', 'skip', 'no', 'back'), visited, 'what lies ahead is not told');
    deepEqual(told(), []);
  });

  it('tells the symptom that the walk is about', () => {
    equal(summaryOf(...slow).symptom?.text, 'The app is slow');
    equal(summaryOf('The app is slow').symptom?.text, 'The app is slow');
    equal(summaryOf().symptom, undefined);
  });

  it('tells the causes that were found, and those that were ruled out', () => {
    const causes = (...words: readonly string[]) => {
      const { causesIdentified, causesRuledOut } = summaryOf(...words);
      return [causesIdentified, causesRuledOut];
    };
    deepEqual(causes(...missing), [[], []]);
    deepEqual(causes(...missing, 'yes'), [['a full disk'], []]);
    deepEqual(causes(...missing, 'no'), [[], ['a full disk']]);
  });

  it('takes the cause of the steps that helped for found, and no other one for ruled out', () => {
    const byCause = new ArticleDocument(
      'article.md',
      unindent(`
        # Sync fails

        ## Cause 1: Full disk

        1. Empty the bin.

        ## Cause 2: Wrong clock

        1. Open the settings:
           1. Turn on automatic time.
      `),
    ).flow;
    const causes = (...words: readonly string[]) => {
      const events = words.map((type) => ({ type }) as SimulationEvent);
      const state = events.reduce((at, event) => transition(byCause, at, event), startWalk(byCause, 's1'));
      const { current, causesIdentified, causesRuledOut } = summarise(byCause, state);
      return [current.kind, causesIdentified, causesRuledOut];
    };
    deepEqual(causes('done', 'done', 'yes'), ['resolved', ['Full disk'], []]);
    deepEqual(causes('done', 'done', 'no'), ['step', [], []]);
    deepEqual(causes('done', 'done', 'no', 'done', 'done', 'yes'), ['resolved', ['Wrong clock'], []]);
  });

  it('tells at an escalation what it asks for', () => {
    deepEqual(summaryOf(...slow, 'no').evidence, ['the app version', 'a screenshot']);
    deepEqual(summaryOf(...slow).evidence, []);
  });

  it('tells whether the walk has come to an end', () => {
    deepEqual(
      [summaryOf(), summaryOf(...slow), summaryOf(...slow, 'yes'), summaryOf(...slow, 'no')].map(
        ({ ended }) => ended,
      ),
      [false, false, true, true],
    );
  });
});

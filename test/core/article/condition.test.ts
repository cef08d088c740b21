import { deepEqual, equal } from 'node:assert/strict';
import { conditionKind, findConditions } from '#core/article/condition.js';
import { parseMarkers, renderMarkers } from '../../support/markers.js';
import { cues } from './support.js';

/** The conditions of a sentence are what is marked, each followed by its consequence. */
function check(marked: string): void {
  const { text } = parseMarkers(marked);
  equal(
    renderMarkers(
      text,
      findConditions(text, cues).map((span) => ({ span })),
    ),
    marked,
  );
}

/** The words that follow from the condition of a sentence. */
function consequence(sentence: string): string {
  const [{ consequence } = { consequence: { start: 0, end: 0 } }] = findConditions(sentence, cues);
  return sentence.slice(consequence.start, consequence.end).trim();
}

describe('findConditions', () => {
  it('finds a leading condition up to its comma', () => {
    check('⟦If that works⟧, it was the cache.');
    check('⟦Unless the log is empty⟧, empty it.');
    check('⟦In case of an outage⟧, wait.');
    check('⟦If you use Windows⟧, restart it, then wait.');
  });

  it('finds it behind a conjunction, and leaves that out', () => {
    check('But ⟦if it fails⟧, wait.');
    check('Finally, ⟦if it fails⟧, wait.');
  });

  it('passes over commas in parentheses, quotes and series', () => {
    check('⟦If it is off (e.g., by policy)⟧, turn it on.');
    check('⟦If it says "Sorry, try again"⟧, try again.');
    check('⟦If it is slow, hot, or loud⟧, turn it off.');
    check('⟦If the names match and the mapping is right, but users still cannot sign in⟧, file a ticket.');
  });

  it('ends it before "then", a dash or a colon', () => {
    check('⟦If it fails⟧ then restart it.');
    check('⟦If it fails⟧ - restart it.');
    check('⟦If it fails⟧: restart it.');
  });

  it('ends it without a comma where a new subject takes up an instruction', () => {
    check('⟦If the disk is full⟧ you can empty the bin.');
  });

  it('finds a trailing condition', () => {
    check('Empty the log ⟦if it is full⟧.');
    check('Restart the app ⟦unless it is already running⟧.');
  });

  it('takes no indirect question for a condition', () => {
    check('Check if the log is full.');
    check('Find out if it runs.');
    check('It is unclear if it runs.');
  });

  it('takes no courtesy for a condition', () => {
    check('If needed, restart the app.');
    check('Use the exclusion list if available.');
    check('Restart the app, if possible.');
    check('If you want to learn more, see the manual.');
  });

  it('picks a group of readers', () => {
    check('⟦On Windows⟧, run the setup.');
    check('⟦For Firefox users⟧, clear the cache.');
    check('For more information, see the manual.');
    check('For example, restart it.');
  });

  it('gives the consequence without what joins it', () => {
    equal(consequence('If it fails, then restart it.'), 'restart it.');
    equal(consequence('If it fails - restart it.'), 'restart it.');
    equal(consequence('Empty the log if it is full.'), 'Empty the log');
  });
});

describe('conditionKind', () => {
  function kindOf(condition: string): string {
    return conditionKind(condition, 'step', cues);
  }

  it('tells outcomes from what persists', () => {
    deepEqual(
      ['If that works', 'If it helped', 'If the command fails', 'If so'].map(kindOf),
      Array(4).fill('outcome'),
    );
    deepEqual(
      [
        'If the issue persists',
        'If it still fails',
        "If that doesn't help",
        'Still stuck?',
        'If nothing helps',
        'Otherwise',
        'If not',
      ].map(kindOf),
      Array(7).fill('persistence'),
    );
  });

  it('tells abilities and groups of readers from states', () => {
    deepEqual(
      ["If extensions can't be disabled", 'If you have access to the console'].map(kindOf),
      Array(2).fill('capability'),
    );
    deepEqual(
      ['If you use Linux', 'On Windows', 'If you are running version 3'].map(kindOf),
      Array(3).fill('applicability'),
    );
    deepEqual(['If the log is empty', 'If the mapping was removed'].map(kindOf), Array(2).fill('state'));
  });

  it('calls a conjunction that opens a hand-over a gate', () => {
    equal(conditionKind('If 2FA was reset and it still fails', 'escalate', cues), 'gate');
    equal(conditionKind('If it still fails', 'escalate', cues), 'persistence');
  });
});

import { equal } from 'node:assert/strict';
import { findSupposition } from '#core/article/causeClause.js';
import { findCauses } from '#core/article/causeCue.js';
import { parseMarkers, renderMarkers } from '../../support/markers.js';
import { cues } from './support.js';

/** The causes that a sentence states are what is marked. */
function check(marked: string): void {
  const { text } = parseMarkers(marked);
  const found = findCauses(text, cues)?.causes ?? [];
  equal(
    renderMarkers(
      text,
      found.map((span) => ({ span })),
    ),
    marked,
  );
}

describe('findCauses', () => {
  it('finds them behind lead phrases', () => {
    check('Often caused by ⟦a full disk⟧.');
    check('This is usually due to ⟦a wrong clock⟧.');
    check('The error occurs when ⟦the disk is full⟧.');
    check('This happens because ⟦the session is stale⟧.');
    check('The most common cause is ⟦a full disk⟧.');
    check('This error means that ⟦the disk is full⟧.');
    check('It may be caused by ⟦a full disk⟧.');
  });

  it('parts enumerations, but not what stands in parentheses', () => {
    check(
      'Usually caused by ⟦a stale session⟧, ⟦a missing mapping⟧, or ⟦an add-on (ad blockers, or others)⟧.',
    );
    check('Usually caused by ⟦an outage⟧ or ⟦an expired certificate, secret, or other credential⟧.');
  });

  it('ends them where the sentence turns to something else', () => {
    check('This is due to ⟦a full disk⟧, so the app stops.');
    check('This is due to ⟦a full disk⟧ - empty it.');
    check('This is due to ⟦a full disk⟧; empty it.');
  });

  it('finds none that are denied or asked for', () => {
    check('This is not caused by a full disk.');
    check('Find out whether it is due to a full disk.');
    check('Determine what caused the outage.');
  });

  it('takes the reason of an instruction for no cause', () => {
    check('Restart the app, because it caches the names.');
    check('Use another name due to the length limit.');
  });

  it('takes pointers and pronouns for no cause', () => {
    check('This is caused by the following:');
    check('This is caused by one of these.');
    check('It is caused by this.');
    check('It may be caused by several reasons.');
  });

  it('finds none where nothing is stated', () => {
    check('The cause is not known.'.replace('The cause is not known', 'The app stops'));
    check('The disk is full.');
  });
});

describe('findSupposition', () => {
  function checkGuess(marked: string): void {
    const { text } = parseMarkers(marked);
    const found = findSupposition(text, cues)?.causes ?? [];
    equal(
      renderMarkers(
        text,
        found.map((span) => ({ span })),
      ),
      marked,
    );
  }

  it('finds a guess in what follows from a condition', () => {
    checkGuess('If it still fails, ⟦the cached state may be stale⟧ - file a ticket.');
    checkGuess('If users land on an empty page, ⟦their claim may not match any mapping⟧.');
  });

  it('finds none in an instruction', () => {
    checkGuess('If it still fails, file a ticket.');
    checkGuess('You may restart the app.');
  });
});

import { deepEqual, equal } from 'node:assert/strict';
import { splitEnumeration, topLevel, trimStretch } from '#core/article/clauses.js';
import { parseMarkers, renderMarkers } from '../../support/markers.js';
import { cues } from './support.js';

/** The items of an enumeration are what is marked. */
function check(marked: string): void {
  const { text } = parseMarkers(marked);
  equal(
    renderMarkers(
      text,
      splitEnumeration(text, cues).map((span) => ({ span })),
    ),
    marked,
  );
}

describe('splitEnumeration', () => {
  it('parts at commas before a last "or" or "and"', () => {
    check('⟦a full disk⟧, ⟦a wrong clock⟧, or ⟦an old app⟧');
    check('⟦a full disk⟧, ⟦a wrong clock⟧ or ⟦an old app⟧');
    check('⟦the exact error message⟧, ⟦a HAR file⟧, and ⟦the time it began⟧.');
  });

  it('takes a single reason for one', () => {
    check('⟦a full disk⟧');
    check('⟦a full disk, which happens often⟧');
  });

  it('parts "a … or the …" without commas', () => {
    check('⟦a full disk⟧ or ⟦an outdated app version⟧');
    check('⟦an outage⟧ or ⟦an expired certificate, client secret, or other credential⟧');
  });

  it('keeps states of one thing together', () => {
    check('⟦a missing or mismatched mapping⟧');
    check('⟦an expired certificate, client secret, or other credential⟧');
    check('⟦a plug-in that is missing, disabled, or misconfigured⟧');
  });

  it('leaves commas in parentheses, also nested and with equals signs', () => {
    check('⟦an add-on (ad blockers, password managers, or any other)⟧, ⟦a wrong clock⟧, or ⟦an old app⟧');
    check('⟦groups sent as long names (CN=Staff,OU=Groups,O=Example) instead of short ones⟧');
    check(
      '⟦the role not sent (roles, groups (all, some), ids)⟧, or ⟦group values sent as long names (CN=Staff,OU=Groups,O=Example)⟧',
    );
  });

  it('leaves commas in quotes and code', () => {
    check('⟦the text "a, b, or c"⟧, ⟦the option `x, y`⟧, or ⟦nothing at all⟧');
    check('⟦the text “a, b, or c” in the log⟧');
  });

  it('leaves commas in numbers', () => {
    check('⟦more than 1,000 files⟧');
  });

  it('gives nothing for nothing', () => {
    deepEqual(splitEnumeration('', cues), []);
  });
});

describe('topLevel', () => {
  it('passes over brackets and quotes, but not over ones that never close', () => {
    deepEqual(topLevel('a, (b, c), "d, e", f', ','), [1, 9, 17]);
    deepEqual(topLevel('5" disk, or b', ','), [7]);
    deepEqual(topLevel('a), b', ','), [2]);
  });
});

describe('trimStretch', () => {
  it('leaves out spaces, dashes and commas at the ends', () => {
    deepEqual(trimStretch(' – a b, ', { start: 0, end: 8 }), { start: 3, end: 6 });
    deepEqual(trimStretch(' , ', { start: 0, end: 3 }), { start: 3, end: 3 });
  });
});

import { deepEqual } from 'node:assert/strict';
import { contains, overlaps, touches } from '#core/text/span.js';
import { parseMarkers } from '../../support/markers.js';

/** How the first marked span lies to the second one. */
function relate(marked: string) {
  const [a, b] = parseMarkers(marked).spans.map(({ span }) => span);
  return { contains: contains(a!, b!), overlaps: overlaps(a!, b!) };
}

describe('spans', () => {
  it('contain and overlap what lies inside', () => {
    deepEqual(relate('⟦a ⟦b⟧ c⟧'), { contains: true, overlaps: true });
  });

  it('contain and overlap themselves', () => {
    deepEqual(relate('⟦⟦a⟧⟧'), { contains: true, overlaps: true });
  });

  it('that only meet share nothing, for their ends are open', () => {
    deepEqual(relate('⟦a⟧⟦b⟧'), { contains: false, overlaps: false });
  });

  it('that are empty name a place: it may be contained, but shares no character', () => {
    deepEqual(relate('⟦a⟦⟧⟧'), { contains: true, overlaps: false });
    deepEqual(relate('⟦⟦⟧⟧'), { contains: true, overlaps: false });
  });

  it('are touched by a cursor at both of their ends', () => {
    const touched = (marked: string) => {
      const { spans, cursor } = parseMarkers(marked);
      return touches(spans[0]!.span, cursor!);
    };
    deepEqual(['█⟦ab⟧', '⟦a█b⟧', '⟦ab⟧█'].map(touched), [true, true, true]);
    deepEqual(['█x⟦ab⟧', '⟦ab⟧x█'].map(touched), [false, false]);
  });
});

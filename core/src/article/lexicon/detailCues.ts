import type { DetailLexicon, ScopeSubject } from './detailLexicon.js';
import { anyOf, type WordEdges } from './grammarCues.js';

/** Such a lexicon made ready for matching. */
export interface DetailCues {
  /** What a heading lists, by its words as `normaliseHeading` has them. */
  readonly scopeHeadings: ReadonlyMap<string, ScopeSubject>;
  readonly coverage: RegExp;
  readonly audience: RegExp;
  readonly redirect: RegExp;
  readonly parties: readonly RegExp[];
  readonly partyLabels: readonly RegExp[];
  readonly expectedResult: RegExp;
  readonly expectedResultLabel: RegExp;
  readonly unexpected: RegExp;
}

/** Prepares the cues of one language; headings of the others count as well, for pages mix them. */
export function compileDetails(
  own: DetailLexicon,
  others: readonly DetailLexicon[],
  edges: WordEdges,
): DetailCues {
  const opening = (patterns: readonly string[]) => anyOf(patterns, { before: '^', edges });
  const each = (patterns: readonly string[]) => patterns.map((pattern) => opening([pattern]));
  return {
    scopeHeadings: new Map([...others, own].flatMap(({ scopeHeadings }) => headingsOf(scopeHeadings))),
    coverage: opening(own.coveragePatterns),
    audience: opening(own.audiencePatterns),
    redirect: opening(own.redirectPatterns),
    parties: each(own.partyPatterns),
    partyLabels: each(own.partyLabelPatterns),
    expectedResult: opening(own.expectedResultPatterns),
    expectedResultLabel: opening(own.expectedResultLabelPatterns),
    unexpected: anyOf(own.unexpectedPatterns, { edges }),
  };
}

function headingsOf(headings: DetailLexicon['scopeHeadings']): [string, ScopeSubject][] {
  return (Object.keys(headings) as ScopeSubject[]).flatMap((subject) =>
    headings[subject].map((heading): [string, ScopeSubject] => [heading, subject]),
  );
}

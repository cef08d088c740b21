/** What of an environment a heading or label lists: `whole` where it does not say. */
export type ScopeSubject = 'whole' | 'version' | 'region' | 'role';

/**
 * Cues for what an article tells beside its elements: what it covers, who does a step, what is seen after
 * one. Entries of the fields named `…Patterns` are sources of regular expressions without regard to case.
 */
export interface DetailLexicon {
  /** Headings and labels over what an article applies to, whole, as `normaliseHeading` has them. */
  readonly scopeHeadings: Readonly<Record<ScopeSubject, readonly string[]>>;
  /** Openings of a sentence that says what the article covers. */
  readonly coveragePatterns: readonly string[];
  /** Openings of a sentence that says for whom the article is. */
  readonly audiencePatterns: readonly string[];
  /** Openings of a sentence that sends readers with other concerns elsewhere. */
  readonly redirectPatterns: readonly string[];
  /** Openings of an instruction to somebody else than the reader; group 1 is who that is. */
  readonly partyPatterns: readonly string[];
  /** Labels in front of an instruction, up to where it begins, that say whose it is; group 1 is who that is. */
  readonly partyLabelPatterns: readonly string[];
  /** Whole sentences, from their start on, that say what is seen after a step. */
  readonly expectedResultPatterns: readonly string[];
  /** Labels in front of what is seen after a step, with their colon. */
  readonly expectedResultLabelPatterns: readonly string[];
  /** Words in a sentence of that form after which it is none: conditions, guesses, failures. */
  readonly unexpectedPatterns: readonly string[];
}

/** No cues, for languages that only a configuration knows. */
export const emptyDetails: DetailLexicon = {
  scopeHeadings: { whole: [], version: [], region: [], role: [] },
  coveragePatterns: [],
  audiencePatterns: [],
  redirectPatterns: [],
  partyPatterns: [],
  partyLabelPatterns: [],
  expectedResultPatterns: [],
  expectedResultLabelPatterns: [],
  unexpectedPatterns: [],
};

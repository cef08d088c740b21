import type { Grammar } from './grammar.js';
import type { Lexicon } from './lexicon.js';

type PatternField = Extract<keyof Grammar, `${string}Patterns`>;
type ListField = 'instructionPatterns' | 'closingInstructionPatterns' | 'suppositionPatterns';
type NameOf<F extends string> = F extends `${infer Name}Patterns` ? Name : never;

/**
 * A grammar made ready for matching: each field of patterns as one expression, or as a list of them where
 * a group is asked for and the first pattern that fits is to win.
 */
export type GrammarCues = Pick<Grammar, 'isSpaced' | 'clauseSigns' | 'itemSigns'> & {
  readonly [F in Exclude<PatternField, ListField> as NameOf<F>]: RegExp;
} & {
  readonly [F in ListField as `${NameOf<F>}s`]: readonly RegExp[];
} & {
  /** A condition, or the pick of a group of readers, at the start of a sentence. */
  readonly opening: RegExp;
  /** The lexicon's cues for causes; group 1, where there is one, is the cause, else it follows. */
  readonly causes: readonly RegExp[];
  /** A word that joins the last item of an enumeration; bounded by spaces where the language has them. */
  readonly conjunction: RegExp;
  /** The first of the lexicon's conjunctions, which means "or". */
  readonly alternative: RegExp;
};

/** Prepares a grammar, with those parts of its lexicon that are read by it. */
export function compileGrammar(grammar: Grammar, lexicon: Lexicon): GrammarCues {
  const { causePatterns, conditionPatterns, conjunctions, platformPatterns } = lexicon;
  const edges = edgesOf(grammar);
  const space = grammar.isSpaced ? '\\s' : '\\s*';
  const one = (patterns: readonly string[], before = '', after = '') =>
    anyOf(patterns, { before, after, edges });
  const each = (patterns: readonly string[], before = '') =>
    patterns.map((pattern) => one([pattern], before));
  return {
    isSpaced: grammar.isSpaced,
    clauseSigns: grammar.clauseSigns,
    itemSigns: grammar.itemSigns,
    instructions: each(grammar.instructionPatterns, '^'),
    closingInstructions: each(grammar.closingInstructionPatterns),
    suppositions: each(grammar.suppositionPatterns),
    opening: one([...conditionPatterns, ...platformPatterns], '^[^\\p{L}]*'),
    causes: each(causePatterns),
    conjunction: one(conjunctions, space, space),
    alternative: one(conjunctions.slice(0, 1), space, space),
    lead: one(grammar.leadPatterns, '^[^\\p{L}\\p{N}]*'),
    join: one(grammar.joinPatterns, '^'),
    statement: one(grammar.statementPatterns),
    look: one(grammar.lookPatterns),
    place: one(grammar.placePatterns),
    conditionEnd: one(grammar.conditionEndPatterns),
    continuation: one(grammar.continuationPatterns, '^'),
    trailing: one(grammar.trailingPatterns),
    ask: one(grammar.askPatterns, '', '[\\s,]*$'),
    restatement: one(grammar.restatementPatterns),
    question: one(grammar.questionPatterns, '^'),
    subject: one(grammar.subjectPatterns, '^'),
    weakCause: one(grammar.weakCausePatterns, '^', '$'),
    unstated: one(grammar.unstatedPatterns, '', '\\s*$'),
    emptyCause: one(grammar.emptyCausePatterns, '^'),
    causeLead: one(grammar.causeLeadPatterns, '^'),
    turn: one(grammar.turnPatterns),
    told: one(grammar.toldPatterns, '', '\\s*$'),
    group: one(grammar.groupPatterns, '^'),
    topic: one(grammar.topicPatterns, '^'),
    announcement: one(grammar.announcementPatterns),
  };
}

/** What `\b` means: `ascii` as regular expressions have it, `letters` with accents, `any` in all alphabets. */
export type WordEdges = 'ascii' | 'letters' | 'any';

/** What stands around the patterns of one expression, and what an edge of a word is. */
export interface Bounds {
  readonly before?: string;
  readonly after?: string;
  readonly edges?: WordEdges;
}

/** One expression for any of the patterns, without regard to case; one that never matches where there are none. */
export function anyOf(patterns: readonly string[], bounds: Bounds = {}): RegExp {
  const { before = '', after = '', edges = 'ascii' } = bounds;
  if (!patterns.length) return /(?!)/;
  const source = `${before}(?:${patterns.join('|')})${after}`;
  return new RegExp(edges === 'ascii' ? source : source.replaceAll('\\b', EDGES[edges]), 'iu');
}

/** Beside signs that are no letters to regular expressions, as in unspaced scripts, the edges of ASCII words do. */
export function edgesOf(grammar: Grammar | undefined): WordEdges {
  if (!grammar?.isSpaced) return 'ascii';
  return (grammar.isLatin ?? true) ? 'letters' : 'any';
}

/** Latin letters with their accents; all of Unicode's would make each expression many times larger. */
const LETTER = '[\\w\\u00c0-\\u024f]';

const EDGES: Readonly<Record<Exclude<WordEdges, 'ascii'>, string>> = {
  letters: edgeOf(LETTER),
  any: edgeOf('[\\p{L}\\p{M}\\p{N}_]'),
};

function edgeOf(letter: string): string {
  return `(?:(?<!${letter})(?=${letter})|(?<=${letter})(?!${letter}))`;
}

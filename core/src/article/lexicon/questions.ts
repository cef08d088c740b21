import { chineseQuestions } from './chineseQuestions.js';
import { englishQuestions } from './englishQuestions.js';
import { frenchQuestions } from './frenchQuestions.js';
import { germanQuestions } from './germanQuestions.js';
import { japaneseQuestions } from './japaneseQuestions.js';
import type { Language } from './languages.js';
import type { QuestionForm, QuestionGrammar } from './questionGrammar.js';

/** One way to ask, made ready for matching; see `QuestionForm`. */
export type QuestionCue = Omit<QuestionForm, 'pattern'> & { readonly pattern: RegExp };

type Rewrite = readonly [pattern: RegExp, replacement: string];

/** A question grammar made ready for matching; see `QuestionGrammar`. */
export interface QuestionCues {
  /** False for a language that only a configuration knows: then its kinds of conditions are all there is. */
  readonly isKnown: boolean;
  readonly frames: readonly RegExp[];
  readonly exceptions: RegExp;
  readonly spellings: readonly Rewrite[];
  readonly negators: readonly Rewrite[];
  readonly rigid: RegExp;
  readonly compound: RegExp;
  readonly forms: readonly QuestionCue[];
  readonly whole: readonly QuestionCue[];
  readonly baseForms: ReadonlyMap<string, string>;
  readonly outcome: RegExp;
  readonly answer: RegExp;
  readonly checks: readonly RegExp[];
  readonly openChecks: readonly RegExp[];
  readonly enquiries: readonly RegExp[];
  readonly cured: RegExp;
  readonly lead: RegExp;
  readonly procedure: RegExp;
  readonly idle: RegExp;
  readonly continuation: RegExp;
}

/** `\b` itself knows Latin letters without accents only; this is the edge of a word in any alphabet. */
const WORD_EDGE = '(?:(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])|(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_]))';

const byLanguage: ReadonlyMap<string, QuestionCues> = new Map(
  Object.entries({
    en: englishQuestions,
    de: germanQuestions,
    fr: frenchQuestions,
    ja: japaneseQuestions,
    zh: chineseQuestions,
  } satisfies Record<Language, QuestionGrammar>).map(([tag, grammar]) => [
    tag,
    { isKnown: true, ...compile(grammar) },
  ]),
);

/** Of a language that only a configuration knows: its words stay as they are, before a question mark. */
const plain: QuestionCues = {
  isKnown: false,
  ...compile({
    frames: ['[\\s.,:;?]+$'],
    exceptions: [],
    spellings: [],
    negators: [],
    rigidPatterns: [],
    compoundPatterns: [],
    forms: [],
    whole: [{ pattern: '^(.+)$', question: '$1?' }],
    baseForms: new Map(),
    outcomePatterns: [],
    answerPatterns: [],
    checkPatterns: [],
    openCheckPatterns: [],
    curedPatterns: [],
    leadPatterns: [],
    procedurePatterns: [],
    idlePatterns: [],
    continuationPatterns: [],
    enquiryPatterns: [],
  }),
};

/** How a language asks whether a condition holds; one that is not known puts a question mark behind it. */
export function questionsIn(language: string): QuestionCues {
  return byLanguage.get(language) ?? plain;
}

function compile(grammar: QuestionGrammar): Omit<QuestionCues, 'isKnown'> {
  const edge = grammar.isPlainLatin ? '\\b' : WORD_EDGE;
  const expression = (source: string, flags = 'iu') => new RegExp(source.replaceAll('\\b', edge), flags);
  const rewrites = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([pattern, replacement]): Rewrite => [expression(pattern, 'giu'), replacement]);
  const cues = (forms: readonly QuestionForm[]) =>
    forms.map((form): QuestionCue => ({ ...form, pattern: expression(form.pattern) }));
  const all = (patterns: readonly string[]) => patterns.map((pattern) => expression(pattern));
  const anyOf = (patterns: readonly string[]) =>
    patterns.length > 0 ? expression(patterns.join('|')) : /(?!)/;
  return {
    frames: all(grammar.frames),
    exceptions: anyOf(grammar.exceptions),
    spellings: rewrites(grammar.spellings),
    negators: rewrites(grammar.negators),
    rigid: anyOf(grammar.rigidPatterns),
    compound: anyOf(grammar.compoundPatterns),
    forms: cues(grammar.forms),
    whole: cues(grammar.whole),
    baseForms: grammar.baseForms,
    outcome: anyOf(grammar.outcomePatterns),
    answer: anyOf(grammar.answerPatterns),
    checks: all(grammar.checkPatterns),
    openChecks: all(grammar.openCheckPatterns),
    enquiries: all(grammar.enquiryPatterns),
    cured: anyOf(grammar.curedPatterns),
    lead: anyOf(grammar.leadPatterns),
    procedure: anyOf(grammar.procedurePatterns),
    idle: anyOf(grammar.idlePatterns),
    continuation: anyOf(grammar.continuationPatterns),
  };
}

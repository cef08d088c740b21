import type { EscalationChannel, StepMode } from '../elements.js';
import { compileDetails, type DetailCues } from './detailCues.js';
import { anyOf as expressionOf, compileGrammar, edgesOf, type GrammarCues } from './grammarCues.js';
import type { Lexicon, NamedRole } from './lexicon.js';

/** A lexicon made ready for matching. */
export interface Cues {
  /** How clauses are built; absent for English. */
  readonly grammar?: GrammarCues;
  /** What an article covers, who does a step, what is seen after one. */
  readonly details: DetailCues;
  readonly roles: ReadonlyMap<string, NamedRole>;
  readonly rolePatterns: readonly (readonly [NamedRole, RegExp])[];
  readonly problem: RegExp;
  readonly topic: RegExp;
  readonly failure: RegExp;
  readonly causesTitle: RegExp;
  readonly statement: RegExp;
  readonly whyQuestion: RegExp;
  readonly limit: RegExp;
  readonly problemList: RegExp;
  readonly when: RegExp;
  readonly cause: RegExp;
  readonly reversedCause: RegExp;
  readonly result: RegExp;
  readonly culprit: RegExp;
  readonly causing: RegExp;
  readonly explanation: RegExp;
  readonly guess: RegExp;
  readonly supposition: RegExp;
  readonly causeSections: RegExp;
  readonly causeList: RegExp;
  readonly diagnosis: RegExp;
  readonly checkList: RegExp;
  readonly stepList: RegExp;
  readonly verbs: ReadonlySet<string>;
  readonly nounVerbs: ReadonlySet<string>;
  readonly object: RegExp;
  readonly adverb: RegExp;
  readonly softInstruction: RegExp;
  readonly modes: ReadonlyMap<string, StepMode>;
  readonly condition: RegExp;
  /** Any opening of a condition at the start of a sentence, or behind a number or sign. */
  readonly leadingCondition: RegExp;
  /** The same without platforms and "when". */
  readonly bareCondition: RegExp;
  readonly platform: RegExp;
  readonly platformName: RegExp;
  /** A whole text that names a platform or begins by picking one. */
  readonly platformHeading: RegExp;
  readonly contactList: RegExp;
  readonly courtesy: RegExp;
  readonly persistence: RegExp;
  readonly outcome: RegExp;
  readonly observation: RegExp;
  readonly capability: RegExp;
  readonly applicability: RegExp;
  readonly negation: RegExp;
  readonly resolved: RegExp;
  readonly stop: RegExp;
  readonly goto: RegExp;
  readonly escalations: readonly { readonly pattern: RegExp; readonly channel: EscalationChannel }[];
  readonly evidence: RegExp;
  readonly hiddenSymptom: RegExp;
  readonly reference: RegExp;
  readonly determiner: RegExp;
  readonly abbreviation: RegExp;
}

/**
 * Prepares a lexicon; a pattern that is no regular expression throws, for lexicons are checked when read.
 * Headings of `others` name roles as well, where the lexicon itself says nothing else of them.
 */
export function compileCues(lexicon: Lexicon, others: readonly Lexicon[] = []): Cues {
  const edges = edgesOf(lexicon.grammar);
  const isSpaced = lexicon.grammar?.isSpaced ?? true;
  const edge = isSpaced ? '\\b' : '';
  const anyOf = (patterns: readonly string[], before = '', after = '') =>
    expressionOf(patterns, { before, after, edges });
  return {
    ...(lexicon.grammar ? { grammar: compileGrammar(lexicon.grammar, lexicon) } : {}),
    details: compileDetails(
      lexicon.details,
      others.map(({ details }) => details),
      edges,
    ),
    roles: new Map([...others, lexicon].flatMap(({ headings }) => entries(headings))),
    rolePatterns: [lexicon, ...others].flatMap(rolePatternsOf),
    problem: anyOf(lexicon.problemPatterns),
    topic: anyOf(lexicon.topicPatterns),
    failure: anyOf(lexicon.failurePatterns),
    causesTitle: anyOf(lexicon.causesTitlePatterns),
    statement: anyOf(lexicon.headingStatementPatterns),
    whyQuestion: anyOf(lexicon.whyQuestionPatterns),
    limit: anyOf(lexicon.limitPatterns),
    problemList: anyOf(lexicon.problemListPatterns),
    when: anyOf(lexicon.whenPatterns, '^'),
    cause: anyOf(lexicon.causePatterns, edge, edge),
    reversedCause: anyOf(lexicon.reversedCausePatterns),
    result: anyOf(lexicon.resultPatterns),
    culprit: anyOf(lexicon.culpritPatterns),
    causing: anyOf(lexicon.causingPatterns),
    explanation: anyOf(lexicon.explanationPatterns),
    guess: anyOf(lexicon.guessPatterns),
    supposition: anyOf(lexicon.suppositionPatterns),
    causeSections: anyOf(lexicon.causeSectionPatterns),
    causeList: anyOf(lexicon.causeListPatterns),
    diagnosis: anyOf(lexicon.diagnosisPatterns),
    checkList: anyOf(lexicon.checkListPatterns),
    stepList: anyOf(lexicon.stepListPatterns),
    verbs: new Set(lexicon.verbs),
    nounVerbs: new Set(lexicon.nounVerbs),
    object: anyOfExact(lexicon.objectPatterns),
    adverb: anyOf(lexicon.adverbPatterns, '^'),
    softInstruction: anyOf(lexicon.softInstructionPatterns),
    modes: new Map(entries(lexicon.modes)),
    condition: anyOf(lexicon.conditionPatterns),
    leadingCondition: anyOf(
      [...lexicon.conditionPatterns, ...lexicon.platformPatterns, ...lexicon.whenPatterns],
      '^[\\W\\d]*',
    ),
    bareCondition: anyOf(lexicon.conditionPatterns, '^[\\W\\d]*'),
    platformHeading: anyOf([
      ...lexicon.platformPatterns.map((pattern) => `^(?:${pattern})`),
      ...lexicon.platformNamePatterns.map((pattern) => `^(?:${pattern})$`),
    ]),
    platform: anyOf(lexicon.platformPatterns),
    platformName: anyOf(lexicon.platformNamePatterns, edge, edge),
    contactList: anyOf(lexicon.contactListPatterns),
    courtesy: anyOf(lexicon.courtesyPatterns),
    persistence: anyOf(lexicon.persistencePatterns),
    outcome: anyOf(lexicon.outcomePatterns),
    observation: anyOf(lexicon.observationPatterns),
    capability: anyOf(lexicon.capabilityPatterns),
    applicability: anyOf(lexicon.applicabilityPatterns),
    negation: anyOf(lexicon.negationPatterns),
    resolved: anyOf(lexicon.resolvedPatterns),
    stop: anyOf(lexicon.stopPatterns),
    goto: anyOf(lexicon.gotoPatterns),
    escalations: lexicon.escalationPatterns.map(({ pattern, channel }) => ({
      pattern: anyOf([pattern], edge),
      channel,
    })),
    evidence: anyOf(lexicon.evidencePatterns),
    hiddenSymptom: anyOf(lexicon.hiddenSymptomPatterns),
    reference: anyOf(lexicon.referencePatterns, edge, isSpaced ? '\\s+' : ''),
    determiner: anyOf(lexicon.determiners, '^', edge),
    abbreviation: anyOf(lexicon.abbreviations, '(?:^|[\\s(])', '$'),
  };
}

function entries<K extends string>(record: Readonly<Record<K, readonly string[]>>): [string, K][] {
  return (Object.keys(record) as K[]).flatMap((key) => record[key].map((word): [string, K] => [word, key]));
}

function rolePatternsOf({ headingPatterns, grammar }: Lexicon): [NamedRole, RegExp][] {
  const bounds = { before: '^', after: '$', edges: edgesOf(grammar) };
  return (Object.keys(headingPatterns) as NamedRole[]).map((role) => [
    role,
    expressionOf(headingPatterns[role] ?? [], bounds),
  ]);
}

/** Case matters: a capital after a verb that may be a noun tells a name. */
function anyOfExact(patterns: readonly string[]): RegExp {
  return patterns.length ? new RegExp(`^(?:${patterns.join('|')})`, 'u') : /(?!)/;
}

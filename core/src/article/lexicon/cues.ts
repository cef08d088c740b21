import type { EscalationChannel, StepMode } from '../elements.js';
import type { Lexicon, NamedRole } from './lexicon.js';

/** A lexicon made ready for matching. */
export interface Cues {
  readonly roles: ReadonlyMap<string, NamedRole>;
  readonly rolePatterns: readonly (readonly [NamedRole, RegExp])[];
  readonly problem: RegExp;
  readonly cause: RegExp;
  readonly reversedCause: RegExp;
  readonly causeList: RegExp;
  readonly diagnosis: RegExp;
  readonly stepList: RegExp;
  readonly verbs: ReadonlySet<string>;
  readonly nounVerbs: ReadonlySet<string>;
  readonly object: RegExp;
  readonly adverb: RegExp;
  readonly softInstruction: RegExp;
  readonly modes: ReadonlyMap<string, StepMode>;
  readonly condition: RegExp;
  readonly platform: RegExp;
  readonly platformName: RegExp;
  readonly contactList: RegExp;
  readonly courtesy: RegExp;
  readonly persistence: RegExp;
  readonly outcome: RegExp;
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

/** Prepares a lexicon; a pattern that is no regular expression throws, for lexicons are checked when read. */
export function compileCues(lexicon: Lexicon): Cues {
  return {
    roles: new Map(entries(lexicon.headings)),
    rolePatterns: (Object.keys(lexicon.headingPatterns) as NamedRole[]).map(
      (role) => [role, anyOf(lexicon.headingPatterns[role] ?? [], '^', '$')] as const,
    ),
    problem: anyOf(lexicon.problemPatterns),
    cause: anyOf(lexicon.causePatterns, '\\b', '\\b'),
    reversedCause: anyOf(lexicon.reversedCausePatterns),
    causeList: anyOf(lexicon.causeListPatterns),
    diagnosis: anyOf(lexicon.diagnosisPatterns),
    stepList: anyOf(lexicon.stepListPatterns),
    verbs: new Set(lexicon.verbs),
    nounVerbs: new Set(lexicon.nounVerbs),
    object: anyOfExact(lexicon.objectPatterns),
    adverb: anyOf(lexicon.adverbPatterns, '^'),
    softInstruction: anyOf(lexicon.softInstructionPatterns),
    modes: new Map(entries(lexicon.modes)),
    condition: anyOf(lexicon.conditionPatterns),
    platform: anyOf(lexicon.platformPatterns),
    platformName: anyOf(lexicon.platformNamePatterns, '\\b', '\\b'),
    contactList: anyOf(lexicon.contactListPatterns),
    courtesy: anyOf(lexicon.courtesyPatterns),
    persistence: anyOf(lexicon.persistencePatterns),
    outcome: anyOf(lexicon.outcomePatterns),
    capability: anyOf(lexicon.capabilityPatterns),
    applicability: anyOf(lexicon.applicabilityPatterns),
    negation: anyOf(lexicon.negationPatterns),
    resolved: anyOf(lexicon.resolvedPatterns),
    stop: anyOf(lexicon.stopPatterns),
    goto: anyOf(lexicon.gotoPatterns),
    escalations: lexicon.escalationPatterns.map(({ pattern, channel }) => ({
      pattern: anyOf([pattern], '\\b'),
      channel,
    })),
    evidence: anyOf(lexicon.evidencePatterns),
    hiddenSymptom: anyOf(lexicon.hiddenSymptomPatterns),
    reference: anyOf(lexicon.referencePatterns, '\\b', '\\s+'),
    determiner: anyOf(lexicon.determiners, '^', '\\b'),
    abbreviation: anyOf(lexicon.abbreviations, '(?:^|[\\s(])', '$'),
  };
}

function entries<K extends string>(record: Readonly<Record<K, readonly string[]>>): [string, K][] {
  return (Object.keys(record) as K[]).flatMap((key) => record[key].map((word): [string, K] => [word, key]));
}

function anyOf(patterns: readonly string[], before = '', after = ''): RegExp {
  return patterns.length ? new RegExp(`${before}(?:${patterns.join('|')})${after}`, 'iu') : /(?!)/;
}

/** Case matters: a capital after a verb that may be a noun tells a name. */
function anyOfExact(patterns: readonly string[]): RegExp {
  return patterns.length ? new RegExp(`^(?:${patterns.join('|')})`, 'u') : /(?!)/;
}

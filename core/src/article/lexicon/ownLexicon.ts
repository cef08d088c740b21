import type { EscalationChannel, StepMode } from '../elements.js';
import { emptyLexicon } from './emptyLexicon.js';
import { errorCodes, platforms } from './everyLanguage.js';
import type { Lexicon } from './lexicon.js';
import { emptyGrammar, extendGrammar } from './ownGrammar.js';
import { foldWord, type OwnWords, type PatternListOf, type PhraseList } from './ownWords.js';
import { innerPatternOf, patternOf } from './phrase.js';

/** A lexicon with a team's words before its own, so that theirs win; headings are added when it is compiled. */
export function extendLexicon(base: Lexicon, words: OwnWords): Lexicon {
  const extended: Lexicon = {
    ...base,
    ...addedPatterns(base, words),
    modes: extendModes(base.modes, words),
    escalationPatterns: [...escalationsOf(words), ...base.escalationPatterns],
  };
  if (base.grammar) return { ...extended, grammar: extendGrammar(base.grammar, words) };
  const verbs = Object.values(words.verbs).flat().map(foldWord);
  return {
    ...extended,
    verbs: [...base.verbs, ...verbs],
    // What a team calls a verb is one, though it may be a noun elsewhere.
    nounVerbs: base.nounVerbs.filter((verb) => !verbs.includes(verb)),
  };
}

/** The lexicon of a language that a team describes on its own. */
export function createLexicon(words: OwnWords): Lexicon {
  const base: Lexicon = {
    ...emptyLexicon,
    language: words.language,
    grammar: emptyGrammar,
    problemPatterns: [errorCodes],
    platformNamePatterns: [`(?:${platforms})(?:\\s*[\\d.]+)?`],
  };
  return extendLexicon(base, words);
}

type PatternField = PatternListOf<Lexicon> | 'conjunctions' | 'determiners' | 'abbreviations';

/** Where the phrases of each list go, and what their patterns look like there. */
const targets: readonly (readonly [
  list: PhraseList,
  field: PatternField,
  shape: (phrase: string) => string,
])[] = [
  ['problems', 'problemPatterns', patternOf],
  ['symptoms', 'hiddenSymptomPatterns', (phrase) => `^${patternOf(phrase)}[:：,]?`],
  ['causes', 'causePatterns', patternOf],
  ['because', 'causePatterns', patternOf],
  ['causeLists', 'causeListPatterns', (phrase) => `${patternOf(phrase)}[^.:]{0,80}[:：]?\\s{0,5}$`],
  ['diagnoses', 'diagnosisPatterns', patternOf],
  ['stepLists', 'stepListPatterns', (phrase) => `${patternOf(phrase)}[^.:]{0,100}[:：.]?\\s{0,5}$`],
  ['adverbs', 'adverbPatterns', (phrase) => `${patternOf(phrase)}[:,：、，]?\\s{0,5}`],
  ['advice', 'softInstructionPatterns', patternOf],
  ['conditions', 'conditionPatterns', patternOf],
  ['courtesies', 'courtesyPatterns', (phrase) => `^${patternOf(phrase)}[\\s,.;)]{0,5}$`],
  ['persistence', 'persistencePatterns', patternOf],
  ['outcomes', 'outcomePatterns', patternOf],
  ['capabilities', 'capabilityPatterns', patternOf],
  ['applicability', 'applicabilityPatterns', patternOf],
  ['negations', 'negationPatterns', patternOf],
  ['resolved', 'resolvedPatterns', patternOf],
  ['stop', 'stopPatterns', patternOf],
  ['goto', 'gotoPatterns', patternOf],
  ['references', 'referencePatterns', patternOf],
  ['evidence', 'evidencePatterns', (phrase) => `${patternOf(phrase)}\\s{0,5}[:：]?\\s{0,5}`],
  ['conjunctions', 'conjunctions', innerPatternOf],
  ['determiners', 'determiners', innerPatternOf],
  ['abbreviations', 'abbreviations', innerPatternOf],
];

function addedPatterns(base: Lexicon, { phrases }: OwnWords): Partial<Lexicon> {
  const added = new Map<PatternField, readonly string[]>();
  for (const [list, field, shape] of targets) {
    const patterns = (phrases[list] ?? []).map(shape);
    // The first conjunction means "or", also where others are added.
    const isOrdered = field === 'conjunctions';
    const before = added.get(field) ?? base[field];
    added.set(field, isOrdered ? [...before, ...patterns] : [...patterns, ...before]);
  }
  return Object.fromEntries(added);
}

function extendModes(base: Lexicon['modes'], { verbs }: OwnWords): Lexicon['modes'] {
  const own = new Set(Object.values(verbs).flat().map(foldWord));
  const modeOf = (mode: Exclude<StepMode, 'fix'>) => [
    ...base[mode].filter((verb) => !own.has(verb)),
    ...(verbs[mode] ?? []).map(foldWord),
  ];
  return {
    test: modeOf('test'),
    check: modeOf('check'),
    collect: modeOf('collect'),
    verify: modeOf('verify'),
  };
}

function escalationsOf({ escalations }: OwnWords): Lexicon['escalationPatterns'] {
  return (Object.keys(escalations) as EscalationChannel[]).flatMap((channel) =>
    escalations[channel]!.map((phrase) => ({ pattern: patternOf(phrase), channel })),
  );
}

import type { Grammar } from './grammar.js';
import type { OwnWords, PatternListOf, PhraseList } from './ownWords.js';
import { innerPatternOf, isUnspaced, patternOf } from './phrase.js';

/** What clauses have alike in most languages; everything else is for the words to say. */
export const emptyGrammar: Grammar = {
  isSpaced: true,
  isLatin: false,
  clauseSigns: ',،、，',
  itemSigns: ',،、，',
  instructionPatterns: [],
  closingInstructionPatterns: [],
  // In the imperative a verb looks like no other form, so that any clause may begin with one.
  leadPatterns: ['(?=\\p{L})'],
  joinPatterns: [],
  statementPatterns: [],
  lookPatterns: [],
  placePatterns: ['["“„«「]'],
  conditionEndPatterns: [],
  continuationPatterns: [],
  trailingPatterns: [],
  askPatterns: [],
  restatementPatterns: [],
  questionPatterns: [],
  subjectPatterns: ['(?=\\p{L})'],
  weakCausePatterns: [],
  suppositionPatterns: [],
  unstatedPatterns: [],
  emptyCausePatterns: [],
  causeLeadPatterns: [],
  turnPatterns: ['\\s[-–—]\\s', ';\\s'],
  toldPatterns: [],
  groupPatterns: [],
  topicPatterns: [],
  announcementPatterns: [],
};

type Field = PatternListOf<Grammar>;

/** Where the phrases of each list go, and what their patterns look like there. */
const targets: readonly (readonly [list: PhraseList, field: Field, shape: (phrase: string) => string])[] = [
  ['adverbs', 'joinPatterns', (phrase) => `${patternOf(phrase)},?\\s{0,5}`],
  ['conjunctions', 'joinPatterns', (phrase) => `${patternOf(phrase)}\\s{1,5}`],
  ['references', 'lookPatterns', (phrase) => `^${patternOf(phrase)}`],
  ['places', 'placePatterns', patternOf],
  [
    'conditionEnds',
    'conditionEndPatterns',
    (phrase) => `${patternOf(phrase)}(?:\\s{0,5}[,、，]\\s{0,5}|\\s{1,5})`,
  ],
  ['conjunctions', 'continuationPatterns', patternOf],
  ['conditions', 'trailingPatterns', (phrase) => `(?:,\\s{0,5}|\\s|\\()(?=${patternOf(phrase)})`],
  ['questions', 'questionPatterns', patternOf],
  ['because', 'weakCausePatterns', (phrase) => `,?\\s{0,5}${patternOf(phrase)}`],
  ['negations', 'unstatedPatterns', patternOf],
  ['announcements', 'emptyCausePatterns', (phrase) => `[^,]{0,30}${patternOf(phrase)}`],
  ['negations', 'toldPatterns', patternOf],
  ['groups', 'groupPatterns', patternOf],
  ['topics', 'topicPatterns', patternOf],
  ['announcements', 'announcementPatterns', patternOf],
];

/** A grammar with a team's words before its own. */
export function extendGrammar(base: Grammar, words: OwnWords): Grammar {
  const patterns = new Map<Field, readonly string[]>();
  const add = (field: Field, added: readonly string[]) =>
    patterns.set(field, [...added, ...(patterns.get(field) ?? base[field])]);
  for (const [list, field, shape] of targets) add(field, (words.phrases[list] ?? []).map(shape));
  const verbs = Object.values(words.verbs).flat();
  add('instructionPatterns', verbs.map(openingVerb));
  if (words.verbsAtEnd) add('closingInstructionPatterns', verbs.map(closingVerb));
  // "Check whether …" is no condition.
  add('askPatterns', [...(words.verbs.check ?? []), ...(words.verbs.test ?? [])].map(patternOf));
  return { ...base, ...Object.fromEntries(patterns), ...(base === emptyGrammar ? scriptOf(verbs) : {}) };
}

function scriptOf(verbs: readonly string[]): Pick<Grammar, 'isSpaced' | 'isLatin'> {
  const letters = verbs.join('');
  return { isSpaced: !isUnspaced(letters), isLatin: /^[\w\u00c0-\u024f\P{L}]*$/u.test(letters) };
}

function openingVerb(verb: string): string {
  return `(${innerPatternOf(verb)})(?![\\p{L}\\p{M}\\p{N}_])`;
}

function closingVerb(verb: string): string {
  return `(${innerPatternOf(verb)})(?=[\\s.!。！]{0,5}$)`;
}

import type { EscalationChannel, StepMode } from '../elements.js';
import type { NamedRole } from './lexicon.js';

/** The lists of phrases that a team may write for a language; `docs/configuration.md` explains each. */
export const phraseLists = [
  'commonWords',
  'problems',
  'symptoms',
  'causes',
  'because',
  'causeLists',
  'diagnoses',
  'stepLists',
  'adverbs',
  'advice',
  'conditions',
  'conditionEnds',
  'courtesies',
  'persistence',
  'outcomes',
  'capabilities',
  'applicability',
  'negations',
  'resolved',
  'stop',
  'goto',
  'references',
  'places',
  'evidence',
  'groups',
  'topics',
  'questions',
  'announcements',
  'conjunctions',
  'determiners',
  'abbreviations',
] as const;

/** The name of one such list. */
export type PhraseList = (typeof phraseLists)[number];

/** Lists that only languages with a grammar take up: English clauses are taken apart by finer code. */
export const grammarLists: readonly PhraseList[] = [
  'conditionEnds',
  'places',
  'groups',
  'topics',
  'questions',
  'announcements',
  'conjunctions',
];

/**
 * The words that a team adds to a language, or with which it describes one that Fixpath does not know. Plain
 * words and phrases, never regular expressions; `*` in them is explained at `patternOf`. Data only, so that it
 * can travel to a worker.
 */
export interface OwnWords {
  /** A BCP 47 tag without region and script, in lower case. */
  readonly language: string;
  readonly headings: Readonly<Partial<Record<NamedRole, readonly string[]>>>;
  /** Verbs by what the step is for. */
  readonly verbs: Readonly<Partial<Record<StepMode, readonly string[]>>>;
  /** Hand-overs by the channel each one uses. */
  readonly escalations: Readonly<Partial<Record<EscalationChannel, readonly string[]>>>;
  readonly phrases: Readonly<Partial<Record<PhraseList, readonly string[]>>>;
  /** Whether instructions end with their verb, as in Korean and Turkish. */
  readonly verbsAtEnd: boolean;
}

/** All words of several descriptions of one language; a word that two lists of a kind claim is the first one's. */
export function joinOwnWords(language: string, parts: readonly OwnWords[]): OwnWords {
  return {
    language,
    headings: withoutClashes(joinLists(parts.map(({ headings }) => headings))),
    verbs: withoutClashes(joinLists(parts.map(({ verbs }) => verbs))),
    escalations: withoutClashes(joinLists(parts.map(({ escalations }) => escalations))),
    phrases: listsOf(joinLists(parts.map(({ phrases }) => phrases))),
    verbsAtEnd: parts.some(({ verbsAtEnd }) => verbsAtEnd),
  };
}

type Lists<K extends string> = Readonly<Partial<Record<K, readonly string[]>>>;
type Listed<K extends string> = readonly (readonly [list: K, word: string])[];

function joinLists<K extends string>(parts: readonly Lists<K>[]): Listed<K> {
  return parts.flatMap((part) =>
    (Object.keys(part) as K[]).flatMap((list) => part[list]!.map((word) => [list, word] as const)),
  );
}

function withoutClashes<K extends string>(words: Listed<K>): Lists<K> {
  const lists = new Map<string, K>();
  for (const [list, word] of words) if (!lists.has(foldWord(word))) lists.set(foldWord(word), list);
  return listsOf(words.filter(([list, word]) => lists.get(foldWord(word)) === list));
}

function listsOf<K extends string>(words: Listed<K>): Lists<K> {
  const lists: Partial<Record<K, string[]>> = {};
  for (const [list, word] of words) (lists[list] ??= []).push(word);
  return lists;
}

/** A word or phrase for comparison: without regard to case and to spaces around it. */
export function foldWord(word: string): string {
  return word.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The names of those fields that are lists of patterns. */
export type PatternListOf<T> = {
  [K in keyof T]: T[K] extends readonly string[] ? K : never;
}[keyof T] &
  `${string}Patterns`;

/** Region and script make no other language: what holds in Brazil holds in Portugal, more or less. */
export function primaryTag(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

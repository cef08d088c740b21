import type { EscalationChannel, StepMode } from '../elements.js';
import type { SectionRole } from '../blocks.js';
import type { DetailLexicon } from './detailLexicon.js';
import type { Grammar } from './grammar.js';

/** The roles that a heading's words alone can tell. */
export type NamedRole = Exclude<SectionRole, 'title' | 'symptom' | 'variant' | 'procedure' | 'other'>;

/**
 * The cues of one natural language: data only, so that a language or a house can be added as a file.
 * Phrases are matched without regard to case, against plain text with straight quotes. Entries of the
 * fields named `…Patterns` are sources of regular expressions; all other entries are plain words.
 */
export interface Lexicon {
  /** BCP 47 tag. */
  readonly language: string;
  /** How its clauses are built; absent for English, and for lexicons that only add words to it. */
  readonly grammar?: Grammar;
  /** What an article covers, who does a step, what is seen after one. */
  readonly details: DetailLexicon;
  /** Headings and run-in labels by role, without numbers and colons. */
  readonly headings: Readonly<Record<NamedRole, readonly string[]>>;
  /** Whole headings by role that are too many to list: "Potential resolution steps". */
  readonly headingPatterns: Readonly<Partial<Record<NamedRole, readonly string[]>>>;
  /** Words in a heading that name a problem: "can't", "fails", "error". */
  readonly problemPatterns: readonly string[];
  /** Headings of what is explained, not of what is wrong: "How to …", "… overview". */
  readonly topicPatterns: readonly string[];
  /** Words for what goes wrong that are no nouns of a subject: "fails", "not". */
  readonly failurePatterns: readonly string[];
  /** Titles over sections that are each a cause: "Why your printer is slow", "5 reasons for …". */
  readonly causesTitlePatterns: readonly string[];
  /** Headings that state what happens: "My display is all white". */
  readonly headingStatementPatterns: readonly string[];
  /** Questions why something happens, which name a problem. */
  readonly whyQuestionPatterns: readonly string[];
  /** Statements of a limit or requirement, which tell the reason where nothing else does: "Only … can", "must". */
  readonly limitPatterns: readonly string[];
  /** Titles and headings over a list of problems: "Troubleshooting", "Common errors". */
  readonly problemListPatterns: readonly string[];
  /** "When" clauses that decide ("when using a proxy"); others only tell the order of things. */
  readonly whenPatterns: readonly string[];
  /** Words that stand before a stated cause, up to where it begins; with a grammar, a group is the cause itself. */
  readonly causePatterns: readonly string[];
  /** Whole sentences that name the condition of a problem first; the first group is the cause. */
  readonly reversedCausePatterns: readonly string[];
  /** What tells the result of the sentence before, which is a cause then: "This causes larger responses." */
  readonly resultPatterns: readonly string[];
  /** A cause that is named before it is called one: "A full disk is the root cause"; the first group is the cause. */
  readonly culpritPatterns: readonly string[];
  /** A cause and what it leads to: "A full disk prevents …"; the first group is the cause. Not read in remedies. */
  readonly causingPatterns: readonly string[];
  /** What says a reason that was just given in other words: "This means that …". */
  readonly explanationPatterns: readonly string[];
  /** Guesses at a cause in a sentence of its own: "The system may still be starting up"; the first group is the cause. */
  readonly guessPatterns: readonly string[];
  /** Guesses at a cause in what follows a condition: "the cached state may be stale"; the first group is the cause. */
  readonly suppositionPatterns: readonly string[];
  /** Sentences that announce causes in the sections below: "The following are possible reasons". */
  readonly causeSectionPatterns: readonly string[];
  /** Sentences that announce a list of causes. */
  readonly causeListPatterns: readonly string[];
  /** What stands between a condition and the cause it tells: "you're dealing with", "is the culprit". */
  readonly diagnosisPatterns: readonly string[];
  /** Sentences that announce states to check, whose items are steps though they state: "Make sure that:". */
  readonly checkListPatterns: readonly string[];
  /** Sentences that announce steps and are none. */
  readonly stepListPatterns: readonly string[];
  /** Verbs that begin an instruction, in the form that does. */
  readonly verbs: readonly string[];
  /** Verbs that are often nouns; they begin an instruction only before one of `objectPatterns`. */
  readonly nounVerbs: readonly string[];
  readonly objectPatterns: readonly string[];
  /** What may stand before the verb of an instruction: "then", "please", "optionally". */
  readonly adverbPatterns: readonly string[];
  /** Instructions in other forms than the imperative: "you can …", "we recommend …". */
  readonly softInstructionPatterns: readonly string[];
  /** Verbs by what the step is for; all others are for fixing. */
  readonly modes: Readonly<Record<Exclude<StepMode, 'fix'>, readonly string[]>>;
  /** Openings of a condition clause. */
  readonly conditionPatterns: readonly string[];
  /** Openings that pick a group of readers or machines: "On Windows", "For Firefox users". */
  readonly platformPatterns: readonly string[];
  /** Operating systems, browsers and the like, which labels of list items name. */
  readonly platformNamePatterns: readonly string[];
  /** Sentences that announce a list of people or places to turn to. */
  readonly contactListPatterns: readonly string[];
  /** Conditions that decide nothing: "if needed", "if available". */
  readonly courtesyPatterns: readonly string[];
  readonly persistencePatterns: readonly string[];
  readonly outcomePatterns: readonly string[];
  /** Conditions on what a step has shown, behind which a statement tells the cause. */
  readonly observationPatterns: readonly string[];
  readonly capabilityPatterns: readonly string[];
  readonly applicabilityPatterns: readonly string[];
  readonly negationPatterns: readonly string[];
  /** What a consequence says when all is well. */
  readonly resolvedPatterns: readonly string[];
  readonly stopPatterns: readonly string[];
  /** What sends the reader elsewhere: "go to", "see", "follow the steps in". */
  readonly gotoPatterns: readonly string[];
  /** Hand-overs, with the channel each one uses. */
  readonly escalationPatterns: readonly { readonly pattern: string; readonly channel: EscalationChannel }[];
  /** What announces evidence: "include", "with the following information"; a group is the evidence itself. */
  readonly evidencePatterns: readonly string[];
  /** Further symptoms inside a paragraph: "Also possible: …". */
  readonly hiddenSymptomPatterns: readonly string[];
  /** Verbs before a title: "see", "refer to"; a group is the title itself, for verbs that stand behind it. */
  readonly referencePatterns: readonly string[];
  /** Words that join the items of an enumeration; the first one means "or". */
  readonly conjunctions: readonly string[];
  /** Words that open a noun phrase: "a", "the", "your". */
  readonly determiners: readonly string[];
  /** Abbreviations after which a full stop ends no sentence. */
  readonly abbreviations: readonly string[];
}

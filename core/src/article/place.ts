import type { Span } from '../text/span.js';
import type { Block, RichText } from './blocks.js';
import type { Draft, DraftList } from './draft.js';
import type { Cues } from './lexicon/cues.js';

/** How the blocks of a section are to be read. */
export type ReadingMode =
  /** What is observed, under a heading such as "Symptoms": causes count where a cue says so, instructions do not. */
  | 'observation'
  /** Everything about one problem: instructions count, and causes where a cue says so. */
  | 'mixed'
  /** Before the first section: as `mixed`, but soft wording ("you can …") is no instruction. */
  | 'introduction'
  /** Reasons: every paragraph and list item is one, unless it instructs. */
  | 'causes'
  /** The explanation of a cause that its heading already named: instructions count, reasons do not. */
  | 'explanation'
  /** What to do: items and paragraphs that instruct are steps. */
  | 'remedy'
  /** Handing over: lists are evidence or ways to reach somebody. */
  | 'escalation';

/** Where the reader of an article stands: what a new element belongs to, and how to take what comes. */
export interface Place {
  readonly mode: ReadingMode;
  readonly symptom: Draft | null;
  readonly cause: Draft | null;
  readonly variant: Draft | null;
  /** The step in whose item or under whose announcement the text stands. */
  readonly step: Draft | null;
  /** The hand-over that lists and "Include: …" behind it belong to. */
  readonly escalation: Draft | null;
  /** True where a section has one purpose: a cause told in it is what the steps behind are for. */
  readonly isSingle: boolean;
  /** True in the paragraphs behind an item's first: they continue its step and are none of their own. */
  readonly continues: boolean;
}

/** A paragraph that only tells to look elsewhere; it counts where it is all the remedy there is. */
export interface PointerParagraph {
  readonly sentence: RichText;
  readonly span: Span;
  readonly place: Place;
  /** The conditions in it; a step made of it becomes their parent. */
  readonly loose: readonly Draft[];
}

/** What all readers of one article share. */
export interface Reading {
  readonly text: string;
  readonly cues: Cues;
  readonly drafts: DraftList;
  /** Paragraphs that only point elsewhere, gathered for the symptoms that have no other help. */
  readonly pointers: PointerParagraph[];
  /** Reads the blocks inside an item or a quotation; given here, for items and blocks hold each other. */
  readonly readNested: (blocks: readonly Block[], place: Place) => void;
}

/** The smallest element around a place. */
export function ownerOf(place: Place): Draft | null {
  return place.step ?? place.cause ?? place.symptom;
}

/** Whether the source between the offsets holds nothing but white space. */
export function isBlankBetween(text: string, span: Span): boolean {
  return text.slice(span.start, span.end).trim() === '';
}

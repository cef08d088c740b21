/**
 * How a language builds its clauses, as data: which words open an instruction or end a condition, and which
 * signs part clauses and items. A lexicon without a grammar is read as English is, whose clauses are taken
 * apart by finer code. Fields named `…Patterns` are sources of regular expressions without regard to case, in
 * which `\b` is the edge of a word in any alphabet.
 */
export interface Grammar {
  /** Whether spaces part words. Where none do, no cue is bounded by the edges of words. */
  readonly isSpaced: boolean;
  /** False where words may be written in other letters than Latin ones; absent for true. */
  readonly isLatin?: boolean;
  /** Signs that part clauses: "," or "、，". */
  readonly clauseSigns: string;
  /** Signs that part the items of an enumeration. */
  readonly itemSigns: string;
  /** Instructions from the start of a clause on; group 1 is the verb as `modes` lists it. */
  readonly instructionPatterns: readonly string[];
  /** Instructions that a later part of a sentence tells, often its end; group 1 is the verb. */
  readonly closingInstructionPatterns: readonly string[];
  /** Openings of a sentence whose later clauses may instruct: "um", "pour", "通过". */
  readonly leadPatterns: readonly string[];
  /** Words in front of a later clause that are no part of it: "dann", "und". */
  readonly joinPatterns: readonly string[];
  /** Sentences that inform though they stand as items of a numbered list. */
  readonly statementPatterns: readonly string[];
  /** Instructions that only tell where to read on: "siehe", "consultez", "…を参照してください". */
  readonly lookPatterns: readonly string[];
  /** Words for what a reader is sent to: a section, an article, a step. */
  readonly placePatterns: readonly string[];
  /** Ends of a condition clause, in languages where its end tells it: "場合は、". */
  readonly conditionEndPatterns: readonly string[];
  /** Words behind a comma that go on with the condition: "oder", "dass". */
  readonly continuationPatterns: readonly string[];
  /** Openings of a condition that stands behind what it decides: "…, wenn der Dienst läuft". */
  readonly trailingPatterns: readonly string[];
  /** Words before such an opening that make a question of it: "vérifiez si". */
  readonly askPatterns: readonly string[];
  /** Conditions that only say again what the page is about: "Wenn Sie diesen Fehler sehen". */
  readonly restatementPatterns: readonly string[];
  /** Openings of a question that is none to the reader: "warum", "comment". */
  readonly questionPatterns: readonly string[];
  /** Openings of a consequence that speaks of the problem, not of something else. */
  readonly subjectPatterns: readonly string[];
  /** Cues for causes that, in a sentence that instructs, give the reason for the instruction. */
  readonly weakCausePatterns: readonly string[];
  /** Guesses at a cause; group 1 is the cause. */
  readonly suppositionPatterns: readonly string[];
  /** Words in front of a cue, after which nothing is stated: "nicht", "ob es". */
  readonly unstatedPatterns: readonly string[];
  /** Words that name no reason: "eine der folgenden". */
  readonly emptyCausePatterns: readonly string[];
  /** Words that are repeated in front of each cause: "durch … oder durch …". */
  readonly causeLeadPatterns: readonly string[];
  /** Where a sentence turns from its causes to something else. */
  readonly turnPatterns: readonly string[];
  /** Words in front of a hand-over that tell it and do not ask for it: "bevor Sie". */
  readonly toldPatterns: readonly string[];
  /** Openings of a bold label that picks one group of cases: "Nur einige". */
  readonly groupPatterns: readonly string[];
  /** Openings of a heading that names a topic and no problem: "So …", "Comment …". */
  readonly topicPatterns: readonly string[];
  /** Words that say that something follows: "folgende", "以下". */
  readonly announcementPatterns: readonly string[];
}

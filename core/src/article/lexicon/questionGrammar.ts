/** One way to ask whether a statement is so. */
export interface QuestionForm {
  /** The whole statement, as the source of a regular expression without regard to case. */
  readonly pattern: string;
  /** The question, with `$1` … for the groups of the pattern; `$<base>` is its group `base` in its base form. */
  readonly question: string;
  /** Whether the question asks for the opposite, so that "no" tells that the statement is so. */
  readonly isOpposite?: boolean;
}

/**
 * How a language asks whether a condition holds, as data. Questions are asked without negation ("Is the port
 * open?" for "if the port isn't open"), because nobody is sure what "yes" means to a negative one.
 * `\b` in patterns is the edge of a word in any alphabet.
 */
export interface QuestionGrammar {
  /** Its words have no accents, so that the plain edge of a word will do, which is quick. */
  readonly isPlainLatin?: true;
  /** Words that open or end a condition and belong to no statement: "if", "wenn". */
  readonly frames: readonly string[];
  /** Words before or in those frames that turn the condition into its opposite: "unless". */
  readonly exceptions: readonly string[];
  /** Other spellings, by the pattern of what they replace: "n't" → " not". */
  readonly spellings: readonly (readonly [pattern: string, replacement: string])[];
  /** Words that negate a statement, each with what stands in the question instead: "no longer" → "still". */
  readonly negators: readonly (readonly [pattern: string, replacement: string])[];
  /** Negations that no replacement turns into a sound question. */
  readonly rigidPatterns: readonly string[];
  /** Statements that hold several others, which only `whole` can ask after. */
  readonly compoundPatterns: readonly string[];
  /** The ways to ask, the first that fits is taken. */
  readonly forms: readonly QuestionForm[];
  /** The way that fits every statement and keeps its negations. */
  readonly whole: readonly QuestionForm[];
  /** Base forms of words that forms have in a group `base`. */
  readonly baseForms: ReadonlyMap<string, string>;
  /** Statements that only say whether what was just done has worked: "that works". */
  readonly outcomePatterns: readonly string[];
  /** Statements that stand for what was just looked at: "so", "it is", "it isn't". */
  readonly answerPatterns: readonly string[];
  /** Checks that say what should be so; group 1 is the statement. */
  readonly checkPatterns: readonly string[];
  /** Checks that leave open which is the good case: "check whether …"; group 1 is the statement. */
  readonly openCheckPatterns: readonly string[];
  /** Words that say that something has changed for the better: "now". */
  readonly curedPatterns: readonly string[];
  /** Instructions that only get the reader to where a cure begins: "open", "go to", "click". */
  readonly leadPatterns: readonly string[];
  /** What announces that the steps of a list are one procedure, and no choice of cures. */
  readonly procedurePatterns: readonly string[];
  /** Instructions that cure nothing by themselves: "Don't …", "Work through these steps". */
  readonly idlePatterns: readonly string[];
  /** Openings of a step that goes on with the one before it: "then". */
  readonly continuationPatterns: readonly string[];
  /** Instructions to find out what nobody can know beforehand, of which neither case is the good one; a group is a statement. */
  readonly enquiryPatterns: readonly string[];
}

/**
 * The words that themes put around an article, in one natural language: data only. Each entry is the source
 * of a regular expression for a whole line or element, matched without regard to case, with straight
 * apostrophes, and without emoji and punctuation at the ends.
 */
export interface PageWords {
  /** BCP 47 tag. */
  readonly language: string;
  /** Links to the main part, for readers with a keyboard, and those back to the top. */
  readonly skip: readonly string[];
  /** Asks for the readers' vote. */
  readonly feedback: readonly string[];
  /** Answers to that question, and the count of votes. */
  readonly feedbackAnswers: readonly string[];
  /** Author, date, reading time. */
  readonly byline: readonly string[];
  /** Buttons for sharing, printing, following and copying. */
  readonly actions: readonly string[];
  /** Begins the readers' comments. */
  readonly comments: readonly string[];
  /** Begins lists that a theme adds behind an article; the article's own lists may have the same words. */
  readonly related: readonly string[];
  /** Links at the head of a page. */
  readonly navigation: readonly string[];
  /** Stands at the very end of a page. */
  readonly footer: readonly string[];
  /** Notices about cookies, and their buttons. */
  readonly cookies: readonly string[];
  /** The title of a list of the page's own headings. */
  readonly contents: readonly string[];
  /** Words that open a label for a group of cases: "Some users only." */
  readonly groups: readonly string[];
}

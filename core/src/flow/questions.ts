import type { Article } from '../article/article.js';
import type { Branch, Step, Variant } from '../article/elements.js';
import { builtInLanguages } from '../article/lexicon/languages.js';
import { questionsIn, type QuestionCues } from '../article/lexicon/questions.js';
import { findElement } from '../article/query.js';
import { askAbout, askPlainly, strip, type Question } from './askAbout.js';

/** Asked of every check that does not say in words what should be so. */
const ALL_WELL = 'Is everything as it should be?';

/** What the reader is asked after a step that no outcome is stated for; "yes" is the good answer unless said otherwise. */
export function questionAfter(article: Article, step: Step): Question {
  if (step.mode === 'check') return claimOf(step, article) ?? { text: ALL_WELL, holdsOn: 'yes' };
  return { text: step.mode === 'test' ? 'Did that work?' : 'Did that fix it?', holdsOn: 'yes' };
}

/** A condition as a question to the reader: "If the log is empty" → "Is the log empty?". */
export function questionOf(article: Article, branch: Branch): Question {
  if (branch.question) return { text: branch.question, holdsOn: 'yes' };
  if (/[?？]$/u.test(branch.text)) return { text: branch.text, holdsOn: 'yes' };
  const cues = cuesOf(article);
  const statement = strip(branch.text, cues);
  const holdsOn = branch.positive ? 'yes' : 'no';
  if (cues.outcome.test(statement)) return { text: 'Did that work?', holdsOn };
  if (!cues.answer.test(statement)) return askAbout(branch.text, cues);
  const step = findElement(article, branch.parent);
  const asked = step?.kind === 'step' ? lookedAt(step, cues) : undefined;
  if (!asked) return { text: ALL_WELL, holdsOn };
  return branch.positive ? asked : opposite(asked);
}

/** Whether a condition only says that something has (not) worked, or is (not) so: "If that fails", "If not". */
export function isBareOutcome(article: Article, { text, conditionKind }: Branch): boolean {
  const cues = cuesOf(article);
  const statement = strip(text, cues);
  if (!cues.isKnown) return conditionKind === 'outcome';
  return cues.outcome.test(statement) || cues.answer.test(statement);
}

/** The question whether a variant without a counterpart is the reader's: "On Windows" → "Are you on Windows?". */
export function questionAboutVariant(article: Article, { text }: Variant): string {
  const asked = askPlainly(strip(text, cuesOf(article)), cuesOf(article));
  return asked?.holdsOn === 'yes' ? asked.text : `${text}?`;
}

/** "Find out whether …", "Check which …": neither answer is the good one. */
export function isEnquiry(article: Article, { text }: Step): boolean {
  return cuesOf(article).enquiries.some((enquiry) => enquiry.test(text));
}

/** Whether an outcome is that the problem has gone: "If the file has rows now". */
export function saysCured(article: Article, { text, positive }: Branch): boolean {
  return positive && cuesOf(article).cured.test(text);
}

/** Whether a step only gets the reader to where a cure begins: "Open the settings". */
export function leadsToCure(article: Article, { text }: Step): boolean {
  return cuesOf(article).lead.test(text);
}

/** Whether words before a list say that its steps are one procedure: "Follow these steps:". */
export function announcesProcedure(article: Article, words: string): boolean {
  return cuesOf(article).procedure.test(words);
}

/** Whether a step is none that could cure: a warning, or a word on how to go about it. */
export function curesNothing(article: Article, { text }: Step): boolean {
  return cuesOf(article).idle.test(text);
}

/** Whether a step says that it goes on with the one before it: "Then copy the key". */
export function goesOn(article: Article, { text }: Step): boolean {
  return cuesOf(article).continuation.test(text);
}

/** What a check says that should be so, as a question; of an open one, that no trouble is found. */
function claimOf({ text }: Step, { language }: Article): Question | undefined {
  const cues = questionsIn(language);
  const claim = firstStatement(text, cues.checks, cues);
  if (claim) return claim;
  const open = firstStatement(text, cues.openChecks, cues);
  const isTrouble = open && builtInLanguages.cues.get(language)?.problem.test(open.statement);
  return isTrouble ? opposite(open) : open;
}

function lookedAt({ text }: Step, cues: QuestionCues): Question | undefined {
  return firstStatement(text, [...cues.openChecks, ...cues.enquiries, ...cues.checks], cues);
}

function opposite({ text, holdsOn }: Question): Question {
  return { text, holdsOn: holdsOn === 'yes' ? 'no' : 'yes' };
}

function firstStatement(
  text: string,
  patterns: readonly RegExp[],
  cues: QuestionCues,
): (Question & { readonly statement: string }) | undefined {
  for (const pattern of patterns) {
    const statement = pattern.exec(text)?.[1];
    const asked = statement && askPlainly(statement, cues);
    if (asked) return { ...asked, statement };
  }
  return undefined;
}

function cuesOf({ language }: Article): QuestionCues {
  return questionsIn(language);
}

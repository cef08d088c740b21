import { sourceSpan, type Paragraph, type RichText } from './blocks.js';
import { noteBranch, thenOf } from './branches.js';
import type { Condition } from './condition.js';
import type { Draft } from './draft.js';
import { findHandOver } from './escalation.js';
import { makeParagraphStep } from './paragraphStep.js';
import { ownerOf, type Place, type Reading } from './place.js';
import { readSentences } from './readSentences.js';
import { sliceRich, splitLines, trimRich } from './richTextEdit.js';

const ANSWER = /^(?:\(?[a-z][.)]\s*)?(yes|no)\s*(?:[–—:,-]|\.(?=\s))\s*/iu;

/**
 * Reads a paragraph whose lines are answers to a question ("a. YES – …", "b. NO – …"): each is a branch,
 * and what it tells to do is reached by that answer only. False where the paragraph is something else.
 */
export function readAnswerLines(paragraph: Paragraph, place: Place, reading: Reading): boolean {
  const lines = splitLines(paragraph.content);
  if (!lines.length || !lines.every((line) => ANSWER.test(line.text))) return false;
  for (const line of lines) readAnswer(line, place, reading);
  return true;
}

/** Whether a text begins with an answer; list items may hold one each. */
export function isAnswer(text: string): boolean {
  return ANSWER.test(text);
}

/** Reads one answer with all that it tells to do. */
export function readAnswer(line: RichText, place: Place, reading: Reading): void {
  const lead = ANSWER.exec(line.text)!;
  const label = lead[1]!;
  const start = lead[0].toLowerCase().lastIndexOf(label.toLowerCase());
  const rest = trimRich(sliceRich(line, lead[0].length, line.text.length));
  const condition: Condition = {
    start,
    end: start + label.length,
    consequence: { start: lead[0].length, end: line.text.length },
    trailing: false,
  };
  const handOver = findHandOver(line, reading.cues);
  const then = thenOf(line, condition, handOver, reading) ?? 'step';
  const branch = noteBranch(line, condition, then, { place, reading });
  Object.assign(branch.own, {
    conditionKind: 'answer',
    positive: /^yes$/iu.test(label),
    question: questionBefore(reading.text, sourceSpan(line).start),
  });
  if (rest.text) readConsequence(rest, branch, place, reading);
}

function readConsequence(rest: RichText, branch: Draft, place: Place, reading: Reading): void {
  const owner = branch.parent ?? ownerOf(place);
  const prose = readSentences(rest, { ...place, step: null, cause: null }, reading);
  const paragraph: Paragraph = { kind: 'paragraph', span: sourceSpan(rest), content: rest };
  const step = makeParagraphStep(paragraph, prose, { ...place, step: null }, reading);
  if (step) {
    step.parent = owner;
    branch.target ??= step;
    (branch.own as { then: string }).then = 'step';
  }
  for (const loose of prose.loose) loose.parent = step ?? branch;
  if (!step && prose.escalation) {
    branch.target = prose.escalation;
    (branch.own as { then: string }).then = 'escalate';
  }
}

/** The last question in front of the answers; empty where none is near. */
function questionBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 800), at);
  const found = /(?:^|[.!?:]\s|\n)([^.!?:\n]{4,160}\?)(?![\s\S]*\?)/u.exec(before);
  return (found?.[1] ?? '').replace(/[*_`#+]+/gu, '').trim();
}

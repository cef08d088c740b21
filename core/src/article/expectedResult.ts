import { sourceSpan, type Block, type RichText } from './blocks.js';
import type { Draft } from './draft.js';
import type { Cues } from './lexicon/cues.js';
import { sentencesIn, type StepText } from './stepText.js';

/**
 * What is seen after a step (DITA `stepresult`), in the author's words: the sentences behind the instruction
 * that say it, with output that they announce. Of a paragraph that is a step, the paragraph behind it counts
 * as well where it begins so. Conditions and notes are none; undefined where nothing is said.
 */
export function findExpectedResult(
  { sentences, instruction, rest, isItem }: StepText,
  steps: readonly Draft[],
  cues: Cues,
): string | undefined {
  const results = resultsIn(sentences.slice(instruction + 1), rest[0], cues);
  for (const [at, block] of rest.entries()) {
    if (block.kind === 'code' || block.kind === 'figure') continue;
    if (block.kind !== 'paragraph') {
      if (isItem) continue;
      break;
    }
    if (!isItem && isStep(block.content, steps)) break;
    const own = sentencesIn(block.content, cues);
    const found = resultsIn(own, rest[at + 1], cues, !isItem);
    results.push(...found);
    if (!isItem) break;
  }
  return results.length > 0 ? results.join(' ').replace(/\s+/gu, ' ') : undefined;
}

function isStep(words: RichText, steps: readonly Draft[]): boolean {
  const { start, end } = sourceSpan(words);
  return steps.some(({ span }) => span.start < end && start < span.end);
}

/** The sentences that say what is seen; `fromStart` for only those that the others stand behind. */
function resultsIn(
  sentences: readonly RichText[],
  next: Block | undefined,
  cues: Cues,
  fromStart = false,
): string[] {
  const results: string[] = [];
  for (const [at, { text }] of sentences.entries()) {
    const result = resultIn(text, at === sentences.length - 1 ? next : undefined, cues);
    if (result !== undefined) results.push(result);
    else if (fromStart) break;
  }
  return results;
}

function resultIn(text: string, next: Block | undefined, { details }: Cues): string | undefined {
  const label = details.expectedResultLabel.exec(text);
  if (label) return text.slice(label[0].length) || outputIn(next);
  if (!details.expectedResult.test(text) || details.unexpected.test(text)) return undefined;
  if (!/[:：]$/u.test(text)) return text;
  const output = outputIn(next);
  return output === undefined ? undefined : `${text} ${output}`;
}

/** The words of a code block; more lines than a few show an example rather than what to look for. */
function outputIn(block: Block | undefined): string | undefined {
  if (block?.kind !== 'code') return undefined;
  const lines = block.value.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.length <= MOST_LINES
    ? lines.map((line) => line.trim()).join(' ')
    : undefined;
}

const MOST_LINES = 4;

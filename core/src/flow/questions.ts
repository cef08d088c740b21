import type { Branch, Step } from '../article/elements.js';

/** What the reader is asked after a step that no outcome is stated for. */
export function questionAfter(step: Step): string {
  if (step.mode === 'check') return 'Is everything as it should be?';
  return step.mode === 'test' ? 'Did that work?' : 'Did that fix it?';
}

/** A condition as a question to the reader: "If the log is empty" → "The log is empty?". */
export function questionOf(branch: Branch): string {
  if (branch.question) return branch.question;
  const words = branch.text
    .replace(
      /^(?:(?:but|and|or|so|then|also),?\s+)?(?:if|unless|when|in case(?: of)?|in the case(?: when| of)?)\s+/iu,
      '',
    )
    .replace(/[\s.,:?]+$/u, '');
  const text = branch.conditionKind === 'outcome' && words.length < 16 ? 'Did that work' : words;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
}

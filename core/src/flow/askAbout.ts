import type { QuestionCue, QuestionCues } from '../article/lexicon/questions.js';

/** A question to the reader, and which answer to it tells that what it was made from is so. */
export interface Question {
  readonly text: string;
  readonly holdsOn: 'yes' | 'no';
}

/**
 * A condition or statement as a person would ask after it: "if the port isn't open" → "Is the port open?",
 * which holds on "no". What no form of the language fits is asked as a whole, with its negations.
 */
export function askAbout(condition: string, cues: QuestionCues): Question {
  const isException = cues.exceptions.test(condition);
  const statement = strip(condition, cues);
  const asked = askPlainly(statement, cues) ?? {
    text: fill(cues.whole, statement, cues)?.text ?? `${capitalise(statement)}?`,
    holdsOn: 'yes' as const,
  };
  return isException ? { ...asked, holdsOn: asked.holdsOn === 'yes' ? 'no' : 'yes' } : asked;
}

/** The same, where a form of the language fits; else undefined. */
export function askPlainly(statement: string, cues: QuestionCues): Question | undefined {
  const { text: masked, restore } = maskQuotations(statement);
  const spelled = cues.spellings.reduce((text, [from, to]) => text.replace(from, to), masked);
  if (cues.rigid.test(spelled) || cues.compound.test(spelled)) return undefined;
  const plain = dropNegation(spelled, cues);
  const filled = plain && fill(cues.forms, plain.text, cues);
  if (!filled) return undefined;
  const isOpposite = plain.isNegated !== (filled.isOpposite ?? false);
  return { text: restore(filled.text), holdsOn: isOpposite ? 'no' : 'yes' };
}

/** The statement in a condition, without the words that make a condition of it. */
export function strip(condition: string, cues: QuestionCues): string {
  return cues.frames.reduce((text, frame) => text.replace(frame, ''), condition.trim());
}

/** What stands in quotation marks or parentheses is no part of the statement's own grammar. */
function maskQuotations(statement: string): {
  readonly text: string;
  readonly restore: (text: string) => string;
} {
  const kept: string[] = [];
  const text = statement.replace(/"[^"]*"|“[^”]*”|`[^`]*`|「[^」]*」|\([^()]*\)/gu, (quoted) => {
    kept.push(quoted);
    return String.fromCharCode(MASK + kept.length - 1);
  });
  const restore = (masked: string) =>
    masked.replace(/[\uE000-\uE0FF]/gu, (sign) => kept[sign.charCodeAt(0) - MASK] ?? sign);
  return { text, restore };
}

/** Private characters, which no article has a meaning for. */
const MASK = 0xe000;

/** Two negations in one statement are beyond asking. */
function dropNegation(
  statement: string,
  cues: QuestionCues,
): { readonly text: string; readonly isNegated: boolean } | undefined {
  let text = statement;
  let count = 0;
  for (const [from, to] of cues.negators) {
    const found = [...text.matchAll(from)].length;
    count += found;
    if (found > 0) text = text.replace(from, to).replace(/ {2,}/gu, ' ').trim();
  }
  return count > 1 ? undefined : { text, isNegated: count === 1 };
}

function fill(
  forms: readonly QuestionCue[],
  statement: string,
  { baseForms }: QuestionCues,
): { readonly text: string; readonly isOpposite?: boolean } | undefined {
  for (const { pattern, question, isOpposite } of forms) {
    const found = pattern.exec(statement);
    if (!found) continue;
    const base = found.groups?.base;
    const known = base === undefined ? undefined : baseForms.get(base.toLowerCase());
    if (base !== undefined && known === undefined) continue;
    const text = question.replace(/\$(?:<(\w+)>|(\d))/gu, (_, name?: string, number?: string) => {
      if (name === 'base') return known ?? '';
      return (name ? found.groups?.[name] : found[Number(number)]) ?? '';
    });
    return { text: capitalise(text), ...(isOpposite ? { isOpposite } : {}) };
  }
  return undefined;
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

import { topLevel } from './clauses.js';
import { findPatternInstruction, leadingPatternVerb } from './grammarInstruction.js';
import type { Cues } from './lexicon/cues.js';

/** Where a sentence tells the reader to do something. */
export interface Instruction {
  /** Where the instructing clause starts in the sentence; what stands before is condition, purpose or place. */
  readonly start: number;
  /** The verb in lower case; empty where the instruction is not an imperative. */
  readonly verb: string;
  /** False for soft wording: "you can …", "we recommend …". */
  readonly imperative: boolean;
  /** The words that gave it away, where they are more or other than the verb. */
  readonly cue?: string;
}

/** The instruction in a sentence, or undefined where it only informs. */
export function findInstruction(sentence: string, cues: Cues): Instruction | undefined {
  if (/[?？]\s*$/u.test(sentence)) return undefined;
  return findImperative(sentence, cues) ?? findSoft(sentence, cues);
}

/** The imperative in a sentence, at its start or behind a leading clause; or undefined. */
export function findImperative(sentence: string, cues: Cues): Instruction | undefined {
  if (cues.grammar) {
    const found = findPatternInstruction(sentence, cues.grammar, cues);
    return found ? { ...found, imperative: true } : undefined;
  }
  for (const start of clauseStarts(sentence)) {
    const found = imperativeAt(sentence, start, cues);
    if (found) return found;
  }
  return undefined;
}

/** The verb that a text begins with, as an instruction would; or undefined. */
export function leadingVerb(text: string, cues: Cues): string | undefined {
  if (cues.grammar) return leadingPatternVerb(text, cues.grammar);
  const word = /^[a-z]+(?:-[a-z]+)*/iu.exec(text)?.[0];
  if (!word) return undefined;
  const rest = text.slice(word.length);
  const verb = word.toLowerCase();
  // "CREATE command denied" quotes a command.
  if (/^[A-Z]{3,}$/u.test(word) && /[a-z]/u.test(rest)) return undefined;
  if (STATEMENT.test(rest)) return undefined;
  if (/^[.!]?\s*$/u.test(rest) && cues.verbs.has(verb)) return verb;
  if (cues.verbs.has(verb) && !cues.nounVerbs.has(verb)) return verb;
  const next = rest.trimStart();
  if (!cues.modes.has(verb) && NOUN.test(next)) return undefined;
  return cues.nounVerbs.has(verb) && /^\s/.test(rest) && cues.object.test(next) ? verb : undefined;
}

/** The base verb of a gerund that a text begins with ("Using another cable"), or undefined. */
export function leadingGerund(text: string, cues: Cues): string | undefined {
  const stem = /^([a-z]+)ing\b/iu.exec(text)?.[1]?.toLowerCase();
  if (stem === undefined) return undefined;
  return [stem, `${stem}e`, stem.slice(0, -1)].find(
    (verb) => cues.verbs.has(verb) || cues.nounVerbs.has(verb),
  );
}

/** What follows the word makes it a subject: "Restart is needed", "Update fails", "Check: passed". */
const STATEMENT =
  /^(?:\s+(?:is|are|was|were|has|have|had|fails?|failed|can|cannot|could|may|might|will|would|should|does|did|requires?|required|denied|of|issues?|problems?|errors?)\b|[-'’]\w|\s*[:=]\s)/iu;

/** "Debug logging can …": the word before was a part of the subject. */
const NOUN =
  /^[\w-]+\s(?:is|are|was|were|can|will|may|might|should|must|has|does|needs|provides|appears?)\b/iu;

/** Words that open a clause which can stand before an instruction. */
const LEAD =
  /^(?:\W*)(?:if|when|whenever|unless|once|after|before|to|in|on|from|under|at|using|with|without|for|as|by|within|inside|while|until|depending|through|via|since|because|where|instead|otherwise|should|assuming|during|next|then|again|also|first|finally|optionally|alternatively|additionally|however|therefore|similarly|so|rather|even|though|although|given|based|like|here|provided|still|above|below|usually|normally|typically|in order|note)\b/iu;

function* clauseStarts(sentence: string): Generator<number> {
  yield 0;
  const isLed = LEAD.test(sentence);
  const goal =
    /^(?:in order )?to\s(?!the\b|an?\b)[^,.;:]{3,80}?\s(?=(?:visit|see|use|run|add|set|click|go to|open|follow|enter|type|execute|try|check|press|select|download|configure)\s)/iu.exec(
      sentence,
    );
  if (goal) yield goal[0].length;
  const marks = [
    ...(isLed ? topLevel(sentence, ',') : []),
    ...topLevel(sentence, ';'),
    ...labelEnds(sentence),
    ...dashes(sentence),
  ];
  for (const at of marks.sort((a, b) => a - b)) {
    const gap = /^[,;:：–—-]*\s*(?:(?:then|and|or|but|so)\s+)?/iu.exec(sentence.slice(at))![0].length;
    yield at + gap;
  }
}

function labelEnds(sentence: string): number[] {
  return topLevel(sentence, ':').filter((at) => /\s/.test(sentence[at + 1] ?? ''));
}

function dashes(sentence: string): number[] {
  return [...sentence.matchAll(/\s[-–—]\s/gu)].map((match) => match.index + 1);
}

function imperativeAt(sentence: string, from: number, cues: Cues): Instruction | undefined {
  let start = from;
  for (let turn = 0; turn < 4; turn++) {
    const rest = sentence.slice(start).replace(/^["'“*(]+/u, '');
    const offset = sentence.length - rest.length;
    const verb = leadingVerb(rest, cues);
    if (verb) return { start: offset, verb, imperative: true };
    const adverb = cues.adverb.exec(rest)?.[0];
    if (!adverb) return undefined;
    start = offset + adverb.length;
  }
  return undefined;
}

function findSoft(sentence: string, cues: Cues): Instruction | undefined {
  const found = cues.softInstruction.exec(sentence);
  if (!found || (!cues.grammar && /^(?:there|here)\s(?:is|are)\b/iu.test(sentence))) return undefined;
  const soft = { start: found.index, verb: '', imperative: false };
  return cues.grammar ? { ...soft, cue: found[0].trim() } : soft;
}

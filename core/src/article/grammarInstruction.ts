import { topLevel } from './clauses.js';
import type { Cues } from './lexicon/cues.js';
import type { GrammarCues } from './lexicon/grammarCues.js';

/** Where a sentence tells the reader to do something, by the patterns of a grammar. */
export interface PatternInstruction {
  /** Where the clause that instructs starts in the sentence. */
  readonly start: number;
  /** The verb in lower case. */
  readonly verb: string;
  /** The words that gave it away. */
  readonly cue: string;
}

/** The first instruction at the start of a clause, or else the one that the sentence ends with. */
export function findPatternInstruction(
  sentence: string,
  grammar: GrammarCues,
  cues: Cues,
): PatternInstruction | undefined {
  for (const start of clauseStarts(sentence, grammar)) {
    const found = instructionBehindAdverbs(sentence, start, grammar, cues);
    if (found) return found;
  }
  return findClosing(sentence, grammar);
}

/** The verb of an instruction that a text begins with, or that all of it is; or undefined. */
export function leadingPatternVerb(text: string, grammar: GrammarCues): string | undefined {
  if (/[?？]\s*$/u.test(text)) return undefined;
  return (instructionAt(text, 0, grammar) ?? findClosing(text, grammar))?.verb;
}

function* clauseStarts(sentence: string, grammar: GrammarCues): Generator<number> {
  yield 0;
  const marks = [
    ...(grammar.lead.test(sentence) ? topLevel(sentence, grammar.clauseSigns) : []),
    ...topLevel(sentence, ';；：'),
    ...topLevel(sentence, ':').filter((at) => /\s/u.test(sentence[at + 1] ?? '')),
    ...[...sentence.matchAll(/\s[-–—]\s/gu)].map((match) => match.index + 1),
  ];
  for (const at of marks.sort((a, b) => a - b)) {
    const from = at + 1 + /^\s*/u.exec(sentence.slice(at + 1))![0].length;
    yield from + (grammar.join.exec(sentence.slice(from))?.[0].length ?? 0);
  }
}

function instructionBehindAdverbs(
  sentence: string,
  from: number,
  grammar: GrammarCues,
  cues: Cues,
): PatternInstruction | undefined {
  let start = from;
  for (let turn = 0; turn < 4; turn++) {
    start += /^[\s"'“„«「*(（]*/u.exec(sentence.slice(start))![0].length;
    const found = instructionAt(sentence, start, grammar);
    if (found) return found;
    const adverb = cues.adverb.exec(sentence.slice(start))?.[0];
    if (!adverb) return undefined;
    start += adverb.length;
  }
  return undefined;
}

function instructionAt(
  sentence: string,
  start: number,
  { instructions }: GrammarCues,
): PatternInstruction | undefined {
  const rest = sentence.slice(start);
  for (const pattern of instructions) {
    const found = pattern.exec(rest);
    if (found) return { start, verb: found[1]!.toLowerCase(), cue: found[0].trim() };
  }
  return undefined;
}

/** An instruction starts behind the last sign of a clause in front of its verb. */
function findClosing(sentence: string, grammar: GrammarCues): PatternInstruction | undefined {
  for (const pattern of grammar.closingInstructions) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const verb = found[1]!;
    const at = found.index + found[0].lastIndexOf(verb);
    const sign = topLevel(sentence.slice(0, at), `${grammar.clauseSigns}:：。`).at(-1);
    const cue = sentence.slice(at, found.index + found[0].length);
    return { start: sign === undefined ? 0 : sign + 1, verb: verb.toLowerCase(), cue };
  }
  return undefined;
}

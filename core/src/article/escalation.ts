import type { RichText } from './blocks.js';
import { topLevel } from './clauses.js';
import type { EscalationChannel } from './elements.js';
import type { Cues } from './lexicon/cues.js';

/** A hand-over found in a sentence; bounds count in the sentence. */
export interface HandOver {
  readonly start: number;
  readonly end: number;
  readonly channel: EscalationChannel;
  readonly address?: string;
  readonly target?: string;
}

/** The hand-over that a sentence tells the reader to make, or undefined; quotations and code are none. */
export function findHandOver(sentence: RichText, cues: Cues): HandOver | undefined {
  for (const { pattern, channel } of cues.escalations) {
    const found = pattern.exec(sentence.text);
    if (!found || isQuoted(sentence, found.index) || isTold(sentence.text, found.index, cues)) continue;
    const end = clauseEnd(sentence.text, found.index + found[0].length, cues);
    const address = findAddress(sentence, found.index);
    const target = findTarget(found[0]);
    const via = address?.startsWith('mailto:') || /^[\w.+-]+@/.test(address ?? '') ? 'email' : channel;
    return {
      start: found.index,
      end,
      channel: channel === 'other' ? via : channel,
      ...(address ? { address } : {}),
      ...(target ? { target } : {}),
    };
  }
  return undefined;
}

/** "after you contacted support", "before contacting", "the user can ask": nobody is told to do it. */
function isTold(text: string, at: number, { grammar }: Cues): boolean {
  if (grammar) return grammar.told.test(text.slice(0, at));
  return /(?:\b(?:before|after|without|when|while|by|not|cannot|avoid|unless|until|who|that|which|has|have|had|was|were|been)|n't) (?:you )?$/iu.test(
    text.slice(Math.max(0, at - 24), at),
  );
}

function isQuoted(sentence: RichText, at: number): boolean {
  if (sentence.marks.some((mark) => mark.kind === 'code' && mark.start <= at && at < mark.end)) return true;
  const quotes = sentence.text.slice(0, at).match(/["“”„]/gu)?.length ?? 0;
  return quotes % 2 === 1;
}

function clauseEnd(text: string, from: number, { grammar }: Cues): number {
  const ends = [...topLevel(text, grammar?.clauseSigns ?? ','), ...topLevel(text, ';')].filter(
    (at) => at >= from,
  );
  const full = /[.!?:：。！？；]*$/u.exec(text)!.index;
  return Math.min(full, ...ends);
}

function findAddress(sentence: RichText, at: number): string | undefined {
  const link = sentence.marks.find((mark) => mark.kind === 'link' && mark.url && mark.end >= at);
  if (link) return link.url;
  return /https?:\/\/[^\s<>)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\d[\d ()-]{7,}\d/.exec(
    sentence.text.slice(at),
  )?.[0];
}

/** Whom: the words behind the verb that begin with a capital or a possessive. */
function findTarget(words: string): string | undefined {
  const found =
    /\s(?:with |to |from )?((?:your |our |the |an? )?(?:[A-Z][\w'’.&-]*\s*)+(?:[a-z]+\b)?|your [\w -]+|the [\w -]+ team)$/u.exec(
      words,
    );
  return found?.[1]?.trim();
}

import type { Answer, SimulationEvent } from '#core/simulation/simulation.js';

/** What a line of the reader means. */
export type Reply =
  | { readonly kind: 'event'; readonly event: SimulationEvent; readonly label: string }
  | { readonly kind: 'quit' }
  | { readonly kind: 'unclear' };

const commands: Readonly<Record<string, Reply>> = {
  b: { kind: 'event', event: { type: 'back' }, label: 'back' },
  back: { kind: 'event', event: { type: 'back' }, label: 'back' },
  r: { kind: 'event', event: { type: 'restart' }, label: 'restart' },
  restart: { kind: 'event', event: { type: 'restart' }, label: 'restart' },
  q: { kind: 'quit' },
  quit: { kind: 'quit' },
};

/**
 * Understands a reader's line: the number of an answer, its words or a beginning that no other answer has,
 * a command, or nothing at all where there is only one answer. Case and outer blanks are set aside.
 */
export function readAnswer(line: string, offered: readonly Answer[]): Reply {
  const words = normalise(line);
  const found = findAnswer(words, offered);
  if (found) return { kind: 'event', event: found.event, label: found.label };
  return commands[words] ?? { kind: 'unclear' };
}

function findAnswer(words: string, offered: readonly Answer[]): Answer | undefined {
  if (words === '') return offered.length === 1 ? offered[0] : undefined;
  if (/^\d+$/.test(words)) return offered[Number(words) - 1];
  const exact = offered.find((answer) => normalise(answer.label) === words);
  if (exact) return exact;
  // One letter can be a command, and then it is: `b` is back, even where an answer begins with it.
  if (words in commands) return undefined;
  const beginning = offered.filter((answer) => normalise(answer.label).startsWith(words));
  return beginning.length === 1 ? beginning[0] : offered.find((answer) => answer.event.type === words);
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

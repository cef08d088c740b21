import type { SimulationEvent } from '#core/simulation/simulation.js';
import { keyOf } from './answerView.js';
import type { Walk } from './walk.js';

/** What a key press means for the walk; undefined where it is not for us. */
export function eventOfKey(pressed: KeyboardEvent, walk: Walk): SimulationEvent | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || isTyping(pressed.target)) return undefined;
  const key = pressed.key.length === 1 ? pressed.key.toUpperCase() : pressed.key;
  if (key === 'Enter' && isControl(pressed.target)) return undefined;
  const answer =
    walk.answers.find((candidate, index) => keyOf(candidate, index) === key) ?? numbered(walk, key);
  if (answer) return answer.event;
  switch (key) {
    case 'Backspace':
      return { type: 'back' };
    case 'R':
      return { type: 'restart' };
    case 'S':
      return { type: 'skip' };
    default:
      return undefined;
  }
}

/** Digits give any answer, whatever other key it has. */
function numbered(walk: Walk, key: string): Walk['answers'][number] | undefined {
  return /^[1-9]$/.test(key) ? walk.answers[Number(key) - 1] : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

/** Enter presses what has the focus, and must not answer as well. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a[href], input, label') !== null;
}

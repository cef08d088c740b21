import type { Block, RichText } from './blocks.js';
import { findInstruction } from './instruction.js';
import type { Reading } from './place.js';
import { splitSentences } from './sentences.js';

/** How a list may be announced by the paragraph in front of it. */
export type AnnouncedList = 'steps' | 'checks' | 'causes' | 'evidence' | 'contacts';

/** What a paragraph announces of the block behind it; undefined where that is no list or table, or nothing is said. */
export function announces(
  content: RichText,
  next: Block | undefined,
  { cues }: Pick<Reading, 'cues'>,
): AnnouncedList | undefined {
  if (next?.kind !== 'list' && next?.kind !== 'table') return undefined;
  const last = splitSentences(content, cues).at(-1)?.text ?? '';
  if (
    !/[:：]\s*$/u.test(last) &&
    !(cues.grammar?.announcement ?? /\b(?:following|below)\b/iu).test(last) &&
    !cues.stepList.test(last)
  )
    return undefined;
  if (next.kind === 'list' && cues.contactList.test(last)) return 'contacts';
  if (
    cues.causeList.test(last) &&
    (/\b(?:by|causes|reasons)\s*:\s*$/iu.test(last) || !findInstruction(last, cues)?.imperative)
  )
    return 'causes';
  if (cues.evidence.test(last)) return 'evidence';
  return cues.checkList.test(last) ? 'checks' : 'steps';
}

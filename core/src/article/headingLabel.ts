import type { RichText } from './blocks.js';
import type { Cues } from './lexicon/cues.js';
import { sliceRich, trimRich } from './richTextEdit.js';
import { findNamedRole } from './sectionRole.js';

/** A role's name in front of text, as in "**Cause:** the disk is full" or a line that is only "Cause". */
export interface HeadingLabel {
  readonly label: RichText;
  readonly rest?: RichText;
}

/** The label that a line begins with, if it is the name of a role (notes excepted: they are asides). */
export function headingLabel(line: RichText, cues: Cues): HeadingLabel | undefined {
  const end = labelEnd(line);
  if (end === undefined) return undefined;
  const label = trimRich(sliceRich(line, 0, end));
  const role = findNamedRole(label.text, cues);
  if (!role || role === 'note') return undefined;
  const after = /^[\s:：.。–—-]*/u.exec(line.text.slice(end))![0].length;
  const rest = trimRich(sliceRich(line, end + after, line.text.length));
  return rest.text ? { label, rest } : { label };
}

function labelEnd(line: RichText): number | undefined {
  const strong = line.marks.find(
    (mark) => mark.start === 0 && (mark.kind === 'strong' || mark.kind === 'underline'),
  );
  if (strong) return strong.end;
  const plain = /^[^:：.,。，]{2,40}(?=：|:(?:\s|$))|^[^:：.,。，]{2,40}$/u.exec(line.text);
  return plain ? plain[0].length : undefined;
}

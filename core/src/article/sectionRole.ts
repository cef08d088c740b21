import type { Section, SectionRole } from './blocks.js';
import type { Cues } from './lexicon/cues.js';
import type { NamedRole } from './lexicon/lexicon.js';

/** What a section is for, and the cue that told it. */
export type AssignedRole = Pick<Section, 'role' | 'because' | 'isTopic'>;

/** What a heading says of its section: a role, and what it names behind it ("Cause 2: Wrong endpoint"). */
export interface HeadingRole {
  readonly role: NamedRole;
  /** What follows the role's name, and where it starts in the heading's text. */
  readonly name?: { readonly text: string; readonly start: number };
}

/** The role of a heading by its words; undefined where they are the author's own. */
export function roleOfHeading(text: string, cues: Cues): HeadingRole | undefined {
  const whole = findNamedRole(text, cues);
  if (whole) return { role: whole };
  const split =
    /^(.{3,40}?|\p{sc=Han}{2})\s*(?:#?\d+|[A-D一二三四五六七八九])?\s*(?:[:：]|\s[-–—]\s|\.\s)\s*(?=\S)/u.exec(
      text,
    );
  const before = split && findNamedRole(split[1]!, cues);
  if (!split || !before) return undefined;
  return { role: before, name: { text: text.slice(split[0].length), start: split[0].length } };
}

/** The role whose name the text is, numbering and punctuation aside; or undefined. */
export function findNamedRole(text: string, cues: Cues): NamedRole | undefined {
  const normal = normaliseHeading(text);
  // "Error 145" names a problem; "Cause 2" counts.
  const listed = cues.roles.get(normal) ?? cues.roles.get(normal.replace(/\s*(?:#?\d{1,2}|[ivx]+)$/u, ''));
  return listed ?? cues.rolePatterns.find(([, pattern]) => pattern.test(normal))?.[0];
}

/** "3.", "Step 3:", "步骤三：" in front of a heading's words. */
const NUMBER =
  /^\s*(?:(?:step|part|method|option|schritt|methode|étape|méthode|步骤|方法|手順|ステップ)\s*)?(?:\d+(?:\.\d+)*\s*(?:[.):-]?\s+|[:：、．])|[一二三四五六七八九十]+[、：．])\s*/iu;

/** A heading without its number in front. */
export function withoutNumber(text: string): string {
  return text.replace(NUMBER, '');
}

/** A heading's words for comparison: lower case, without numbering, markup signs and final punctuation. */
export function normaliseHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^\s*(?:(?:step|part)?\s*\d+(?:\.\d+)*\s*[.):-]?\s+|[一二三四五六七八九十]+[、．.]\s*)/u, '')
    .replace(/[\p{Extended_Pictographic}*_`]/gu, '')
    .replace(/^[\s"'“”„«「【¿¡■□●◆▼▶★※]+|[\s:：.。?？!！"'“”»」】]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** Whether the section can hold nothing that is said of a symptom: related links, reproduction and the like. */
export function isAside(role: SectionRole): boolean {
  return role === 'related' || role === 'reproduction';
}

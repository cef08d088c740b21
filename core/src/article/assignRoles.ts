import type { SectionRole } from './blocks.js';
import { isTab, type OpenSection } from './buildSections.js';
import { isAnswer } from './answerLines.js';
import { leadingVerb } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import { shareOfWords } from './stems.js';
import { roleOfHeading, withoutNumber } from './sectionRole.js';

/** The role of every section, by its heading's words, by where it stands, and by what it holds. */
export function assignRoles(root: OpenSection, cues: Cues): Map<OpenSection, SectionRole> {
  const roles = new Map<OpenSection, SectionRole>([[root, 'other']]);
  const title = findTitle(root);
  assignBelow(root, { role: 'other', helps: false, causes: '' }, { roles, cues, title });
  return roles;
}

/** The section of the page's title: the first and only section of the highest level, if nothing stands beside it. */
export function findTitle(root: OpenSection): OpenSection | undefined {
  const first = root.sections[0];
  return first?.heading?.level === 1 &&
    first.heading.isMarked &&
    root.sections.every((section) => section === first || section.heading!.level > 1 || isLate(section, root))
    ? first
    : undefined;
}

/** A second H1 after the title is met in the wild; it takes nothing from the first. */
function isLate(section: OpenSection, root: OpenSection): boolean {
  return root.sections.indexOf(section) > 0;
}

interface RoleContext {
  readonly roles: Map<OpenSection, SectionRole>;
  readonly cues: Cues;
  readonly title: OpenSection | undefined;
}

/** What a section stands in: the role of its parent, and whether that is part of a remedy. */
interface Above {
  readonly role: SectionRole;
  readonly helps: boolean;
  /** The section's own text in front of its sub-sections, as far as it tells causes. */
  readonly causes: string;
}

const HELPING: readonly SectionRole[] = ['remedy', 'diagnosis'];

function assignBelow(parent: OpenSection, above: Above, context: RoleContext): void {
  for (const section of parent.sections) {
    const role = section === context.title ? 'title' : roleOf(section, above, context.cues);
    context.roles.set(section, role);
    const helps = above.helps || HELPING.includes(role);
    assignBelow(section, { role, helps, causes: causesIn(section, context.cues) }, context);
  }
}

function roleOf(section: OpenSection, above: Above, cues: Cues): SectionRole {
  const text = section.heading!.content.text;
  if (above.role === 'related' || above.role === 'reproduction') return above.role;
  const named = roleOfHeading(text, cues);
  if (named?.role === 'symptoms' && named.name) return 'symptom';
  if (named) return named.role;
  if (above.role === 'causes' || above.role === 'cause') return 'cause';
  if (isEscalation(text, cues)) return 'escalation';
  if (isTab(section.heading!) || isGroupOfReaders(text, cues))
    return above.role === 'other' || above.role === 'title' ? 'procedure' : 'variant';
  if (above.helps || shareOfWords(text, above.causes) === 1) return 'procedure';
  return isSymptom(section, text, cues) ? 'symptom' : 'procedure';
}

/** A cause told in a sentence may have a section of its own below, which is no further symptom. */
function causesIn(section: OpenSection, cues: Cues): string {
  const texts = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.content.text] : []));
  return texts.filter((text) => cues.cause.test(text)).join(' ');
}

function isEscalation(text: string, cues: Cues): boolean {
  return (
    cues.escalations.some(({ pattern }) => pattern.test(text)) &&
    !cues.problem.test(text.replace(/^[^?]*\?/, ''))
  );
}

function isGroupOfReaders(text: string, cues: Cues): boolean {
  return (
    text.length < 50 &&
    new RegExp(`^(?:${cues.platform.source})`, 'iu').test(text) &&
    !cues.problem.test(text)
  );
}

/** Headings of what is explained, not of what is wrong. */
const TOPIC = /^(?:how (?:to|do|can)|what (?:is|are)|which|can i|about|to [a-z]+)\b/iu;

/** A problem in the author's own words, over more than further headings of problems. */
function isSymptom(section: OpenSection, text: string, cues: Cues): boolean {
  if ((cues.grammar?.topic ?? TOPIC).test(text)) return false;
  const isHeld = section.sections.some((child) =>
    ['symptoms', 'cause', 'causes', 'remedy'].includes(
      roleOfHeading(child.heading!.content.text, cues)?.role ?? '',
    ),
  );
  if (isHeld) return true;
  if (leadingVerb(withoutNumber(text), cues) && !/^troubleshoot/iu.test(text)) return false;
  if (!section.blocks.some((block) => block.kind !== 'figure' && block.kind !== 'comment')) return false;
  if (text.endsWith('?') && isAnswered(section)) return false;
  return cues.problem.test(text) || /^["“'`]/u.test(text) || startsWithCode(section);
}

/** "Is there an outage?" over "YES – …" and "NO – …" asks for something and names no problem. */
function isAnswered({ blocks }: OpenSection): boolean {
  const first = blocks.flatMap((block) =>
    block.kind === 'list' ? (block.items[0]?.blocks ?? []) : [block],
  )[0];
  return first?.kind === 'paragraph' && isAnswer(first.content.text);
}

function startsWithCode(section: OpenSection): boolean {
  const { content } = section.heading!;
  return content.marks.some((mark) => mark.kind === 'code' && mark.start === 0);
}

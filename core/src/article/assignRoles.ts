import type { SectionRole } from './blocks.js';
import type { OpenSection } from './buildSections.js';
import type { Cues } from './lexicon/cues.js';
import type { NamedRole } from './lexicon/lexicon.js';
import { splitSentences } from './sentences.js';
import { shareOfWords } from './stems.js';
import { areProblems, isInstruction, symptomOrProcedure } from './problemHeading.js';
import { roleOfHeading, withoutNumber, type AssignedRole } from './sectionRole.js';

/** What stands before the first heading. */
export const unheaded: AssignedRole = { role: 'other', because: 'no heading stands above it' };

/** The role of every section, by its heading's words, by where it stands, and by what it holds. */
export function assignRoles(root: OpenSection, title: string, cues: Cues): Map<OpenSection, AssignedRole> {
  const roles = new Map<OpenSection, AssignedRole>([[root, unheaded]]);
  const headed = findTitle(root);
  const listed = headed ? root.sections[0]!.heading!.content.text : title;
  const above = {
    role: 'other',
    helps: false,
    causes: '',
    announces: headed === undefined && cues.causesTitle.test(title),
    lists: cues.problemList.test(listed),
  } as const;
  assignBelow(root, above, { roles, cues, title: headed });
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
  readonly roles: Map<OpenSection, AssignedRole>;
  readonly cues: Cues;
  readonly title?: OpenSection | undefined;
}

/** What a section stands in: the role of its parent, and whether that is part of a remedy. */
interface Above {
  readonly role: SectionRole;
  readonly helps: boolean;
  /** The section's own text in front of its sub-sections, as far as it tells causes. */
  readonly causes: string;
  /** The section's own text ends with an announcement of causes: "This error has several root causes:". */
  readonly announces: boolean;
  /** Its heading announces problems: "Troubleshooting printers", "Common errors". */
  readonly lists: boolean;
}

const HELPING: readonly SectionRole[] = ['remedy', 'diagnosis'];

function assignBelow(parent: OpenSection, above: Above, context: RoleContext): void {
  const outer = {
    ...above,
    lists:
      above.lists &&
      areProblems(
        parent.sections.filter((section) => section !== context.title),
        context.cues,
      ),
  };
  for (const section of parent.sections) {
    const assigned = section === context.title ? titled : roleOf(section, outer, context.cues);
    context.roles.set(section, assigned);
    const { role } = assigned;
    const helps = above.helps || HELPING.includes(role);
    const lists = above.lists || context.cues.problemList.test(section.heading!.content.text);
    const causes = causesIn(section, context.cues);
    const announces =
      section === context.title
        ? context.cues.causesTitle.test(section.heading!.content.text)
        : role === 'symptom'
          ? announcesCauses(section, context.cues)
          : above.announces && section.sections.length > 0 && role !== 'cause';
    assignBelow(section, { role, helps, causes, announces, lists }, context);
  }
}

const titled: AssignedRole = { role: 'title', because: 'the first heading of the highest level' };

function roleOf(section: OpenSection, above: Above, cues: Cues): AssignedRole {
  if (above.role === 'related' || above.role === 'reproduction')
    return { role: above.role, because: 'a part of the section above' };
  return (
    roleByName(section, cues) ?? roleBelowCauses(section, above, cues) ?? roleOfOwnWords(section, above, cues)
  );
}

/** What a heading says that has a usual name, or is the bold name of a list of causes. */
function roleByName(section: OpenSection, cues: Cues): AssignedRole | undefined {
  const { text } = section.heading!.content;
  const named = roleOfHeading(text, cues);
  if (named?.role === 'symptoms' && named.name)
    return { role: 'symptom', because: 'a usual heading for symptoms, with the problem behind it' };
  if (named?.role === 'diagnosis' && cues.problemList.test(text) && areProblems(section.sections, cues))
    return { role: 'other', because: 'headings of problems stand below it' };
  if (!named && !section.heading!.isMarked && cues.causeList.test(`${text.replace(/[:：]?\s*$/u, '')}:`))
    return { role: 'causes', because: 'its words announce causes' };
  return named && { role: named.role, because: `a usual heading for ${SUBJECTS[named.role]}` };
}

function roleBelowCauses(section: OpenSection, above: Above, cues: Cues): AssignedRole | undefined {
  const { text } = section.heading!.content;
  if (above.role === 'causes' || above.role === 'cause')
    return { role: 'cause', because: 'a heading below one for causes' };
  if (above.role === 'symptom' && cues.guess.test(text))
    return { role: 'cause', because: 'its words guess at a cause of the problem above' };
  const isOther =
    isInstruction(withoutNumber(text), cues) || cues.topic.test(text) || section.sections.length > 0;
  return above.announces && !isOther
    ? { role: 'cause', because: 'the text above announces causes' }
    : undefined;
}

function roleOfOwnWords(section: OpenSection, above: Above, cues: Cues): AssignedRole {
  const { text } = section.heading!.content;
  if (isEscalation(text, cues))
    return { role: 'escalation', because: 'its words hand the problem over and name none' };
  if (section.heading!.isTab || isGroupOfReaders(text, cues)) {
    const role = above.role === 'other' || above.role === 'title' ? 'procedure' : 'variant';
    return { role, because: 'it picks one group of readers' };
  }
  if (above.helps) return { role: 'procedure', because: 'a heading below one for what to do' };
  if (shareOfWords(text, above.causes) === 1)
    return { role: 'procedure', because: 'the text above tells it as a cause' };
  return symptomOrProcedure(section, above.lists, cues);
}

/** What a heading of each role announces, in words for a writer. */
const SUBJECTS: Readonly<Record<NamedRole, string>> = {
  symptoms: 'symptoms',
  cause: 'a cause',
  causes: 'causes',
  remedy: 'what to do',
  diagnosis: 'finding out',
  escalation: 'handing over',
  scope: 'what the article covers',
  related: 'further reading',
  reproduction: 'how to see the problem',
  note: 'an aside',
};

/** A cause told in a sentence may have a section of its own below, which is no further symptom. */
function causesIn(section: OpenSection, cues: Cues): string {
  // Nobody asks where there are no sections below.
  if (section.sections.length === 0) return '';
  const texts = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.content.text] : []));
  return texts.filter((text) => cues.cause.test(text)).join(' ');
}

function announcesCauses({ blocks, sections }: OpenSection, cues: Cues): boolean {
  if (sections.length === 0) return false;
  const last = blocks.findLast((block) => block.kind === 'paragraph');
  if (last?.kind !== 'paragraph') return false;
  const sentence = splitSentences(last.content, cues).at(-1)?.text ?? '';
  return cues.causeSections.test(sentence) && cues.causeList.test(sentence.replace(/[.:]?\s*$/u, ':'));
}

function isEscalation(text: string, cues: Cues): boolean {
  return (
    cues.escalations.some(({ pattern }) => pattern.test(text)) &&
    !cues.problem.test(text.replace(/^[^?]*\?/, ''))
  );
}

function isGroupOfReaders(text: string, cues: Cues): boolean {
  return text.length < 50 && cues.platformHeading.test(text) && !cues.problem.test(text);
}

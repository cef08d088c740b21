import type { Section, SectionRole } from './blocks.js';
import type { OpenSection } from './buildSections.js';
import { isAnswer } from './answerLines.js';
import { leadingGerund, leadingVerb } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import type { NamedRole } from './lexicon/lexicon.js';
import { splitSentences } from './sentences.js';
import { shareOfWords } from './stems.js';
import { roleOfHeading, withoutNumber } from './sectionRole.js';

/** What a section is for, and the cue that told it. */
export type AssignedRole = Pick<Section, 'role' | 'because'>;

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
    announces: false,
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
  const outer = { ...above, lists: above.lists && areProblems(parent.sections, context) };
  for (const section of parent.sections) {
    const assigned = section === context.title ? titled : roleOf(section, outer, context.cues);
    context.roles.set(section, assigned);
    const { role } = assigned;
    const helps = above.helps || HELPING.includes(role);
    const lists = above.lists || context.cues.problemList.test(section.heading!.content.text);
    const causes = causesIn(section, context.cues);
    const announces = role === 'symptom' && announcesCauses(section, context.cues);
    assignBelow(section, { role, helps, causes, announces, lists }, context);
  }
}

/** Below a heading that announces problems, most of the headings that play no other role name one. */
function areProblems(
  sections: readonly OpenSection[],
  { cues, title }: Pick<RoleContext, 'cues' | 'title'>,
): boolean {
  const own = sections.filter(
    (section) => section !== title && !roleOfHeading(section.heading!.content.text, cues),
  );
  const named = own.filter((section) => {
    const { text } = section.heading!.content;
    return cues.problem.test(text) || isMessage(section, cues) || isStatement(text, cues);
  });
  return named.length >= 2 && named.length * 3 >= own.length;
}

const titled: AssignedRole = { role: 'title', because: 'the first heading of the highest level' };

function roleOf(section: OpenSection, above: Above, cues: Cues): AssignedRole {
  const text = section.heading!.content.text;
  if (above.role === 'related' || above.role === 'reproduction')
    return { role: above.role, because: 'a part of the section above' };
  const named = roleOfHeading(text, cues);
  if (named?.role === 'symptoms' && named.name)
    return { role: 'symptom', because: 'a usual heading for symptoms, with the problem behind it' };
  if (named?.role === 'diagnosis' && cues.problemList.test(text) && areProblems(section.sections, { cues }))
    return { role: 'other', because: 'headings of problems stand below it' };
  if (!named && !section.heading!.isMarked && cues.causeList.test(`${text.replace(/[:：]?\s*$/u, '')}:`))
    return { role: 'causes', because: 'its words announce causes' };
  if (named) return { role: named.role, because: `a usual heading for ${SUBJECTS[named.role]}` };
  if (above.role === 'causes' || above.role === 'cause')
    return { role: 'cause', because: 'a heading below one for causes' };
  if (above.role === 'symptom' && cues.guess.test(text))
    return { role: 'cause', because: 'its words guess at a cause of the problem above' };
  if (above.announces) return { role: 'cause', because: 'the text above announces causes' };
  if (isEscalation(text, cues))
    return { role: 'escalation', because: 'its words hand the problem over and name none' };
  if (section.heading!.isTab || isGroupOfReaders(text, cues)) {
    const role = above.role === 'other' || above.role === 'title' ? 'procedure' : 'variant';
    return { role, because: 'it picks one group of readers' };
  }
  if (above.helps) return { role: 'procedure', because: 'a heading below one for what to do' };
  if (shareOfWords(text, above.causes) === 1)
    return { role: 'procedure', because: 'the text above tells it as a cause' };
  return symptomOrProcedure(section, text, above.lists, cues);
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
  const texts = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.content.text] : []));
  return texts.filter((text) => cues.cause.test(text)).join(' ');
}

function announcesCauses({ blocks }: OpenSection, cues: Cues): boolean {
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
  return (
    text.length < 50 &&
    (new RegExp(`^(?:${cues.platform.source})`, 'iu').test(text) ||
      new RegExp(`^(?:${cues.platformName.source})$`, 'iu').test(text)) &&
    !cues.problem.test(text)
  );
}

/** Why a heading is none of a problem: "How can I …?", "What is …?". */
export const ASKS_HOW = 'its first words announce a topic';

/** A problem in the author's own words, over more than further headings of problems; or a topic. */
function symptomOrProcedure(section: OpenSection, text: string, isListed: boolean, cues: Cues): AssignedRole {
  const procedure = (because: string): AssignedRole => ({ role: 'procedure', because });
  const symptom = (because: string): AssignedRole => ({ role: 'symptom', because });
  if (isListed && isMessage(section, cues)) return symptom('it reads like a message in a list of problems');
  if ((cues.grammar?.topic ?? cues.topic).test(text)) return procedure(ASKS_HOW);
  const isHeld = section.sections.some((child) =>
    ['symptoms', 'cause', 'causes', 'remedy'].includes(
      roleOfHeading(child.heading!.content.text, cues)?.role ?? '',
    ),
  );
  if (isHeld) return symptom('headings for symptoms, causes or what to do stand below it');
  if (isListed && isStatement(text, cues) && !isAction(text, cues))
    return symptom('it states something in a list of problems');
  if (isInstruction(withoutNumber(text), cues)) return procedure('it begins with a verb that instructs');
  if (!section.blocks.some((block) => block.kind !== 'figure' && block.kind !== 'comment'))
    return procedure('no text stands between it and the next heading');
  if (text.endsWith('?') && isAnswered(section)) return procedure('it asks what the text below answers');
  if (cues.problem.test(text)) return symptom('its words name a problem');
  if (cues.whyQuestion.test(text)) return symptom('it asks why something happens');
  if (/^["“'`]/u.test(text) || startsWithCode(section)) return symptom('it quotes a message');
  if (isListed && !isAction(text, cues) && tellsProblem(section, cues))
    return symptom('it stands in a list of problems');
  return procedure('its words name no problem');
}

function isAction(text: string, cues: Cues): boolean {
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return (
    leadingGerund(text, cues) !== undefined ||
    (cues.nounVerbs.has(word) && !cues.statement.test(text)) ||
    (leadingVerb(text, cues) !== undefined && !cues.nounVerbs.has(word)) ||
    cues.condition.test(text)
  );
}

/** Whether the section's own text speaks of something wrong. */
function tellsProblem({ blocks }: OpenSection, cues: Cues): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      (cues.problem.test(block.content.text) || cues.cause.test(block.content.text)),
  );
}

/** "Update the driver" instructs; "Key verification fails", whose first word may be a noun, does not. */
function isInstruction(text: string, cues: Cues): boolean {
  const verb = leadingVerb(text, cues);
  if (verb === undefined || /^troubleshoot/u.test(verb)) return false;
  const isSubject =
    cues.failure.test(text) && !/\b(?:if|whether|that|when|how|why|your|the|an?)\b/iu.test(text);
  return !isSubject;
}

/** "My display is all white" says what happens. */
function isStatement(text: string, cues: Cues): boolean {
  return cues.statement.test(text) && !cues.condition.test(text) && !cues.topic.test(text);
}

/** "result is ambiguous", "`E_ACCESS`": quoted, set as code, or without the capital that headings have. */
function isMessage(section: OpenSection, cues: Cues): boolean {
  const { text } = section.heading!.content;
  if (/^["“'`]/u.test(text) || startsWithCode(section)) return true;
  return !cues.grammar && /^[a-z]{2,}\s/u.test(text);
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

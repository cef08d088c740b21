import { isAnswer } from './answerLines.js';
import type { OpenSection } from './buildSections.js';
import { leadingGerund, leadingVerb } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import type { NamedRole } from './lexicon/lexicon.js';
import { roleOfHeading, withoutNumber, type AssignedRole } from './sectionRole.js';

/** A problem in the author's own words, over more than further headings of problems; or a topic. */
export function symptomOrProcedure(section: OpenSection, isListed: boolean, cues: Cues): AssignedRole {
  return (
    (isListed ? problemInList(section, cues) : undefined) ??
    topicOrHeld(section, cues) ??
    (isListed ? statementInList(section, cues) : undefined) ??
    plainProcedure(section, cues) ??
    plainSymptom(section, cues) ??
    (isListed ? topicInList(section, cues) : undefined) ??
    procedure('its words name no problem')
  );
}

const procedure = (because: string): AssignedRole => ({ role: 'procedure', because });
const symptom = (because: string): AssignedRole => ({ role: 'symptom', because });

function problemInList(section: OpenSection, cues: Cues): AssignedRole | undefined {
  return isMessage(section, cues) ? symptom('it reads like a message in a list of problems') : undefined;
}

function topicOrHeld(section: OpenSection, cues: Cues): AssignedRole | undefined {
  if ((cues.grammar?.topic ?? cues.topic).test(section.heading!.content.text))
    return { ...procedure('its first words announce a topic'), isTopic: true };
  const isHeld = section.sections.some((child) =>
    HELD.has(roleOfHeading(child.heading!.content.text, cues)?.role),
  );
  return isHeld ? symptom('headings for symptoms, causes or what to do stand below it') : undefined;
}

const HELD: ReadonlySet<NamedRole | undefined> = new Set(['symptoms', 'cause', 'causes', 'remedy'] as const);

function statementInList(section: OpenSection, cues: Cues): AssignedRole | undefined {
  const { text } = section.heading!.content;
  return isStatement(text, cues) && !isAction(text, cues)
    ? symptom('it states something in a list of problems')
    : undefined;
}

function plainProcedure(section: OpenSection, cues: Cues): AssignedRole | undefined {
  const { text } = section.heading!.content;
  if (isInstruction(withoutNumber(text), cues)) return procedure('it begins with a verb that instructs');
  if (!holdsText(section)) return procedure('no text stands between it and the next heading');
  return text.endsWith('?') && isAnswered(section)
    ? procedure('it asks what the text below answers')
    : undefined;
}

/** Text of its own, which may stand in tabs. */
function holdsText({ blocks, sections }: OpenSection): boolean {
  return (
    blocks.some((block) => block.kind !== 'figure' && block.kind !== 'comment') ||
    sections.some(({ heading }) => heading!.isTab)
  );
}

function plainSymptom(section: OpenSection, cues: Cues): AssignedRole | undefined {
  const { text } = section.heading!.content;
  if (cues.problem.test(text)) return symptom('its words name a problem');
  if (cues.whyQuestion.test(text)) return symptom('it asks why something happens');
  return isQuoted(section) ? symptom('it quotes a message') : undefined;
}

function topicInList(section: OpenSection, cues: Cues): AssignedRole | undefined {
  return !isAction(section.heading!.content.text, cues) && tellsProblem(section, cues)
    ? symptom('it stands in a list of problems')
    : undefined;
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
export function isInstruction(text: string, cues: Cues): boolean {
  const verb = leadingVerb(text, cues);
  if (verb === undefined || verb.startsWith('troubleshoot')) return false;
  // In a heading, the capital of "Link Expired" tells no object.
  if (cues.nounVerbs.has(verb) && /^\S+\s\p{Lu}/u.test(text)) return false;
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
  return isQuoted(section) || (!cues.grammar && /^[a-z]{2,}\s/u.test(text));
}

/** "Is there an outage?" over "YES – …" and "NO – …" asks for something and names no problem. */
function isAnswered({ blocks }: OpenSection): boolean {
  const first = blocks.flatMap((block) =>
    block.kind === 'list' ? (block.items[0]?.blocks ?? []) : [block],
  )[0];
  return first?.kind === 'paragraph' && isAnswer(first.content.text);
}

function isQuoted(section: OpenSection): boolean {
  const { text, marks } = section.heading!.content;
  return /^["“'`]/u.test(text) || marks.some((mark) => mark.kind === 'code' && mark.start === 0);
}

/** Below a heading that announces problems, most of the headings that play no other role name one. */
export function areProblems(sections: readonly OpenSection[], cues: Cues): boolean {
  const own = sections.filter((section) => !roleOfHeading(section.heading!.content.text, cues));
  const named = own.filter((section) => {
    const { text } = section.heading!.content;
    return cues.problem.test(text) || isMessage(section, cues) || isStatement(text, cues);
  });
  return named.length >= 2 && named.length * 3 >= own.length;
}

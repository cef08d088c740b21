import { sourceSpan, type RichText, type Section } from './blocks.js';
import type { Draft } from './draft.js';
import { findImperative } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import type { Reading } from './place.js';
import { allSections } from './query.js';
import { roleOfHeading } from './sectionRole.js';
import { splitSentences } from './sentences.js';

/** Which section is about which symptom. */
export interface SymptomPlaces {
  readonly bySection: ReadonlyMap<Section, Draft>;
  /** The symptom of the whole page, where there is just one. */
  readonly sole: Draft | null;
  /** Whether the page as a whole is about one problem, or names none at all. */
  readonly isWhole: boolean;
  /** Whether a section stands inside one that has a symptom of its own. */
  readonly inherits: (section: Section) => boolean;
}

/**
 * Notes the symptoms that headings name: sections in the author's own words, role headings
 * ("Symptoms"), or, where there is neither and the page does help, its title.
 */
export function placeSymptoms(root: Section, title: RichText | undefined, reading: Reading): SymptomPlaces {
  const bySection = new Map<Section, Draft>();
  for (const section of holders(root, reading.cues)) bySection.set(section, noteSymptom(section, reading));
  if (bySection.size === 0 && title && helps(root)) bySection.set(root, noteTitle(title, root, reading));
  else if (title) noteTitleBeside(root, title, bySection, reading);
  const drafts = [...new Set(bySection.values())];
  const inside = new Set(
    [...bySection.keys()]
      .filter((section) => section.role !== 'title' && (section !== root || bySection.size === 1))
      .flatMap((section) => [...allSections(section)]),
  );
  return {
    bySection,
    sole: drafts.length === 1 ? drafts[0]! : null,
    isWhole: bySection.size === 0 || bySection.has(root),
    inherits: (section) => inside.has(section),
  };
}

/** A title that names a problem, over text that helps with it, stands beside the problems of its sections. */
function noteTitleBeside(
  root: Section,
  title: RichText,
  bySection: Map<Section, Draft>,
  reading: Reading,
): void {
  const { cues } = reading;
  const first = root.sections[0];
  const section = first?.role === 'title' ? first : root;
  if (bySection.has(section)) return;
  if (
    cues.problemList.test(title.text) ||
    !(cues.problem.test(title.text) || cues.whyQuestion.test(title.text))
  )
    return;
  const tells = section.blocks.some(
    (block) => block.kind === 'paragraph' && cues.cause.test(block.content.text),
  );
  if (tells) bySection.set(section, noteTitle(title, section, reading));
}

/** Sections that name a symptom; of nested role headings ("Description" ▸ "Issue") the inner one does. */
function holders(root: Section, cues: Cues): Section[] {
  const found = [...allSections(root)].filter(
    (section) => section.role === 'symptom' || section.role === 'symptoms',
  );
  const named = found.filter((section) => !holdsRoleHeading(section) && !isContainer(section, cues));
  return firstPerProblem(root, named);
}

/** Whether a heading that only names a role has another one below it. */
function holdsRoleHeading(section: Section): boolean {
  return (
    section.role === 'symptoms' &&
    [...allSections(section)].some((inner) => inner !== section && inner.role === 'symptoms')
  );
}

/** "Common errors" over several errors, each with its own help, is no error itself. */
function isContainer(section: Section, cues: Cues): boolean {
  const inner = [...allSections(section)].filter((other) => other !== section && other.role === 'symptom');
  if (tellsHelp(section, cues)) return inner.some((other) => isNamed(other, cues));
  return section.role === 'symptom' && (inner.length >= 2 || inner.some((other) => isNamed(other, cues)));
}

/** Text of its own that helps makes a problem of a heading over others. */
function tellsHelp({ heading, blocks }: Section, cues: Cues): boolean {
  if (!heading || cues.problemList.test(heading.content.text)) return false;
  return blocks.some(
    (block) => block.kind === 'paragraph' && findImperative(block.content.text, cues) !== undefined,
  );
}

/** "Symptom: the site can't be reached" names the problem more closely than the heading above it. */
function isNamed({ heading }: Section, cues: Cues): boolean {
  return heading !== undefined && roleOfHeading(heading.content.text, cues)?.name !== undefined;
}

/**
 * "Symptoms" and "Error message" side by side, or below the heading that names the problem, describe one
 * problem, unless a remedy stands between them.
 */
function firstPerProblem(root: Section, sections: readonly Section[]): Section[] {
  const wanted = new Set(sections);
  const kept: Section[] = [];
  const inside = new Set<Section>();
  let isOpen = false;
  for (const section of allSections(root)) {
    if (section.role === 'remedy' || section.role === 'diagnosis') isOpen = false;
    if (!wanted.has(section) || (section.role === 'symptoms' && (isOpen || inside.has(section)))) continue;
    kept.push(section);
    if (section.role === 'symptom') for (const inner of allSections(section)) inside.add(inner);
    isOpen = true;
  }
  return kept;
}

/** A page whose title may stand for the symptom holds causes or remedies. */
function helps(root: Section): boolean {
  return [...allSections(root)].some(
    (section) => section.role !== 'other' && section.role !== 'related' && section.role !== 'scope',
  );
}

function noteSymptom(section: Section, reading: Reading): Draft {
  const { content, span } = section.heading!;
  const isRole = section.role === 'symptoms';
  const words = isRole ? firstWords(section, reading) : undefined;
  return reading.drafts.add('symptom', {
    span: isRole ? span : sourceSpan(content),
    text: words ?? content.text,
    parent: null,
    confidence: isRole ? 0.9 : 0.92,
    because: isRole ? `the heading "${content.text}"` : 'a heading that names a problem',
    own: { scope: section.span, hidden: false },
  });
}

function noteTitle(title: RichText, root: Section, reading: Reading): Draft {
  return reading.drafts.add('symptom', {
    span: sourceSpan(title),
    text: title.text,
    parent: null,
    confidence: 0.8,
    because: 'the title, since no heading names a symptom',
    own: { scope: root.span, hidden: false },
  });
}

/** The first sentence under a role heading names the symptom better than "Symptoms" does. */
function firstWords(section: Section, reading: Reading): string | undefined {
  for (const block of section.blocks) {
    if (block.kind === 'paragraph') return splitSentences(block.content, reading.cues)[0]?.text;
    if (block.kind === 'code') return block.value.split('\n')[0];
    if (block.kind === 'list') {
      const first = block.items[0]?.blocks[0];
      if (first?.kind === 'paragraph') return first.content.text;
    }
  }
  return undefined;
}

import { sourceSpan, type RichText, type Section } from './blocks.js';
import type { Draft } from './draft.js';
import { findImperative, findInstruction, leadingVerb } from './instruction.js';
import { noteBareCondition } from './itemLabel.js';
import { ownerOf, type Place, type Reading, type ReadingMode } from './place.js';
import { readBlockList } from './readBlockList.js';
import { readSentences } from './readSentences.js';
import { sliceRich } from './richTextEdit.js';
import { roleOfHeading, withoutNumber } from './sectionRole.js';
import { splitSentences } from './sentences.js';
import { shareOfWords } from './stems.js';
import { stepMode } from './stepMode.js';
import { placeSymptoms, type SymptomPlaces } from './placeSymptoms.js';

/** Reads all sections of an article into elements. */
export function readSections(root: Section, title: RichText | undefined, reading: Reading): void {
  const symptoms = placeSymptoms(root, title, reading);
  const start: Place = {
    mode: 'introduction',
    symptom: symptoms.sole,
    cause: null,
    variant: null,
    step: null,
    escalation: null,
    isSingle: false,
    continues: false,
  };
  new SectionReader(symptoms, reading).read(root, start);
  dropEmptyTitle(symptoms.bySection.get(root), reading);
}

/**
 * A title stands for the symptom only until a table or paragraph of the page turns out to name others; a
 * hand-over that was told of the title is one of the whole article then.
 */
function dropEmptyTitle(title: Draft | undefined, { drafts }: Reading): void {
  if (!title || drafts.of('symptom').length < 2) return;
  const told = drafts.all.filter(({ parent }) => parent === title);
  if (!told.every(({ kind }) => kind === 'branch' || kind === 'escalation')) return;
  for (const draft of told) draft.parent = null;
  drafts.remove(title);
}

class SectionReader {
  /** The symptom that a following sibling section is about: the last one met. */
  private last: Draft | null;

  constructor(
    private readonly symptoms: SymptomPlaces,
    private readonly reading: Reading,
  ) {
    this.last = symptoms.sole;
  }

  read(section: Section, outer: Place): void {
    const own = this.symptoms.bySection.get(section);
    if (own) this.last = own;
    const symptom = own ?? (this.symptoms.inherits(section) ? outer.symptom : this.last);
    const place = this.enter(section, { ...outer, symptom, mode: modeOf(section.role, outer.mode) });
    if (!place) return;
    const known = this.isNormal(section) ? new Set(this.reading.drafts.all) : undefined;
    const inner = this.readBlocks(section, place);
    const below = section.role === 'variant' ? inner : { ...inner, variant: place.variant };
    for (const child of section.sections) this.read(child, { ...below, step: place.step });
    if (known) this.keepHandOvers(known);
    if (own && section.role === 'symptom') noteLimit(section, own, this.reading);
  }

  /** Whatever a normal procedure tells, only where to turn to is help for a problem. */
  private keepHandOvers(known: ReadonlySet<Draft>): void {
    const { drafts } = this.reading;
    const added = drafts.all.filter((draft) => !known.has(draft));
    const kept = new Set(added.filter(({ kind }) => kind === 'escalation' || kind === 'evidence'));
    for (const draft of added) {
      if (kept.has(draft) || (draft.target && kept.has(draft.target))) {
        if (draft.parent?.kind === 'step') draft.parent = null;
      } else drafts.remove(draft);
    }
  }

  /** A label such as "**Error message:** …" below the heading of a problem describes it only up to its own end. */
  private readBlocks(section: Section, place: Place): Place {
    const [first, ...rest] = section.blocks;
    if (
      !first ||
      section.heading?.isMarked !== false ||
      place.mode !== 'observation' ||
      !this.symptoms.inherits(section)
    )
      return readBlockList(section.blocks, place, this.reading);
    readBlockList([first], place, this.reading);
    return readBlockList(rest, { ...place, mode: 'mixed' }, this.reading);
  }

  /** A question how to do something is no help for a problem. */
  private isNormal(section: Section): boolean {
    if (!section.isTopic || this.symptoms.inherits(section) || this.symptoms.isWhole) return false;
    return /[?？]$/u.test(section.heading!.content.text);
  }

  /** What the heading itself says, and the place below it; undefined for sections that say nothing. */
  private enter(section: Section, place: Place): Place | undefined {
    const { heading } = section;
    switch (section.role) {
      case 'related':
      case 'reproduction':
        return undefined;
      case 'symptom':
      case 'symptoms':
        return { ...place, cause: null, variant: null };
      case 'cause':
      case 'causes':
        return heading ? this.enterCause(section, heading.content, place) : place;
      case 'escalation':
        return heading ? this.enterEscalation(heading.content, place) : place;
      case 'variant':
        return { ...place, variant: this.variant(heading!.content, place) };
      case 'remedy':
      case 'diagnosis':
      case 'procedure':
        return heading ? this.enterRemedy(section, heading.content, place) : place;
      default:
        return place;
    }
  }

  private enterCause({ role }: Section, heading: RichText, place: Place): Place {
    const named = roleOfHeading(heading.text, this.reading.cues);
    if (named ? !named.name : role === 'causes') return { ...place, cause: null };
    const name = named?.name ? sliceRich(heading, named.name.start, heading.text.length) : heading;
    const known = this.findRepeated(name.text, place.symptom);
    if (known) return { ...place, cause: known, mode: 'explanation' };
    const cause = this.reading.drafts.add('cause', {
      span: sourceSpan(name),
      text: name.text,
      parent: place.symptom,
      variant: place.variant,
      confidence: 0.6,
      because: 'a heading that names a cause',
      own: {},
    });
    return { ...place, cause, mode: 'explanation' };
  }

  /** A cause that was listed before and now has a section of its own counts once. */
  private findRepeated(text: string, symptom: Draft | null): Draft | undefined {
    return this.reading.drafts
      .of('cause')

      .find((cause) => cause.parent === symptom && shareOfWords(text, cause.text) >= 0.8);
  }

  private enterEscalation(heading: RichText, place: Place): Place {
    const owner: Place = { ...place, symptom: null, cause: null, variant: null, mode: 'escalation' };
    return { ...owner, escalation: readSentences(heading, owner, this.reading).escalation ?? null };
  }

  private variant(heading: RichText, place: Place): Draft {
    return this.reading.drafts.add('variant', {
      span: sourceSpan(heading),
      text: heading.text,
      parent: place.symptom,
      confidence: 0.85,
      because: 'a heading that picks one group of readers',
      own: { then: 'step' },
    });
  }

  private enterRemedy(section: Section, heading: RichText, outer: Place): Place {
    const isNamed = roleOfHeading(heading.text, this.reading.cues) !== undefined;
    if (isNamed) return outer;
    const place = {
      ...outer,
      isSingle: true,
      cause: this.findNamed(heading.text, outer.symptom) ?? outer.cause,
    };
    if (noteBareCondition(heading, place, this.reading)) return place;
    const verb = leadingVerb(withoutNumber(heading.text), this.reading.cues);
    if (
      verb &&
      !/[?？]$/u.test(heading.text) &&
      section.sections.length === 0 &&
      !holdsInstruction(section, this.reading)
    )
      this.noteHeadingStep(section, heading, verb, place);
    return place;
  }

  /** "Debug Logging": in a heading a capital behind a word that may be a noun tells no object. */
  private isTopic(verb: string, heading: string): boolean {
    return this.reading.cues.nounVerbs.has(verb) && /^\S+\s\p{Lu}/u.test(withoutNumber(heading));
  }

  /** The cause of the symptom that a heading speaks of, if it speaks of just one. */
  private findNamed(heading: string, symptom: Draft | null): Draft | undefined {
    const causes = this.reading.drafts.of('cause');
    const named = causes.filter(
      (cause) =>
        cause.parent === symptom &&
        (shareOfWords(heading, cause.text) >= 0.6 || shareOfWords(cause.text, heading) >= 0.6),
    );
    return named.length === 1 ? named[0] : undefined;
  }

  /** A heading that instructs is a step only where nothing below it does. */
  private noteHeadingStep(section: Section, heading: RichText, verb: string, place: Place): void {
    this.reading.drafts.add('step', {
      span: sourceSpan(heading),
      text: heading.text,
      parent: ownerOf(place),
      variant: place.variant,
      confidence: 0.5,
      because: 'a heading that instructs, with no step below it',
      own: { mode: stepMode(verb, heading.text, this.reading.cues), block: section.span },
    });
  }
}

/** Where a problem has no other cause, a limit or requirement that its first words state is the reason. */
function noteLimit({ blocks }: Section, symptom: Draft, { drafts, cues }: Reading): void {
  if (drafts.of('cause').some(({ parent }) => parent === symptom)) return;
  const first = blocks.find((block) => block.kind === 'paragraph');
  if (first?.kind !== 'paragraph') return;
  const stated = splitSentences(first.content, cues).find(
    ({ text }) =>
      cues.limit.test(text) &&
      !findInstruction(text, cues) &&
      !cues.condition.test(text) &&
      shareOfWords(text, symptom.text) < 0.5,
  );
  if (!stated) return;
  drafts.add('cause', {
    span: sourceSpan(stated),
    text: stated.text,
    parent: symptom,
    confidence: 0.5,
    because: 'a limit or requirement, where nothing else gives a reason',
    own: {},
  });
}

function modeOf(role: Section['role'], outer: ReadingMode): ReadingMode {
  switch (role) {
    case 'symptoms':
      return 'observation';
    case 'cause':
    case 'causes':
      return 'causes';
    case 'remedy':
    case 'diagnosis':
    case 'procedure':
      return 'remedy';
    case 'escalation':
      return 'escalation';
    case 'variant':
    case 'note':
      return outer === 'introduction' ? 'mixed' : outer;
    case 'scope':
    case 'title':
      return 'introduction';
    default:
      return role === 'symptom' ? 'mixed' : outer;
  }
}

function holdsInstruction(section: Section, reading: Reading): boolean {
  return section.blocks.some((block, index) => {
    if (block.kind === 'list' || (block.kind === 'code' && index === 0)) return true;
    if (block.kind !== 'paragraph') return false;
    return splitSentences(block.content, reading.cues).some(
      (sentence) => findImperative(sentence.text, reading.cues) !== undefined,
    );
  });
}

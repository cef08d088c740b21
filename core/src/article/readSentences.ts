import { sourceSpan, type RichText } from './blocks.js';
import { readBranches, type Neighbours } from './branches.js';
import { findCausing, findCulprit, findGuess, findReversed, findSupposition } from './causeClause.js';
import { findCauses, type StatedCauses } from './causeCue.js';
import { topLevel } from './clauses.js';
import type { Draft } from './draft.js';
import { findHandOver, type HandOver } from './escalation.js';
import { adoptEvidence, readEvidence } from './evidence.js';
import { findInstruction, type Instruction } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import { ownerOf, type Place, type Reading } from './place.js';
import { splitSentences } from './sentences.js';
import { shareOfWords } from './stems.js';

/** What a paragraph turned out to hold, for the block that it stands in. */
export interface ProseReading {
  /** The first sentence that instructs and is more than a pointer or a hand-over. */
  readonly instruction?: { readonly sentence: RichText; readonly found: Instruction };
  /** All that the sentences instruct, in their order. */
  readonly instructions: string;
  /** The last sentence that only tells to look elsewhere. */
  readonly pointer?: RichText;
  /** Branches and escalations found in it; a step made of the paragraph becomes their parent. */
  readonly loose: readonly Draft[];
  readonly causes: readonly Draft[];
  readonly escalation?: Draft;
}

/** Reads the sentences of a paragraph: causes, conditions, hand-overs, evidence, and whether it instructs. */
export function readSentences(rich: RichText, place: Place, reading: Reading): ProseReading {
  const sentences = splitSentences(rich, reading.cues);
  const reader = new SentenceReader(place, reading);
  sentences.forEach((sentence, index) =>
    reader.read(sentence, { next: sentences[index + 1], isFirst: index === 0 }),
  );
  return reader.result();
}

class SentenceReader {
  private instruction: ProseReading['instruction'];
  private readonly instructions: string[] = [];
  private pointer: RichText | undefined;
  private readonly loose: Draft[] = [];
  private readonly causes: Draft[] = [];
  private escalation: Draft | undefined;
  private before: RichText | undefined;

  constructor(
    private readonly place: Place,
    private readonly reading: Reading,
  ) {}

  result(): ProseReading {
    const { instruction, pointer, escalation, loose, causes } = this;
    return {
      ...(instruction ? { instruction } : {}),
      ...(pointer ? { pointer } : {}),
      ...(escalation ? { escalation } : {}),
      instructions: this.instructions.join(' '),
      loose,
      causes,
    };
  }

  read(sentence: RichText, around: Omit<Neighbours, 'handOver'>): void {
    const { cues } = this.reading;
    const handOver = findHandOver(sentence, cues);
    const branches =
      this.place.mode === 'observation'
        ? []
        : readBranches(sentence, { ...around, handOver }, this.place, this.reading);
    this.loose.push(...branches);
    const receiver = this.escalation ?? this.place.escalation;
    if (handOver && this.goesOn(branches, handOver)) return;
    if (handOver) this.handOver(sentence, handOver, branches.at(-1));
    else if (receiver) readEvidence(sentence, receiver, this.reading);
    if (this.place.mode !== 'explanation') {
      if (this.mayTellResults()) this.readResult(sentence);
      this.readCauses(sentence, branches, handOver);
    }
    this.before = sentence;
    this.readInstruction(sentence, handOver, branches);
  }

  /** "Ask in the forums. Visit them at …": the second sentence only says more of the first one's hand-over. */
  private goesOn(branches: readonly Draft[], handOver: HandOver): boolean {
    const own = this.escalation?.own as { address?: string } | undefined;
    if (!own || branches.length > 0) return false;
    if (handOver.address) own.address ??= handOver.address;
    return true;
  }

  private handOver(sentence: RichText, found: HandOver, branch: Draft | undefined): void {
    const gate = branch ?? this.openQuestion();
    if (gate) (gate.own as { then: string }).then = 'escalate';
    const text = sentence.text.slice(found.start, found.end).trim();
    const draft = this.reading.drafts.add('escalation', {
      span: sourceSpan(sentence),
      text,
      parent: gate ?? ownerOf(this.place),
      variant: this.place.variant,
      confidence: 0.88,
      because: `the instruction "${text}" hands the problem over`,
      own: {
        channel: found.channel,
        ...(found.address ? { address: found.address } : {}),
        ...(found.target ? { target: found.target } : {}),
      },
    });
    if (gate) gate.target = draft;
    else this.loose.push(draft);
    this.escalation = draft;
    adoptEvidence(draft, this.reading);
    readEvidence(sentence, draft, this.reading, found.start);
  }

  /** The question right before, whose answer this sentence is. */
  private openQuestion(): Draft | undefined {
    const last = this.loose.at(-1);
    return last?.kind === 'branch' && (last.own as { consequence: string }).consequence === ''
      ? last
      : undefined;
  }

  private readCauses(sentence: RichText, branches: readonly Draft[], handOver: HandOver | undefined): void {
    const { cues } = this.reading;
    if (this.causes.length > 0 && cues.explanation.test(sentence.text)) return;
    const isAlert = this.place.mode === 'observation' && /\balerts?\b/iu.test(sentence.text);
    const stated = isAlert ? undefined : findCauses(sentence.text, cues, this.place.mode);
    const noted = stated && this.noteCauses(sentence, stated, branches);
    if (noted === 0 || !stated) {
      const implied = this.findImplied(sentence, branches, handOver);
      if (implied) this.noteCauses(sentence, implied, branches);
    }
  }

  /** Notes the causes that stand outside of all conditions; gives back how many do, known or not. */
  private noteCauses(sentence: RichText, { cue, causes }: StatedCauses, branches: readonly Draft[]): number {
    const outside = causes.filter(({ start, end }) => {
      const span = sourceSpan(sentence, start, end);
      return !branches.some((branch) => branch.span.start <= span.start && span.end <= branch.span.end);
    });
    for (const { start, end } of outside) {
      const text = sentence.text.slice(start, end);
      if (this.isKnown(text)) continue;
      const confidence = WEAK.test(cue) ? UNSURE : 0.78;
      const span = sourceSpan(sentence, start, end);
      this.causes.push(this.noteCause(span, text, `the lead phrase "${cue}"`, confidence));
    }
    return outside.length;
  }

  private findImplied(
    { text }: RichText,
    branches: readonly Draft[],
    handOver: HandOver | undefined,
  ): StatedCauses | undefined {
    const { cues } = this.reading;
    const mayGuess =
      (branches.length > 0 && handOver !== undefined) || this.isHidden() || branches.some(tellsCause);
    return (
      (branches.some(asksOutcome) ? undefined : findCulprit(text, cues)) ??
      (mayGuess ? findSupposition(text, cues) : undefined) ??
      findReversed(text, cues) ??
      (this.mayLead(branches) ? findCausing(text, cues) : undefined) ??
      (branches.length === 0 && this.place.mode !== 'observation' ? findGuess(text, cues) : undefined)
    );
  }

  /** "Names can be very long. This causes …": the sentence before tells the cause. */
  private readResult(sentence: RichText): void {
    const { before } = this;
    const { cues } = this.reading;
    if (!before || this.causes.length > 0 || !cues.result.test(sentence.text)) return;
    if (before.text.length < 15 || findInstruction(before.text, cues)) return;
    const span = sourceSpan(before);
    if (this.loose.some((branch) => branch.span.start >= span.start && branch.span.end <= span.end)) return;
    if (this.isKnown(before.text)) return;
    const result = cues.result.exec(sentence.text)![0].trim();
    this.causes.push(this.noteCause(span, before.text, `the result told behind it, "${result} …"`, UNSURE));
  }

  /** In a remedy "X prevents Y" tells what a step is good for, and behind a condition what it decides. */
  private mayLead(branches: readonly Draft[]): boolean {
    return this.place.mode !== 'remedy' && this.place.mode !== 'introduction' && branches.length === 0;
  }

  /** What is observed leads to nothing that the reader asks for. */
  private mayTellResults(): boolean {
    const { mode, step } = this.place;
    return mode === 'remedy' ? step !== null : mode !== 'observation' && mode !== 'introduction';
  }

  /** A hidden symptom is told with a guess at its cause: "…, their claim may not match any mapping". */
  private isHidden(): boolean {
    return this.place.symptom?.kind === 'symptom' && (this.place.symptom.own as { hidden: boolean }).hidden;
  }

  /** A reason that only repeats an earlier one does not count again. */
  private isKnown(text: string): boolean {
    return this.reading.drafts
      .of('cause')
      .some(
        (cause) =>
          cause.parent === this.place.symptom &&
          cause.variant === this.place.variant &&
          shareOfWords(text, cause.text) >= 0.8,
      );
  }

  private noteCause(span: Draft['span'], text: string, because: string, confidence: number): Draft {
    return this.reading.drafts.add('cause', {
      span,
      text,
      parent: this.place.symptom,
      variant: this.place.variant,
      confidence,
      because,
      own: {},
    });
  }

  private readInstruction(
    sentence: RichText,
    handOver: HandOver | undefined,
    branches: readonly Draft[],
  ): void {
    const { cues } = this.reading;
    const found = findInstruction(sentence.text, cues);
    if (!found || (handOver ? isHandOver(sentence.text, found, handOver, cues) : this.escalation)) return;
    if (looksAway(sentence.text.slice(found.start), cues) && pointsAway(sentence, found.start, cues))
      this.pointer = sentence;
    else {
      this.instruction ??= { sentence, found };
      // What a later condition tells to do belongs to its branch.
      if (branches.length === 0 || this.instructions.length === 0) this.instructions.push(sentence.text);
    }
  }
}

/** Words that as often give the reason for something else. */
const WEAK = /^(?:because(?: of)?|due to|owing to|as a (?:result|consequence) of|… leads to)$/iu;

/** The confidence of a cause whose words are weak; see the second table of `npm run score`. */
const UNSURE = 0.65;

/** An instruction that begins where the hand-over does, or in other languages with it in one clause, is that hand-over. */
function isHandOver(text: string, found: Instruction, handOver: HandOver, { grammar }: Cues): boolean {
  if (found.start >= handOver.start - 3) return true;
  if (!grammar || (found.imperative && grammar.instructions.length > 0)) return false;
  return topLevel(text.slice(found.start + 1, handOver.start), grammar.clauseSigns).every((at) => at < 2);
}

function looksAway(clause: string, cues: Cues): boolean {
  if (cues.grammar) return cues.grammar.look.test(clause);
  const away = cues.goto.exec(clause);
  return away !== null && away.index < 4;
}

/** A clause whose verb sends elsewhere, with a link, a title or a section to go to. */
function pointsAway(sentence: RichText, from: number, { grammar }: Cues): boolean {
  if (sentence.marks.some((mark) => mark.kind === 'link' && mark.end > from)) return true;
  const clause = sentence.text.slice(from);
  if (grammar) return grammar.place.test(clause);
  return (
    /^(?:see|refer|read|learn|consult)\b/iu.test(clause) ||
    /["“]\S|\b(?:section|article|guide|documentation)\b/iu.test(clause)
  );
}

/** "If that works, an extension was the cause" picks one of the causes that were told before. */
function asksOutcome(branch: Draft): boolean {
  return (branch.own as { conditionKind: string }).conditionKind === 'outcome';
}

function tellsCause(branch: Draft): boolean {
  return (branch.own as { then: string }).then === 'cause';
}

import type { RichText } from './blocks.js';
import { sourceSpan } from './blocks.js';
import { findCauses } from './causeCue.js';
import { conditionKind, consequenceOf, findConditions, type Condition } from './condition.js';
import type { Draft } from './draft.js';
import { findHandOver, type HandOver } from './escalation.js';
import { readEvidence } from './evidence.js';
import { findInstruction, type Instruction } from './instruction.js';
import { ownerOf, type Place, type Reading } from './place.js';
import { splitSentences } from './sentences.js';

/** What a paragraph turned out to hold, for the block that it stands in. */
export interface ProseReading {
  /** The first sentence that instructs and is more than a pointer or a hand-over. */
  readonly instruction?: { readonly sentence: RichText; readonly found: Instruction };
  /** Branches and escalations found in it; a step made of the paragraph becomes their parent. */
  readonly loose: readonly Draft[];
  readonly causes: readonly Draft[];
  readonly escalation?: Draft;
  /** True where everything it instructs is to look elsewhere. */
  readonly onlyPointer: boolean;
}

/** Reads the sentences of a paragraph: causes, conditions, hand-overs, evidence, and whether it instructs. */
export function readSentences(rich: RichText, place: Place, reading: Reading): ProseReading {
  const sentences = splitSentences(rich, reading.cues);
  const state = new SentenceReader(place, reading);
  sentences.forEach((sentence, index) => state.read(sentence, sentences[index + 1]));
  return state.result();
}

class SentenceReader {
  private instruction: ProseReading['instruction'];
  private readonly loose: Draft[] = [];
  private readonly causes: Draft[] = [];
  private escalation: Draft | undefined;
  private pointers = 0;

  constructor(
    private readonly place: Place,
    private readonly reading: Reading,
  ) {}

  result(): ProseReading {
    return {
      ...(this.instruction ? { instruction: this.instruction } : {}),
      ...(this.escalation ? { escalation: this.escalation } : {}),
      loose: this.loose,
      causes: this.causes,
      onlyPointer: this.pointers > 0 && !this.instruction,
    };
  }

  read(sentence: RichText, next: RichText | undefined): void {
    const { cues } = this.reading;
    const handOver = findHandOver(sentence, cues);
    const conditions = this.conditionsOf(sentence, next);
    const branches = conditions.map((condition) => this.branch(sentence, condition, handOver));
    if (handOver) this.handOver(sentence, handOver, branches.at(-1));
    else if (this.escalation) readEvidence(sentence, this.escalation, this.reading);
    if (this.place.mode !== 'explanation') this.readCauses(sentence, conditions);
    this.readInstruction(sentence, handOver);
  }

  /** A question before an instruction is a condition as well: "Still stuck? File a ticket." */
  private conditionsOf(sentence: RichText, next: RichText | undefined): Condition[] {
    const { cues } = this.reading;
    const isQuestion =
      /\?["'”)]*$/u.test(sentence.text) && !/^(?:why|what|how|who|where|which)\b/iu.test(sentence.text);
    if (isQuestion && next && (findInstruction(next.text, cues) ?? findHandOver(next, cues))) {
      const end = sentence.text.length;
      return [{ start: 0, end, consequence: { start: end, end }, trailing: false }];
    }
    return findConditions(sentence.text, cues).filter(
      (found) => !this.restatesSymptom(sentence.text.slice(found.start, found.end)),
    );
  }

  /** "If you get this error" only says again what the page is about. */
  private restatesSymptom(condition: string): boolean {
    return (
      !this.place.step &&
      /^(?:if|when) (?:you|users?|customers?)(?:'re| are)? (?:see|sees|get|receive|encounter|experience|hit|face|seeing|getting|having|have) (?:this|the (?:above|following)|these|that|such)\b/iu.test(
        condition,
      )
    );
  }

  private branch(sentence: RichText, condition: Condition, handOver: HandOver | undefined): Draft {
    const { cues, drafts } = this.reading;
    const text = sentence.text.slice(condition.start, condition.end);
    const consequence = sentence.text.slice(condition.consequence.start, condition.consequence.end).trim();
    const isQuestion = condition.end === sentence.text.length && !condition.trailing;
    const escalates =
      handOver !== undefined &&
      (condition.trailing ? handOver.start < condition.start : handOver.start >= condition.end);
    const then = isQuestion ? 'step' : consequenceOf(consequence, escalates, cues);
    const draft = drafts.add('branch', {
      span: sourceSpan(sentence, condition.start, condition.end),
      text,
      parent: ownerOf(this.place),
      variant: this.place.variant,
      confidence: condition.trailing ? 0.75 : 0.9,
      because: isQuestion
        ? 'a question before an instruction'
        : `the condition "${openingOf(text)}" and what follows it`,
      own: {
        then,
        conditionKind: conditionKind(text, then, cues),
        positive: !cues.negation.test(text) && !cues.persistence.test(text),
        consequence,
      },
    });
    this.loose.push(draft as unknown as Draft);
    return draft as unknown as Draft;
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
      confidence: found.channel === 'other' ? 0.85 : 0.92,
      because: `the instruction "${text}" hands the problem over`,
      own: {
        channel: found.channel,
        ...(found.address ? { address: found.address } : {}),
        ...(found.target ? { target: found.target } : {}),
      },
    }) as unknown as Draft;
    if (gate) gate.target = draft;
    else this.loose.push(draft);
    this.escalation = draft;
    readEvidence(sentence, draft, this.reading, found.start);
  }

  /** The question right before, whose answer this sentence is. */
  private openQuestion(): Draft | undefined {
    const last = this.loose.at(-1);
    return last?.kind === 'branch' && (last.own as { consequence: string }).consequence === ''
      ? last
      : undefined;
  }

  private readCauses(sentence: RichText, conditions: readonly Condition[]): void {
    const stated = findCauses(sentence.text, this.reading.cues);
    if (!stated) return;
    for (const cause of stated.causes) {
      const text = sentence.text.slice(cause.start, cause.end);
      if (conditions.some((condition) => cause.start >= condition.start && cause.end <= condition.end))
        continue;
      this.causes.push(
        this.reading.drafts.add('cause', {
          span: sourceSpan(sentence, cause.start, cause.end),
          text,
          parent: this.place.symptom,
          variant: this.place.variant,
          confidence: 0.85,
          because: `the lead phrase "${stated.cue}"`,
          own: {},
        }) as unknown as Draft,
      );
    }
  }

  private readInstruction(sentence: RichText, handOver: HandOver | undefined): void {
    const found = findInstruction(sentence.text, this.reading.cues);
    if (!found || this.instruction) return;
    if (handOver && found.start >= handOver.start - 3) return;
    const clause = sentence.text.slice(found.start);
    const pointer = this.reading.cues.goto.exec(clause);
    if (
      pointer &&
      pointer.index < 4 &&
      /^(?:see|refer|follow|go to|read|consult|visit|learn)\b/iu.test(clause)
    ) {
      this.pointers++;
      return;
    }
    this.instruction = { sentence, found };
  }
}

function openingOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 5 ? `${words.slice(0, 5).join(' ')} …` : text;
}

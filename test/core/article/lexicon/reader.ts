import { deepEqual, equal } from 'node:assert/strict';
import { findCauses } from '#core/article/causeCue.js';
import { conditionKind, findConditions } from '#core/article/condition.js';
import type { ConditionKind, EscalationChannel } from '#core/article/elements.js';
import { findHandOver } from '#core/article/escalation.js';
import { findInstruction } from '#core/article/instruction.js';
import { cuesByLanguage, type Language } from '#core/article/lexicon/languages.js';
import type { NamedRole } from '#core/article/lexicon/lexicon.js';
import { findNamedRole } from '#core/article/sectionRole.js';
import { splitSentences } from '#core/article/sentences.js';
import { stepMode } from '#core/article/stepMode.js';
import { parseMarkers, renderMarkers } from '../../../support/markers.js';
import { readParagraph } from '../support.js';

/** Checks of what the cues of one language find in single sentences. */
export class Reader {
  private readonly cues;

  constructor(language: Language) {
    this.cues = cuesByLanguage[language];
  }

  /** The heading is the name of that role, or of none. */
  role(heading: string, role: NamedRole | undefined): void {
    equal(findNamedRole(heading, this.cues), role, heading);
  }

  /** The sentence instructs by that verb; an empty verb is soft wording. */
  instructs(sentence: string, verb: string): void {
    const found = findInstruction(sentence, this.cues);
    equal(found?.verb, verb, sentence);
    equal(found.imperative, verb !== '', sentence);
  }

  /** The sentences only inform. */
  informs(...sentences: string[]): void {
    for (const sentence of sentences) equal(findInstruction(sentence, this.cues), undefined, sentence);
  }

  /** The step that the sentence asks for is of that mode. */
  mode(sentence: string, mode: string): void {
    equal(stepMode(findInstruction(sentence, this.cues)?.verb ?? '', sentence, this.cues), mode, sentence);
  }

  /** The conditions of the sentence are what is marked. */
  conditions(marked: string): void {
    this.marks(marked, (text) => findConditions(text, this.cues));
  }

  /** What follows from the condition of the sentence. */
  consequence(sentence: string, consequence: string): void {
    const found = findConditions(sentence, this.cues)[0]?.consequence;
    equal(sentence.slice(found?.start, found?.end).trim(), consequence, sentence);
  }

  /** What the condition asks about. */
  kind(condition: string, kind: ConditionKind): void {
    equal(conditionKind(condition, 'step', this.cues), kind, condition);
  }

  /** The causes that the sentence states are what is marked. */
  causes(marked: string): void {
    this.marks(marked, (text) => findCauses(text, this.cues)?.causes ?? []);
  }

  /** The words that gave the cause of the sentence away. */
  causeCue(sentence: string, cue: string): void {
    equal(findCauses(sentence, this.cues)?.cue, cue, sentence);
  }

  /** The sentence hands over by that channel, or not at all. */
  handsOver(sentence: string, channel: EscalationChannel | undefined): void {
    equal(findHandOver(readParagraph(sentence), this.cues)?.channel, channel, sentence);
  }

  /** The paragraph has these sentences. */
  sentences(paragraph: string, sentences: readonly string[]): void {
    deepEqual(
      splitSentences(readParagraph(paragraph), this.cues).map(({ text }) => text),
      sentences,
    );
  }

  private marks(
    marked: string,
    find: (text: string) => readonly { readonly start: number; readonly end: number }[],
  ): void {
    const { text } = parseMarkers(marked);
    const found = find(text).map(({ start, end }) => ({ span: { start, end } }));
    equal(renderMarkers(text, found), marked);
  }
}

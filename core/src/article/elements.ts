import type { Span } from '../text/span.js';

/** The names of all elements, as `inspect` prints them and `docs/model.md` describes them. */
export type ElementKind = Element['kind'];

/** What every element of an article carries. */
interface ElementBase {
  /** Unique in the article and stable while its structure is: a letter for the kind and a counter. */
  readonly id: string;
  /** The element's own words in the source, markup included; nested elements may lie inside. */
  readonly span: Span;
  /** The element's words without markup. */
  readonly text: string;
  /** The id of the smallest element that it belongs to, or null for the whole article. */
  readonly parent: string | null;
  /** The id of the variant of its symptom that it holds for; absent where it holds for all. */
  readonly variant?: string;
  /** 0…1: how often a reading with this cue is right. */
  readonly confidence: number;
  /** The cue that made the parser read it so, in words for a writer. */
  readonly because: string;
}

/** A problem the reader can observe (DITA `condition`, KCS Issue). */
export interface Symptom extends ElementBase {
  readonly kind: 'symptom';
  /** Everything that is about this symptom: its section, or the paragraph that hides it. */
  readonly scope: Span;
  /** True where no heading names it, only a paragraph ("Also possible: …"). */
  readonly hidden: boolean;
}

/** One of several alternatives within a symptom; the reader picks one and never falls into the next. */
export interface Variant extends ElementBase {
  readonly kind: 'variant';
  readonly then: BranchThen;
}

/** A stated reason why a symptom happens (DITA `cause`). */
export interface Cause extends ElementBase {
  readonly kind: 'cause';
  /** How often it is the one, from 0 to 1, where the author's comment says so. */
  readonly likelihood?: number;
}

/** What a step is for: find out, look at, cure, gather, or confirm the cure. */
export type StepMode = 'test' | 'check' | 'fix' | 'collect' | 'verify';

/** Something the reader does (DITA `step`); `text` is the instruction. */
export interface Step extends ElementBase {
  readonly kind: 'step';
  readonly mode: StepMode;
  /** The list item or paragraphs that hold the step with its notes, code and images. */
  readonly block: Span;
  /** The number the author gave it, if it stands in a numbered list. */
  readonly number?: number;
  /** How long it takes, where the author's comment says so. */
  readonly minutes?: number;
  /** Who has to do it where that is not the reader (DITA `responsibleParty`). */
  readonly responsibleParty?: string;
  /** What should be seen afterwards, in the author's words (DITA `stepresult`). */
  readonly expectedResult?: string;
}

/** What follows a condition; `stop` means that nothing more is to be done. */
export type BranchThen = 'resolved' | 'cause' | 'step' | 'goto' | 'escalate' | 'stop';

/**
 * What a condition asks about. `outcome`: whether the step before worked; `persistence`: that it did not;
 * `state`, `capability` and `applicability`: something the reader can look up; `gate`: a conjunction that
 * opens an escalation. `answer`: one of the answers to a question that the article asks.
 */
export type ConditionKind =
  'outcome' | 'persistence' | 'state' | 'capability' | 'applicability' | 'gate' | 'answer';

/** A condition that decides what the reader does next; `text` is the condition alone. */
export interface Branch extends ElementBase {
  readonly kind: 'branch';
  readonly then: BranchThen;
  readonly conditionKind: ConditionKind;
  /** False where the condition holds when something did not work or is not so. */
  readonly positive: boolean;
  /** The id of the element it leads to (a cause, step, escalation or symptom), where the text says which. */
  readonly target: string | null;
  /** Answers: the question that they answer, in the author's words. */
  readonly question?: string;
  /** The author's words for what follows. */
  readonly consequence: string;
}

/** By which way an escalation reaches its receiver. */
export type EscalationChannel =
  'ticket' | 'email' | 'phone' | 'chat' | 'forum' | 'issue' | 'person' | 'other';

/** An instruction to hand the problem over to somebody else. */
export interface Escalation extends ElementBase {
  readonly kind: 'escalation';
  readonly channel: EscalationChannel;
  /** Where exactly: an address, number or link named in the text. Absent where none is. */
  readonly address?: string;
  /** Whom: "Acme Support", "your administrator". Absent where the text does not say. */
  readonly target?: string;
}

/** One item that the reader is asked to collect or attach for an escalation. */
export interface Evidence extends ElementBase {
  readonly kind: 'evidence';
}

/** How a reference is written: a Markdown link or image, or a title in prose after a verb such as "see". */
export type ReferenceStyle = 'link' | 'image' | 'title';

/** A pointer to another section or article; the workspace resolves what the article alone cannot. */
export interface Reference extends ElementBase {
  readonly kind: 'reference';
  readonly style: ReferenceStyle;
  /** The link's destination as written, or the title that prose gives. */
  readonly destination: string;
  /** Where the destination itself stands in the text, for edits and for following it. */
  readonly destinationSpan: Span;
  /** True where the reader is told to go on there, false where it is offered as further reading. */
  readonly directs: boolean;
}

/** A path through a user interface, e.g. `Settings → Security → SSO`. */
export interface UiPath extends ElementBase {
  readonly kind: 'uiPath';
  readonly segments: readonly string[];
  /** The sign between the segments as written, without spaces. */
  readonly separator: string;
}

/** Which side of an environment a scope names. */
export type ScopeAspect = 'version' | 'region' | 'role';

/** What the article covers, needs or sends elsewhere (KCS Environment, "Applies to"). */
export interface Scope extends ElementBase {
  readonly kind: 'scope';
  readonly about: 'covers' | 'redirect' | 'environment';
  /** Absent where neither its heading nor its own words say which side of the environment it names. */
  readonly aspect?: ScopeAspect;
}

/** Any element of the model; see `docs/model.md`. */
export type Element =
  Symptom | Variant | Cause | Step | Branch | Escalation | Evidence | Reference | UiPath | Scope;

import type { Branch, Escalation, Reference, Step, Variant } from '../article/elements.js';

/** A step with what belongs to it. */
export interface StepStation {
  readonly kind: 'step';
  readonly step: Step;
  /** Its own conditions, before and behind it. */
  readonly branches: readonly Branch[];
  /** Whether the reader is asked how it turned out. */
  readonly asks: boolean;
  /** The step says nothing but where to go on. */
  readonly jump?: Reference;
  /** "2. If that works, …": what only those come to whom this step has helped, and the condition that says so. */
  readonly passed?: { readonly branch: Branch; readonly stations: readonly Station[] };
  /** Behind a check: what only those have to do for whom it turned out badly. */
  readonly remedy?: readonly Station[];
  /** Behind a check: the condition of the next step that asks for it, or that the next step cures it anyway. */
  readonly takenUpBy?: Branch | 'cure';
}

/** One thing that a walk through a symptom comes to, in the order of the text. */
export type Station =
  | StepStation
  | { readonly kind: 'gate'; readonly branch: Branch }
  /** A question of the article with its answers, each with the step that only it leads to. */
  | {
      readonly kind: 'question';
      readonly answers: readonly { readonly branch: Branch; readonly stations: readonly Station[] }[];
    }
  | { readonly kind: 'escalation'; readonly escalations: readonly Escalation[] }
  | {
      readonly kind: 'variants';
      readonly variants: readonly { readonly variant: Variant; readonly stations: readonly Station[] }[];
    };

import type { Span } from '../text/span.js';
import type { Element, ElementKind } from './elements.js';

/** What each kind carries besides what all elements do. */
type Own<K extends ElementKind> = Omit<
  Extract<Element, { kind: K }>,
  | 'id'
  | 'kind'
  | 'span'
  | 'text'
  | 'parent'
  | 'confidence'
  | 'because'
  | 'variant'
  | (K extends 'branch' ? 'target' : never)
>;

/** An element before it has an id: it knows its parent itself, so that nothing depends on the order of finding. */
export interface Draft<K extends ElementKind = ElementKind> {
  readonly kind: K;
  /** The name that the author gave it; counters name all others. */
  readonly id?: string;
  span: Span;
  text: string;
  parent: Draft | null;
  variant: Draft | null;
  /** Branches: the draft that they lead to, where the text says which. */
  target: Draft | null;
  confidence: number;
  because: string;
  readonly own: Own<K>;
}

/** What is needed to note an element; the rest has defaults. */
export interface NewDraft<K extends ElementKind> {
  readonly id?: string;
  readonly span: Span;
  readonly text: string;
  readonly parent: Draft | null;
  readonly variant?: Draft | null;
  readonly confidence: number;
  readonly because: string;
  readonly own: Own<K>;
}

/** Collects the elements of one article while it is read. */
export class DraftList {
  private readonly drafts: Draft[] = [];

  /** Notes an element and gives it back, to be the parent or target of others. */
  add<K extends ElementKind>(kind: K, draft: NewDraft<K>): Draft<K> {
    const added: Draft<K> = { ...draft, kind, variant: draft.variant ?? null, target: null };
    this.drafts.push(added);
    return added;
  }

  /** Takes an element back that turned out to be none. */
  remove(draft: Draft): void {
    this.drafts.splice(this.drafts.indexOf(draft), 1);
  }

  /** The elements of one kind so far, in the order of finding. */
  of<K extends ElementKind>(kind: K): Draft<K>[] {
    return this.drafts.filter((draft) => draft.kind === kind) as unknown as Draft<K>[];
  }

  /** All elements so far. */
  get all(): readonly Draft[] {
    return this.drafts;
  }

  /** The finished elements in the order of the text, with their ids. */
  finish(): Element[] {
    const ordered = [...this.drafts].sort(
      (a, b) => a.span.start - b.span.start || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
    );
    const counters = new Map<ElementKind, number>();
    const ids = new Map<Draft, string>();
    const taken = new Set<string>();
    for (const draft of ordered) {
      let count = (counters.get(draft.kind) ?? 0) + 1;
      counters.set(draft.kind, count);
      let id = draft.id ?? PREFIXES[draft.kind] + String(count);
      for (; taken.has(id); count++) id = PREFIXES[draft.kind] + String(count);
      ids.set(draft, id);
      taken.add(id);
    }
    const idOf = (draft: Draft | null) => (draft ? (ids.get(draft) ?? null) : null);
    return ordered.map((draft) => finishOne(draft, idOf));
  }
}

function finishOne(draft: Draft, idOf: (draft: Draft | null) => string | null): Element {
  const { kind, span, text, confidence, because } = draft;
  const variant = idOf(draft.variant);
  return {
    id: idOf(draft)!,
    kind,
    span,
    text: text.replace(/\s+/gu, ' ').trim(),
    parent: idOf(draft.parent),
    ...(variant ? { variant } : {}),
    confidence,
    because,
    ...draft.own,
    ...(kind === 'branch' ? { target: idOf(draft.target) } : {}),
  } as Element;
}

/** Elements that begin at the same place stand in this order: the embracing one first. */
const ORDER: readonly ElementKind[] = [
  'scope',
  'symptom',
  'variant',
  'step',
  'cause',
  'branch',
  'escalation',
  'evidence',
  'reference',
  'uiPath',
];

const PREFIXES: Readonly<Record<ElementKind, string>> = {
  symptom: 's',
  variant: 'v',
  cause: 'c',
  step: 't',
  branch: 'b',
  escalation: 'e',
  evidence: 'd',
  reference: 'r',
  uiPath: 'u',
  scope: 'o',
};

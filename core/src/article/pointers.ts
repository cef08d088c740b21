import type { Draft } from './draft.js';
import { ownerOf, type Place, type PointerParagraph, type Reading } from './place.js';

/** Makes a step of the last pointer of every symptom that has no other step and no hand-over of its own. */
export function promotePointers(pointers: readonly PointerParagraph[], reading: Reading): void {
  const helped = new Set(
    [...reading.drafts.of('step'), ...reading.drafts.of('escalation')].map((draft) => symptomOf(draft)),
  );
  const last = new Map<Draft, PointerParagraph>();
  for (const pointer of pointers) {
    const { symptom } = pointer.place;
    if (symptom && !helped.has(symptom)) last.set(symptom, pointer);
  }
  for (const { sentence, span, place, loose } of last.values()) {
    const step = reading.drafts.add('step', {
      span,
      text: sentence.text,
      parent: hiddenCause(place, reading) ?? ownerOf(place),
      confidence: 0.85,
      because: 'a pointer elsewhere, which is all the help given here',
      own: { mode: 'fix', block: span },
    });
    for (const draft of loose) draft.parent = step;
  }
}

/** The one cause that a hidden symptom is told with is what the pointer helps against. */
function hiddenCause(place: Place, reading: Reading): Draft | undefined {
  const isHidden = place.symptom?.kind === 'symptom' && (place.symptom.own as { hidden: boolean }).hidden;
  const causes = reading.drafts.of('cause');
  return isHidden ? causes.find((cause) => cause.parent === place.symptom) : undefined;
}

function symptomOf(draft: Draft): Draft | null {
  let at: Draft | null = draft.parent;
  while (at && at.kind !== 'symptom') at = at.parent;
  return at;
}

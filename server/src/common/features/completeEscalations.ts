import { CompletionItemKind } from 'vscode-languageserver';
import { replaceTyped, type Completer } from './completionCursor.js';

/** The wordings of the escalation registry: those that go on from the words before the cursor, or else all. */
export const completeEscalations: Completer = (cursor, context) => {
  const { escalations } = context.workspace.settings;
  const wordings = escalations.flatMap((entry) => entry.phrases.map((phrase) => ({ entry, phrase })));
  const proposals = wordings
    .map((wording) => ({ ...wording, typed: typedOf(wording.phrase, cursor.before) }))
    .filter(({ typed }) => typed !== '' || /(?:^|\s)$/.test(cursor.before));
  if (proposals.length === 0) return undefined;
  return proposals.map(({ entry, phrase, typed }) => ({
    label: phrase,
    kind: CompletionItemKind.Value,
    detail: entry.name,
    ...(entry.evidence.length > 0 ? { documentation: `Needs: ${entry.evidence.join('; ')}` } : {}),
    textEdit: replaceTyped(context, cursor, { typed, newText: phrase }),
  }));
};

/** The longest end of the line that the phrase begins with, from a word's start on; in any case of letters. */
function typedOf(phrase: string, before: string): string {
  for (let length = Math.min(phrase.length, before.length); length > 0; length--) {
    const typed = before.slice(-length);
    const startsWord = !/\w$/.test(before.slice(0, -length));
    if (startsWord && phrase.toLowerCase().startsWith(typed.toLowerCase())) return typed;
  }
  return '';
}

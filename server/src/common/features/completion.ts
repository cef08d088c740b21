import { codeSpans } from '#core/lint/prose.js';
import { CompletionTriggerKind, type CompletionContext, type CompletionList } from 'vscode-languageserver';
import type { ArticleContext } from '../snapshot.js';
import { completeEscalations } from './completeEscalations.js';
import { completeLinks } from './completeLinks.js';
import { completeRuleIds } from './completeRuleIds.js';
import { completeTitles } from './completeTitles.js';
import { cursorAt, type Completer } from './completionCursor.js';

/** Signs after which an editor should ask by itself. */
export const triggerCharacters = ['"', '“', '(', '#', '/', ' '];

/** The first that has something to say at the cursor says it alone. */
const completers: readonly Completer[] = [
  completeRuleIds,
  completeLinks,
  completeTitles,
  completeEscalations,
];

/** More than this nobody reads; the list is then marked as incomplete, and typing narrows it. */
const longestList = 200;

/**
 * `textDocument/completion`: rule ids in suppression comments, paths and anchors in links, titles after a
 * word such as "See", and the wordings of the escalation registry; nothing within code.
 */
export function findCompletions(
  context: ArticleContext,
  offset: number,
  trigger?: CompletionContext,
): CompletionList {
  const cursor = cursorAt(context.document, offset);
  // A blank ends every word: it may only bring up what would otherwise not be thought of.
  const typedBlank =
    trigger?.triggerKind === CompletionTriggerKind.TriggerCharacter && trigger.triggerCharacter === ' ';
  const asked = typedBlank ? [completeRuleIds] : completers;
  const inCode = codeSpans(context.document.article.root).some(
    (code) => code.start < offset && offset < code.end,
  );
  for (const complete of inCode ? [] : asked) {
    const items = complete(cursor, context);
    if (items) return { isIncomplete: items.length > longestList, items: items.slice(0, longestList) };
  }
  return { isIncomplete: false, items: [] };
}

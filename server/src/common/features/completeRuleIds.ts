import { ruleUrl } from '#core/lint/ruleUrl.js';
import { allRules } from '#core/rules/index.js';
import { CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import { replaceTyped, type Completer } from './completionCursor.js';

/** Behind the directive's name, and before the reason. */
const ruleId = /<!--\s*fixpath-(?:disable|enable)(?:-[a-z]+)*\s+(?:[\w-]+[\s,]+)*?([\w-]*)$/;

/** Rule ids in `<!-- fixpath-disable… -->`. */
export const completeRuleIds: Completer = (cursor, context) => {
  const typed = ruleId.exec(cursor.before)?.[1];
  if (typed === undefined || /\s--\s/.test(cursor.before.slice(cursor.before.lastIndexOf('<!--'))))
    return undefined;
  return allRules.map(({ id, summary }) => ({
    label: id,
    kind: CompletionItemKind.EnumMember,
    documentation: { kind: MarkupKind.Markdown, value: `${summary}\n\n[How to mend it](${ruleUrl(id)})` },
    textEdit: replaceTyped(context, cursor, { typed, newText: id }),
  }));
};

import { readSetup } from './host.js';

let strings: ReturnType<typeof readSetup>['strings'] | undefined;

/**
 * The message in the user's language, `{0}`, `{1}` … replaced by the arguments; the English one where there is
 * no translation. Messages are their own keys, as in `vscode.l10n`.
 */
function t(message: string, ...parts: readonly (string | number)[]): string {
  strings ??= readSetup().strings;
  const translated = strings[message] ?? message;
  const text = typeof translated === 'string' ? translated : translated.message;
  return text.replace(/\{(\d+)\}/g, (place, index: string) => String(parts[Number(index)] ?? place));
}

/** Named as in the extension, so that one search finds every message to translate. */
export const l10n = { t };

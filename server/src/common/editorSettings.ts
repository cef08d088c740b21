import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { RuleSeverity } from '#core/lint/rule.js';
import { ruleSeverities } from '#core/lint/severity.js';
import { runDetached } from './guard.js';
import type { Server } from './server.js';

const section = 'fixpath';

/** Takes over the editor's settings now, and again whenever they change. */
export async function followEditorSettings({ connection, documents, client, host }: Server): Promise<void> {
  const ask = async () => documents.setRules(readRules(await connection.workspace.getConfiguration(section)));
  connection.onDidChangeConfiguration(({ settings }: { readonly settings: unknown }) => {
    if (client.answersConfiguration) runDetached('Asking for settings', host.log, ask);
    else documents.setRules(readRules(isRecord(settings) ? (settings[section] ?? settings) : undefined));
  });
  if (client.reportsConfiguration)
    await connection.client.register(DidChangeConfigurationNotification.type, { section });
  if (client.answersConfiguration) await ask();
}

/** The severities in the editor's setting `fixpath.rules`; whatever else stands there is left out. */
export function readRules(settings: unknown): Record<string, RuleSeverity> {
  const rules = isRecord(settings) ? settings.rules : undefined;
  if (!isRecord(rules)) return {};
  return Object.fromEntries(
    Object.entries(rules).filter((entry): entry is [string, RuleSeverity] => isSeverity(entry[1])),
  );
}

function isSeverity(value: unknown): boolean {
  return ruleSeverities.some((severity) => severity === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

// What the tests need from the extension host, in the words of the sample knowledge base.
import * as vscode from 'vscode';
import { until } from '../support/until.js';

/** The part of the extension's public face that the tests use. */
interface FixpathApi {
  readonly ready: Promise<void>;
  readonly client: { sendRequest<T>(method: string, params: object): Promise<T> };
}

/** A finding as the README of the sample announces it. */
export interface PlantedFlaw {
  readonly file: string;
  readonly rule: string;
  /** How the line begins that it is on. */
  readonly lineText: string;
}

/** Activates the extension and waits for its language server. */
export async function startFixpath(): Promise<FixpathApi> {
  const extension = vscode.extensions.getExtension<FixpathApi>('fixpath.fixpath');
  if (!extension) throw new Error('The extension fixpath.fixpath is not installed.');
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** Opens a file of the workspace in the editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The errors and warnings of a document as soon as there are as many of them as expected. */
export function findings(document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> {
  const current = (): vscode.Diagnostic[] =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(
        ({ source, severity }) => source === 'fixpath' && severity <= vscode.DiagnosticSeverity.Warning,
      );
  return until(
    () => `${count} findings in ${document.uri.path}; there are ${describe(document, current())}`,
    () => (current().length === count ? current() : undefined),
  );
}

function describe(document: vscode.TextDocument, all: readonly vscode.Diagnostic[]): string {
  return JSON.stringify(all.map((finding) => [ruleOf(finding), document.lineAt(finding.range.start).text]));
}

/** The id of the rule behind a diagnostic. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The table in the sample's README, which is the list of all flaws that were planted. */
export async function plantedFlaws(file: string): Promise<PlantedFlaw[]> {
  const readme = (await open('README.md')).getText();
  const rows = [...readme.matchAll(/^\| (\S+\.md) \| ([\w-]+) \| (.+) \|$/gm)];
  return rows
    .map(([, at = '', rule = '', lineText = '']) => ({ file: at, rule, lineText }))
    .filter((flaw) => flaw.file === file);
}

/** The place just behind the first occurrence of some words. */
export function behind(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in ${document.uri.path}.`);
  return document.positionAt(at + words.length);
}

import * as vscode from 'vscode';
import { columnOfText } from './editorMarks.js';

/** A link of an article that was followed on a page. */
export interface FollowedLink {
  /** As written in the article. */
  readonly href: string;
  /** Where it stands in the article's text, if that is known. */
  readonly offset?: number | undefined;
}

const outside = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Follows a link. What lies in the workspace opens beside the page as text: by the language server where it
 * knows the place, else by its path. No other scheme than those of the web, mail and telephone leaves the editor.
 */
export async function openLink(article: vscode.Uri, link: FollowedLink): Promise<void> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(link.href)?.[1]?.toLowerCase();
  if (scheme && outside.has(scheme)) {
    await vscode.env.openExternal(vscode.Uri.parse(link.href));
    return;
  }
  const place = (await definition(article, link)) ?? (scheme ? undefined : byPath(article, link.href));
  if (!place || !(await show(article, place)))
    void vscode.window.showWarningMessage(
      vscode.l10n.t('“{0}” leads nowhere: no file or section of that name was found.', link.href),
    );
}

async function definition(article: vscode.Uri, link: FollowedLink): Promise<vscode.Location | undefined> {
  const document = await vscode.workspace.openTextDocument(article);
  const offset = link.offset ?? findHref(document.getText(), link.href);
  if (offset === undefined) return undefined;
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    article,
    document.positionAt(offset),
  );
  const [first] = found;
  if (!first) return undefined;
  if (first instanceof vscode.Location) return first;
  return new vscode.Location(first.targetUri, first.targetSelectionRange ?? first.targetRange);
}

/** Where the text has the destination; equal destinations lead to one place, so the first will do. */
function findHref(text: string, href: string): number | undefined {
  const found = [href, decode(href)].map((written) => text.indexOf(written)).find((offset) => offset >= 0);
  return found;
}

function byPath(article: vscode.Uri, href: string): vscode.Location | undefined {
  const path = decode(href.replace(/[?#].*$/s, ''));
  if (!path) return undefined;
  const root = vscode.workspace.getWorkspaceFolder(article)?.uri;
  const folder = path.startsWith('/') && root ? root : vscode.Uri.joinPath(article, '..');
  return new vscode.Location(vscode.Uri.joinPath(folder, path), new vscode.Position(0, 0));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function show(article: vscode.Uri, { uri, range }: vscode.Location): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    const viewColumn = columnOfText(article) ?? vscode.ViewColumn.One;
    await vscode.commands.executeCommand('vscode.open', uri, { viewColumn, selection: range });
    return true;
  } catch {
    return false;
  }
}

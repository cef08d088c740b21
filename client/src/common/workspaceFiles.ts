import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRequests } from '#core/protocol/requests.js';

const ignoredFolders = new Set(['node_modules', '.git', '.hg', '.svn']);
const maximumFiles = 50_000;

type Answer<M extends keyof ServerRequests> = (
  params: ServerRequests[M]['params'],
) => Promise<ServerRequests[M]['result']>;

/**
 * Answers the server's questions about files through the editor, so that it works the same on a disk, on a
 * remote machine and in a virtual workspace. Folders are walked one by one: `findFiles` never answers in
 * web hosts that have no search provider.
 */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  const answer = <M extends keyof ServerRequests>(method: M, handler: Answer<M>) =>
    client.onRequest(method, handler);
  return vscode.Disposable.from(
    answer('fixpath/listFiles', async ({ folder }) => {
      const files = await listFiles(vscode.Uri.parse(folder));
      return files?.map((uri) => client.code2ProtocolConverter.asUri(uri)) ?? null;
    }),
    answer('fixpath/readFile', ({ uri }) => readFile(vscode.Uri.parse(uri))),
  );
}

/** Undefined where there are too many, or a folder could not be read: half a list would make good links broken. */
async function listFiles(folder: vscode.Uri): Promise<vscode.Uri[] | undefined> {
  const files: vscode.Uri[] = [];
  let level = [folder];
  try {
    while (level.length > 0) {
      const found = await Promise.all(level.map(readFolder));
      files.push(...found.flatMap((entries) => entries.files));
      if (files.length > maximumFiles) return undefined;
      level = found.flatMap((entries) => entries.folders);
    }
  } catch {
    return undefined;
  }
  return files;
}

/** Links to folders are not followed: they can lead in circles. */
async function readFolder(folder: vscode.Uri): Promise<{ files: vscode.Uri[]; folders: vscode.Uri[] }> {
  const files: vscode.Uri[] = [];
  const folders: vscode.Uri[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    if (type & vscode.FileType.File) files.push(vscode.Uri.joinPath(folder, name));
    else if (type === vscode.FileType.Directory && !ignoredFolders.has(name))
      folders.push(vscode.Uri.joinPath(folder, name));
  }
  return { files, folders };
}

async function readFile(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

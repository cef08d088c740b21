import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type FileEvent,
} from 'vscode-languageserver';
import type { Server } from './server.js';

/** Folders that fill and empty by thousands and hold nobody's articles. */
const noise = /\/(?:node_modules|\.git|\.hg|\.svn)\//;

/** Hears of files that change outside the editor, where the client can watch them. */
export async function followFiles({ connection, documents, client }: Server): Promise<void> {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const events = changes.filter(({ uri }) => !noise.test(`${uri}/`));
    if (events.length > 0)
      documents.didChangeFiles(
        events.map(({ uri }) => uri),
        events.some(changesList),
      );
  });
  if (!client.watchesFiles) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      // A link can lead to any file, so all that come and go count; of changed texts only those that are read.
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      { globPattern: '**/*.{md,markdown,mdx}', kind: WatchKind.Change },
      // A configuration may take words from any file of YAML.
      { globPattern: '**/{*.yaml,*.yml,.fixpathrc.json,package.json}', kind: WatchKind.Change },
      { globPattern: '**/{.gitignore,.fixpathignore}', kind: WatchKind.Change },
    ],
  });
}

function changesList({ uri, type }: FileEvent): boolean {
  return type !== FileChangeType.Changed || uri.endsWith('ignore');
}

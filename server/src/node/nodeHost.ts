import { setImmediate } from 'node:timers/promises';
import type { Connection } from 'vscode-languageserver/node';
import { clientFileSystem } from '../common/clientFileSystem.js';
import type { FileSystem, ServerHost } from '../common/serverHost.js';
import { diskFileSystem } from './diskFileSystem.js';

/** The host of a server in a Node process: it reads the disk itself, and asks the client for all other schemes. */
export function nodeHost(connection: Connection): ServerHost {
  const asked = clientFileSystem(connection);
  const fileSystemOf = (uri: string): FileSystem => (uri.startsWith('file:') ? diskFileSystem : asked);
  return {
    fileSystem: {
      listFiles: (folder) => fileSystemOf(folder).listFiles(folder),
      readFile: (uri) => fileSystemOf(uri).readFile(uri),
    },
    log: (message) => connection.console.error(message),
    pause: () => setImmediate(),
  };
}

import type { Connection } from 'vscode-languageserver';
import type { ServerRequests } from '#core/protocol/requests.js';
import type { FileSystem } from './serverHost.js';

/**
 * Files as the client sees them: for a server in a browser, and for folders that lie on no disk. A client
 * that does not answer such requests has no files to give.
 */
export function clientFileSystem(connection: Connection): FileSystem {
  return {
    listFiles: async (folder) => (await ask(connection, 'fixpath/listFiles', { folder })) ?? undefined,
    readFile: async (uri) => (await ask(connection, 'fixpath/readFile', { uri })) ?? undefined,
  };
}

async function ask<M extends keyof ServerRequests>(
  connection: Connection,
  method: M,
  params: ServerRequests[M]['params'],
): Promise<ServerRequests[M]['result']> {
  try {
    return await connection.sendRequest<ServerRequests[M]['result']>(method, params);
  } catch {
    return null;
  }
}

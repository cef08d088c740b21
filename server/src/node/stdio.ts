import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../common/startServer.js';
import { nodeHost } from './nodeHost.js';

/**
 * Runs the language server on standard input and output, whatever the arguments of the process are; it
 * ends the process when the client says `exit` or closes its end.
 */
export function startStdioServer(): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, nodeHost(connection));
}

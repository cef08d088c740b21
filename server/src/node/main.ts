import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../common/startServer.js';
import { nodeHost } from './nodeHost.js';

// How the client is connected stands in the arguments: --node-ipc, --stdio, --pipe=… or --socket=….
const connection = createConnection(ProposedFeatures.all);

// An editor that dies closes its end; nothing else would end a server that is connected over IPC.
process.on('disconnect', () => process.exit(1));

startServer(connection, nodeHost(connection));

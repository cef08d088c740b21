import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { clientFileSystem } from '../common/clientFileSystem.js';
import { startServer } from '../common/startServer.js';

const worker = self as DedicatedWorkerGlobalScope;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);

startServer(connection, {
  fileSystem: clientFileSystem(connection),
  log: (message) => connection.console.error(message),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});

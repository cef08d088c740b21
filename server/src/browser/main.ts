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
  pause: takeTurn,
});

/** Timers are slowed down when they follow each other; messages are not. */
function takeTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

import { deepEqual, equal } from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { ExitNotification } from 'vscode-languageserver-protocol/node';
import { projectPath } from '../support/project.js';
import { TestClient } from './testClient.js';

describe('the server process', function () {
  this.timeout(30_000);

  it('says that positions count UTF-16 units, and what it can do', async () => {
    const client = TestClient.spawn();
    const { capabilities, serverInfo } = await client.initialize({});
    equal(serverInfo?.name, 'Fixpath');
    equal(capabilities.positionEncoding, 'utf-16');
    deepEqual(capabilities.diagnosticProvider, {
      identifier: 'fixpath',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    equal(await client.stop(), 0);
  });

  it('does not offer to be asked for diagnostics where they will be published', async () => {
    const client = TestClient.spawn();
    const { capabilities } = await client.initialize({ capabilities: {} });
    equal(capabilities.diagnosticProvider, undefined);
    equal(await client.stop(), 0);
  });

  it('ends with 1 when it is told to exit without a shutdown', async () => {
    const client = await TestClient.start();
    await client.connection.sendNotification(ExitNotification.type);
    equal(await client.exited, 1);
  });

  it('ends when the editor closes its end', async () => {
    const client = await TestClient.start();
    client.process.stdin.end();
    equal(await client.exited, 1);
  });

  it('ends when the editor at the other end of an IPC channel is gone', async () => {
    const server = fork(projectPath('out/server/src/node/main.js'), ['--node-ipc']);
    const exited = once(server, 'exit');
    const params = { processId: null, rootUri: null, capabilities: {} };
    server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    await once(server, 'message');
    server.disconnect();
    const [code] = (await exited) as [number];
    equal(code, 1);
  });
});

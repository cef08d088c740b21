import { equal, match, rejects } from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { guard, runDetached } from '#server/common/guard.js';

describe('guard', () => {
  const logged: string[] = [];
  const settings = { name: 'hover', empty: 'nothing', log: (message: string) => void logged.push(message) };

  beforeEach(() => (logged.length = 0));

  it('hands the answer through', async () => {
    const handler = guard(settings, (name: string) => `Hello, ${name}`);
    equal(await handler('writer', CancellationToken.None), 'Hello, writer');
    equal(logged.length, 0);
  });

  it('answers nothing where the feature throws, and logs why', async () => {
    const handler = guard(settings, (): string => {
      throw new Error('a fault');
    });
    equal(await handler(undefined, CancellationToken.None), 'nothing');
    match(logged.join(), /^hover failed and answered nothing: Error: a fault/);
  });

  it('answers nothing where the feature fails later', async () => {
    const handler = guard(settings, () => Promise.reject<string>(new Error('a late fault')));
    equal(await handler(undefined, CancellationToken.None), 'nothing');
    match(logged.join(), /a late fault/);
  });

  it('says of a cancelled request that it was cancelled, also where it failed', async () => {
    const source = new CancellationTokenSource();
    const handler = guard(settings, (): string => {
      source.cancel();
      throw new Error('too late');
    });
    await rejects(handler(undefined, source.token), { code: LSPErrorCodes.RequestCancelled });
  });

  it('logs work that fails while nobody waits for it', async () => {
    const message = await new Promise<string>((resolve) => {
      runDetached('Refreshing', resolve, () => Promise.reject(new Error('no client')));
    });
    match(message, /^Refreshing failed: Error: no client/);
  });
});

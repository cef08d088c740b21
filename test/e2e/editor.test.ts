import { doesNotThrow, rejects, throws } from 'node:assert/strict';
import { checkPlatform } from './editor/ensureHost.js';
import { until } from './support/until.js';
import { withoutServer } from './web/withoutServer.js';

describe('the editor for tests', () => {
  it('says on which machines it runs and what else to do', () => {
    doesNotThrow(() => checkPlatform('linux-x64', true));
    throws(
      () => checkPlatform('darwin-arm64', false),
      /Linux on x64 .* this is darwin-arm64\.\n.*install VS Code/s,
    );
    throws(() => checkPlatform('linux-x64', false), /this is Linux without glibc/);
  });

  it('notices another code-server than the patched one', () => {
    throws(() => withoutServer('of a later version'), /0 times instead of once\.\nAdapt the patterns/);
  });

  it('waits for what comes, and tells what did not', async () => {
    let looks = 0;
    const third = (): number | undefined => (++looks === 3 ? looks : undefined);
    await until('the third look', third);
    const never = (): undefined => {
      throw new Error('nothing there');
    };
    await rejects(until('a ghost', never, 100), ({ message, cause }: Error) => {
      return message === 'Waited in vain for a ghost' && (cause as Error).message === 'nothing there';
    });
  });
});

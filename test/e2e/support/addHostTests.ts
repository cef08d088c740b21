import Mocha from 'mocha';
import { type HostTestRun, shorten } from './runHostTests.js';

/**
 * Adds each test that ran in the extension host to this suite, so that it is listed and counted like any other.
 * Called in a `before` hook: mocha takes the tests of a suite only after it.
 */
export function addHostTests(suite: Mocha.Suite, { exitCode, results, log }: HostTestRun): void {
  for (const { title, error } of results) {
    suite.addTest(
      new Mocha.Test(title, () => {
        if (error !== undefined) throw Object.assign(new Error(error), { stack: error });
      }),
    );
  }
  const failed = results.filter(({ error }) => error !== undefined).length;
  suite.addTest(
    new Mocha.Test('ends as its tests do', () => {
      // Without this, tests that were never reached would count as passed.
      if (results.length > 0 && (exitCode === 0) === (failed === 0)) return;
      throw new Error(`Exit code ${exitCode} after ${results.length} tests. It said:\n${shorten(log)}`);
    }),
  );
}

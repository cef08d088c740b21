// VS Code loads this bundle inside an extension host, in Node as well as in a web worker, and calls `run`.
import './hostGlobals.js';
import 'mocha/mocha.js';
import { defineTests } from './defineTests.js';
import { RESULT_PREFIX, type HostTestResult } from './hostTestResult.js';

/** Runs the tests and prints a result for each. @throws Error where one failed, which ends VS Code with status 1 */
export function run(): Promise<void> {
  // The default reporter wants a page to write into.
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: silent as never });
  defineTests();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
    runner.on('pass', (test) => print({ title: test.title }));
    runner.on('fail', (test, error: Error) =>
      print({ title: test.title, error: error.stack ?? error.message }),
    );
  });
}

function silent(): void {
  // Results are printed by the listeners above.
}

// The console is what both hosts pass on to the page.
function print(result: HostTestResult): void {
  // eslint-disable-next-line no-console
  console.log(RESULT_PREFIX + JSON.stringify(result));
}

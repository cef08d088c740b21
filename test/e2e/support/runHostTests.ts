import type { Page } from 'playwright-core';
import { type HostTestResult, RESULT_PREFIX } from '../inHost/hostTestResult.js';

/** What came out of an extension host. */
export interface HostTestRun {
  /** What VS Code ended with: 0 where all tests passed. */
  readonly exitCode: number;
  readonly results: readonly HostTestResult[];
  /** The rest of the console, for when something goes wrong before the first test. */
  readonly log: readonly string[];
}

const LIMIT_MILLISECONDS = 90_000;

/**
 * Opens an address that names tests, and waits until VS Code says that they have ended.
 * VS Code calls two functions of the page, made for its own tests: one with each line of the console, one at the end.
 */
export async function runHostTests(page: Page, address: string): Promise<HostTestRun> {
  const results: HostTestResult[] = [];
  const log: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const line = args.map(String).join(' ');
    const at = line.indexOf(RESULT_PREFIX);
    if (at >= 0) results.push(JSON.parse(line.slice(at + RESULT_PREFIX.length)) as HostTestResult);
    else log.push(line);
  });
  const exitCode = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The extension host did not end its tests. It said:\n${log.join('\n')}`)),
      LIMIT_MILLISECONDS,
    );
    const end = (code: number): void => {
      clearTimeout(timer);
      resolve(code);
    };
    page
      .exposeFunction('codeAutomationExit', end)
      .then(() => page.goto(address))
      .catch(reject);
  });
  return { exitCode, results, log };
}

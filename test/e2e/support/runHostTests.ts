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

const SILENCE_MILLISECONDS = 60_000;

/**
 * Opens an address that names tests, and waits until VS Code says that they have ended.
 * VS Code calls two functions of the page, made for its own tests: one with each line of the console, one at the end.
 */
export async function runHostTests(page: Page, address: string): Promise<HostTestRun> {
  const results: HostTestResult[] = [];
  const log: string[] = [];
  const exitCode = await new Promise<number>((resolve, reject) => {
    const silence = setTimeout(() => {
      reject(new Error(`The extension host went silent after ${results.length} tests:\n${shorten(log)}`));
    }, SILENCE_MILLISECONDS);
    const takeLine = (_type: string, args: readonly unknown[]): void => {
      const line = args.map(String).join(' ');
      const at = line.indexOf(RESULT_PREFIX);
      if (at < 0) log.push(line);
      else results.push(JSON.parse(line.slice(at + RESULT_PREFIX.length)) as HostTestResult);
      if (at >= 0) silence.refresh();
    };
    const end = (code: number): void => {
      clearTimeout(silence);
      resolve(code);
    };
    Promise.all([
      page.exposeFunction('codeAutomationLog', takeLine),
      page.exposeFunction('codeAutomationExit', end),
    ])
      .then(() => page.goto(address))
      .catch(reject);
  });
  return { exitCode, results, log };
}

/** The end of a log as it fits into a failure: VS Code says much and often the same. */
export function shorten(log: readonly string[]): string {
  const firstLines = log.map((entry) => entry.split('\n', 1)[0]!.slice(0, 300));
  return [...new Set(firstLines)].slice(-30).join('\n');
}

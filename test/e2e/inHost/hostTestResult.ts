/** What marks a line of the console as a result, among those of VS Code. */
export const RESULT_PREFIX = '[fixpath-test] ';

/** How one test in an extension host ended. */
export interface HostTestResult {
  readonly title: string;
  /** Absent where it passed. */
  readonly error?: string;
}

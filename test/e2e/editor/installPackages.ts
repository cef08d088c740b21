import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EditorUnavailable } from './editorUnavailable.js';

/** Says what takes long, one line each. */
export type Report = (line: string) => void;

/** A folder with a package.json and a package-lock.json of its own. */
export interface PackageFolder {
  readonly folder: string;
  /** What the packages are, for messages: "the editor". */
  readonly what: string;
  /** Runs after npm, before the packages count as installed. */
  readonly finish: () => void;
}

/**
 * Installs the locked packages of a folder with `npm ci`, and does nothing where exactly these are there already.
 * The packages stay out of the project's own dependencies since most work on the project needs none of them.
 * @throws EditorUnavailable where npm fails, with the end of what it said
 */
export function installPackages({ folder, what, finish }: PackageFolder, report: Report): void {
  const lock = path.join(folder, 'package-lock.json');
  // A copy of the lock, written last: it is missing after an interrupted install, and differs after an update.
  const installed = path.join(folder, 'node_modules', '.installed-lock.json');
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lock))) return;
  report(`Fetching ${what} from npm (once) …`);
  // Through a shell on Windows, where npm is a script. The arguments are fixed, so nothing needs quoting.
  const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], options);
  if (npm.status !== 0) throw new EditorUnavailable(failure(what, folder, npm.error?.message ?? npm.stderr));
  finish();
  copyFileSync(lock, installed);
}

function failure(what: string, folder: string, said: string): string {
  const end = said.trim().split('\n').slice(-8).join('\n');
  return `Could not fetch ${what} from npm: "npm ci" in ${folder} failed.\n${end}\nCheck that the npm registry can be reached and that the disk has 1 GB left, then try again.`;
}

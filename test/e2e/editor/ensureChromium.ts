import path from 'node:path';
import { EditorUnavailable } from './editorUnavailable.js';
import { findOnPath, isProgram } from './findOnPath.js';
import { installPackages, type Report } from './installPackages.js';
import { e2eFolder } from './paths.js';
import { unpackChromium } from './unpackChromium.js';

/** A Chromium that can be started without a window. */
export interface Chromium {
  readonly executablePath: string;
  /** What it needs in its environment besides that of this process. */
  readonly env: Readonly<Record<string, string>>;
}

const folder = path.join(e2eFolder, 'chromium');
const unpacked = path.join(folder, 'node_modules/.unpacked');
const systemNames = ['chromium', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium: `$CHROMIUM` (a path, or `npm` for the one out of npm), else the system's, else the one out of npm.
 * @throws EditorUnavailable where `$CHROMIUM` is no program, and where npm fails
 */
export function ensureChromium(report: Report): Chromium {
  const chosen = process.env.CHROMIUM;
  if (chosen !== undefined && chosen !== '' && chosen !== 'npm') {
    if (isProgram(chosen)) return { executablePath: chosen, env: {} };
    throw new EditorUnavailable(
      `CHROMIUM is set to ${chosen}, which is no program.\nSet it to the path of a Chromium, or unset it to have one chosen.`,
    );
  }
  const system = chosen === 'npm' ? undefined : findOnPath(systemNames);
  if (system !== undefined) return { executablePath: system, env: {} };
  const packages = path.join(folder, 'node_modules');
  installPackages(
    { folder, what: 'a headless Chromium (270 MB)', finish: () => unpackChromium(packages, unpacked) },
    report,
  );
  return {
    executablePath: path.join(unpacked, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(unpacked, 'lib'),
      FONTCONFIG_FILE: path.join(unpacked, 'fonts.conf'),
    },
  };
}

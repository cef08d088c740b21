import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileSystem } from '../common/serverHost.js';
import { IgnoreRules } from './ignoreRules.js';

/** A folder with more files than this is not known completely. */
const maximumFiles = 200_000;
/** A longer text is no article. */
const maximumBytes = 4_000_000;

/** The files of this machine, for `file:` URIs; what ignore files name is not listed, but can be read. */
export const diskFileSystem: FileSystem = {
  async listFiles(folder) {
    const root = fileURLToPath(folder);
    if (!(await isFolder(root))) return undefined;
    const files: string[] = [];
    const complete = await walk(root, await IgnoreRules.above(root), files);
    return complete ? files.map((path) => pathToFileURL(path).href) : undefined;
  },

  async readFile(uri) {
    try {
      const path = fileURLToPath(uri);
      if ((await stat(path)).size > maximumBytes) return undefined;
      return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    } catch {
      return undefined;
    }
  },
};

/** Collects the files below a folder; false where there are too many. Links to folders can lead in circles. */
async function walk(folder: string, above: IgnoreRules, files: string[]): Promise<boolean> {
  const rules = await above.within(folder);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (rules.ignores(path, entry.isDirectory())) continue;
    if (entry.isDirectory()) {
      if (!(await walk(path, rules, files))) return false;
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) files.push(path);
    if (files.length > maximumFiles) return false;
  }
  return true;
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

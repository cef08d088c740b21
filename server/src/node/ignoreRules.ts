import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The files that say what is to be left out, in gitignore's syntax; the later one has the last word. */
const ignoreFileNames = ['.gitignore', '.fixpathignore'];

/** Folders that never hold articles of one's own, whatever the ignore files say. */
const foldersNeverWalked = new Set(['.git', '.hg', '.svn', 'node_modules']);

interface FolderRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What is to be left out in one folder and below, by its own ignore files and those above. A value. */
export class IgnoreRules {
  private constructor(private readonly innermostFirst: readonly FolderRules[]) {}

  /** The rules for the contents of a root folder; those of its repository count too. */
  static async above(root: string): Promise<IgnoreRules> {
    const folders = await foldersUpToRepository(root);
    let rules = new IgnoreRules([]);
    for (const folder of folders) rules = await rules.within(folder);
    // Somebody who opens an ignored folder wants to see into it.
    return rules.ignores(root, true) ? new IgnoreRules([]) : rules;
  }

  /** The rules inside a folder, its own ignore files included. */
  async within(folder: string): Promise<IgnoreRules> {
    const texts = await Promise.all(ignoreFileNames.map((name) => readIfThere(join(folder, name))));
    const own = texts.filter((text) => text !== '').join('\n');
    return own === ''
      ? this
      : new IgnoreRules([{ folder, rules: ignore().add(own) }, ...this.innermostFirst]);
  }

  /** Whether a file or folder is left out; the innermost rule that speaks of it decides. */
  ignores(path: string, isFolder: boolean): boolean {
    if (isFolder && foldersNeverWalked.has(path.slice(path.lastIndexOf(sep) + 1))) return true;
    for (const { folder, rules } of this.innermostFirst) {
      const { ignored, unignored } = rules.test(
        relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''),
      );
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

/** The folders above a root from its repository's on, outermost first; none outside of a repository. */
async function foldersUpToRepository(root: string): Promise<string[]> {
  const folders: string[] = [];
  for (let folder = root; !(await exists(join(folder, '.git')));) {
    const parent = dirname(folder);
    if (parent === folder) return [];
    folders.unshift(parent);
    folder = parent;
  }
  return folders;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { FileSystemAdapter } from 'tinyglobby';

/** The files that say what is to be left out, in gitignore's syntax; the later one has the last word. */
const ignoreFileNames = ['.gitignore', '.fixpathignore'] as const;

/** Folders that never hold articles of one's own, whatever the ignore files say. */
const foldersNeverWalked = new Set(['.git', '.hg', '.svn', 'node_modules']);

interface FolderRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * A file system for `tinyglobby` in which ignored files and folders do not exist, so that ignored folders
 * are not walked. Links to files count as files; links to folders are not followed, so that no walk is endless.
 * Ignore files count from the repository's top, or outside of one from the folder `top`.
 * `onUnreadable` hears of each folder that could not be listed.
 */
export function withoutIgnored(top: string, onUnreadable: (folder: string) => void): FileSystemAdapter {
  const rulesByFolder = new Map<string, readonly FolderRules[]>();

  const list = (path: string): Dirent[] => {
    const folder = resolve(path);
    const entries = listFolder(folder, onUnreadable);
    const rules = [
      ...(rulesByFolder.get(dirname(folder)) ?? rulesAbove(folder, top)),
      ...rulesIn(folder, entries),
    ];
    rulesByFolder.set(folder, rules);
    return entries
      .map((entry) => (entry.isSymbolicLink() ? resolveLink(folder, entry) : entry))
      .filter((entry) => entry !== undefined)
      .filter((entry) => !isIgnored(join(folder, entry.name), entry.isDirectory(), rules));
  };
  return { readdirSync: list as unknown as typeof readdirSync };
}

function listFolder(folder: string, onUnreadable: (folder: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    onUnreadable(folder);
    return [];
  }
}

/** The rules of the folders above the first one listed; none where they would ignore that folder itself. */
function rulesAbove(first: string, top: string): readonly FolderRules[] {
  const above = foldersAbove(first);
  const end = [first, ...above].findIndex((folder) => existsSync(join(folder, '.git')));
  const counting = end >= 0 ? above.slice(0, end) : above.slice(0, above.indexOf(top) + 1);
  const rules = counting.reverse().flatMap((folder) => rulesIn(folder));
  // Somebody who names an ignored folder wants to see into it.
  return isIgnored(first, true, rules) ? [] : rules;
}

function foldersAbove(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...foldersAbove(parent)];
}

function rulesIn(folder: string, entries?: readonly Dirent[]): FolderRules[] {
  const texts = ignoreFileNames
    .filter((name) => entries?.some((entry) => entry.name === name) ?? true)
    .map((name) => readIfFile(join(folder, name)))
    .filter((text) => text !== undefined);
  return texts.length > 0 ? [{ folder, rules: ignore().add(texts.join('\n')) }] : [];
}

function readIfFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isIgnored(path: string, isFolder: boolean, rules: readonly FolderRules[]): boolean {
  const name = path.slice(path.lastIndexOf(sep) + 1);
  if (isFolder && foldersNeverWalked.has(name)) return true;
  for (const { folder, rules: own } of rules.toReversed()) {
    const result = own.test(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''));
    if (result.ignored || result.unignored) return result.ignored;
  }
  return false;
}

function resolveLink(folder: string, link: Dirent): Dirent | undefined {
  const target = statSync(join(folder, link.name), { throwIfNoEntry: false });
  if (!target?.isFile()) return undefined;
  return Object.assign(Object.create(link) as Dirent, { isFile: () => true, isSymbolicLink: () => false });
}

import { statSync, type Stats } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { CommandContext } from './context.js';
import type { Failure } from './failure.js';
import { withoutIgnored } from './ignoredFiles.js';

/** A file to work on. */
export interface SelectedFile {
  /** Absolute, with the system's separators. */
  readonly path: string;
  /** True where it was named itself rather than met in a folder or by a glob. */
  readonly explicit: boolean;
  /** The folder within which its references are looked up; absolute. See `rootOf`. */
  readonly root: string;
}

/** What a command line's paths come to. */
export interface Selection {
  /** Each file once, sorted by path. */
  readonly files: readonly SelectedFile[];
  readonly failures: readonly Failure[];
  /**
   * All files below a root, ignored ones left out; absolute. Undefined where a folder could not be listed:
   * half a list would make good links broken.
   */
  readonly listRoot: (root: string) => readonly string[] | undefined;
}

/** Whether a file may hold an article, by its name. */
export function isMarkdownPath(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}

/** A path as Fixpath compares and prints it, whatever the system's separator. */
export function toSlashes(path: string): string {
  return path.split(sep).join('/');
}

/** Finds the files that paths and globs mean; a leading `!` takes away what a glob matches. */
export function selectFiles(paths: readonly string[], context: CommandContext): Selection {
  return new PathSelector(context).select(paths);
}

/** A selection of one file, whether or not it exists: for a text that is not saved yet. */
export function selectUnsaved(path: string, context: CommandContext): Selection {
  const selector = new PathSelector(context);
  selector.addFile(path);
  return selector.select([]);
}

/**
 * Within which folder a file's references are looked up: the working folder, so that it makes no difference
 * whether the file or its folder is named; for a file outside of it the folder that was named.
 */
function rootOf(file: string, named: string, cwd: string): string {
  return isBelow(file, cwd) ? cwd : named;
}

class PathSelector {
  private readonly files = new Map<string, SelectedFile>();
  private readonly failures: Failure[] = [];
  private readonly trees = new Map<string, Tree>();

  constructor(private readonly context: CommandContext) {}

  select(paths: readonly string[]): Selection {
    const excluded = new Set(
      paths
        .filter((path) => path.startsWith('!'))
        .flatMap((path) => this.glob(path.slice(1), this.context.cwd)),
    );
    for (const path of paths.filter((each) => !each.startsWith('!'))) {
      const absolute = resolve(this.context.cwd, path);
      const status = statusOf(absolute);
      if (status?.isDirectory()) this.addFolder(absolute, excluded);
      else if (status) this.addFile(absolute);
      else if (isDynamicPattern(path)) this.addGlob(path, excluded);
      else this.failures.push({ path, message: 'there is no such file or folder, or it may not be read.' });
    }
    const files = [...this.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, failures: this.failures, listRoot: (root) => this.listRoot(root) };
  }

  addFile(path: string): void {
    this.files.set(path, { path, explicit: true, root: rootOf(path, dirname(path), this.context.cwd) });
  }

  private listRoot(root: string): readonly string[] | undefined {
    const known = new Set(this.tree(root).files);
    const named = [...this.files.values()].filter((file) => file.root === root && !known.has(file.path));
    // What was named although it is ignored: its neighbours are ignored too, but they are there.
    for (const { path } of named) this.tree(dirname(path));
    const trees = [...this.trees].filter(([folder]) => isBelow(folder, root)).map(([, tree]) => tree);
    if (trees.some(({ unreadable }) => unreadable.length > 0)) return undefined;
    return [...new Set([...trees.flatMap(({ files }) => files), ...named.map(({ path }) => path)])];
  }

  private addFolder(folder: string, excluded: ReadonlySet<string>): void {
    const { files, unreadable } = this.tree(folder);
    for (const each of unreadable) this.reportUnreadable(each);
    const articles = files.filter((path) => isMarkdownPath(path) && !isHidden(relative(folder, path)));
    if (articles.length === 0)
      this.failures.push({
        path: this.context.shown(folder),
        message: 'there is no Markdown file (.md, .markdown, .mdx) in this folder that is not ignored.',
      });
    this.addMet(articles, excluded, () => folder);
  }

  private addGlob(pattern: string, excluded: ReadonlySet<string>): void {
    const onUnreadable = (folder: string) => this.reportUnreadable(folder);
    const articles = this.glob(pattern, this.context.cwd, { onUnreadable }).filter(isMarkdownPath);
    if (articles.length === 0)
      this.failures.push({
        path: pattern,
        message: 'no Markdown file that is not ignored matches this glob.',
      });
    this.addMet(articles, excluded, dirname);
  }

  private addMet(
    paths: readonly string[],
    excluded: ReadonlySet<string>,
    namedFolder: (path: string) => string,
  ): void {
    for (const path of paths)
      if (!excluded.has(path) && !this.files.has(path))
        this.files.set(path, {
          path,
          explicit: false,
          root: rootOf(path, namedFolder(path), this.context.cwd),
        });
  }

  private tree(folder: string): Tree {
    const known = this.trees.get(folder);
    if (known) return known;
    const unreadable: string[] = [];
    const files = this.glob('**/*', folder, { dot: true, onUnreadable: (each) => unreadable.push(each) });
    const tree = { files, unreadable };
    this.trees.set(folder, tree);
    return tree;
  }

  private reportUnreadable(folder: string): void {
    this.failures.push({
      path: this.context.shown(folder),
      message: 'the folder cannot be read. Check its permissions.',
    });
  }

  private glob(pattern: string, cwd: string, { dot = false, onUnreadable }: GlobOptions = {}): string[] {
    const fs = withoutIgnored(this.context.cwd, (folder) => onUnreadable?.(folder));
    // On Windows shells hand over backslashes, which a glob would take for escapes.
    const slashed = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    const paths = globSync(slashed, { cwd, fs, dot, absolute: true, expandDirectories: false });
    return paths.map((path) => resolve(path));
  }
}

interface GlobOptions {
  readonly dot?: boolean;
  readonly onUnreadable?: (folder: string) => void;
}

/** All files below a folder, dot files included and ignored ones left out. */
interface Tree {
  readonly files: readonly string[];
  readonly unreadable: readonly string[];
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.'));
}

import { statSync, type Stats } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { CommandContext } from './context.js';
import type { Failure } from './failure.js';
import { withoutIgnored } from './ignoredFiles.js';

/** A file to work on; `explicit` where it was named itself rather than met in a folder or by a glob. */
export interface SelectedFile {
  /** Absolute, with the system's separators. */
  readonly path: string;
  readonly explicit: boolean;
}

/** What a command line's paths come to. */
export interface Selection {
  /** Each file once, sorted by path. */
  readonly files: readonly SelectedFile[];
  /**
   * Lists all files that links may lead to, those of `files` included; absolute. Undefined where a folder
   * could not be listed: half a list would make good links broken.
   */
  readonly surroundings: () => readonly string[] | undefined;
  readonly failures: readonly Failure[];
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

/** The files around one file, itself included, as `Selection.surroundings` lists them. */
export function filesAround(path: string, context: CommandContext): readonly string[] | undefined {
  const selector = new PathSelector(context);
  selector.addFile(path);
  return selector.surroundings();
}

class PathSelector {
  private readonly files = new Map<string, SelectedFile>();
  private readonly roots = new Set<string>();
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
    return { files, surroundings: () => this.surroundings(), failures: this.failures };
  }

  addFile(path: string): void {
    this.files.set(path, { path, explicit: true });
    this.addRootOf(path);
  }

  surroundings(): readonly string[] | undefined {
    const trees = [...this.roots].map((root) => this.tree(root));
    if (trees.some((tree) => tree.unreadable.length > 0)) return undefined;
    return [...new Set([...trees.flatMap((tree) => tree.files), ...this.files.keys()])];
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
    this.addMet(articles, excluded);
    this.roots.add(folder);
  }

  private addGlob(pattern: string, excluded: ReadonlySet<string>): void {
    const onUnreadable = (folder: string) => this.reportUnreadable(folder);
    const articles = this.glob(pattern, this.context.cwd, { onUnreadable }).filter(isMarkdownPath);
    if (articles.length === 0)
      this.failures.push({
        path: pattern,
        message: 'no Markdown file that is not ignored matches this glob.',
      });
    this.addMet(articles, excluded);
    for (const path of articles) this.addRootOf(path);
  }

  private addMet(paths: readonly string[], excluded: ReadonlySet<string>): void {
    for (const path of paths)
      if (!excluded.has(path) && !this.files.has(path)) this.files.set(path, { path, explicit: false });
  }

  /** A file's links lead into the working folder's tree, or, outside of it, into the tree of its own folder. */
  private addRootOf(file: string): void {
    this.roots.add(isBelow(file, this.context.cwd) ? this.context.cwd : dirname(file));
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

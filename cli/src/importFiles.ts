import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { PageFormat } from '#core/import/importedPage.js';
import { importPage } from '#core/import/importPage.js';
import type { CommandContext } from './context.js';
import { createFile } from './createFile.js';
import { internalError, type Failure } from './failure.js';
import { isMarkdownPath } from './files.js';
import { readAll } from './readAll.js';
import { decodePage, readPage } from './readPage.js';
import type { TextOrFailure } from './readText.js';

/** What may be chosen for an import. */
export interface ImportOptions {
  /** A file or a folder, as the command line names it; absent for standard output. */
  readonly output?: string;
  /** Whether files that are there may be written over. */
  readonly force?: boolean;
  readonly from: PageFormat | 'auto';
  readonly keepChrome?: boolean;
}

/** A page that was asked for, and where its article is to go; `target` is absent for standard output. */
interface PageJob {
  readonly shown: string;
  readonly format?: PageFormat;
  readonly target?: string;
}

/** Imports files one by one; what is wrong with one keeps no other from it. Gives the exit code. */
export function importFiles(
  context: CommandContext,
  options: ImportOptions,
  paths: readonly string[],
): number {
  const files = [...new Set(paths.flatMap((path) => filesOf(path, context)))];
  const targets = targetsOf(files, context, options);
  const taken = new Map<string, string>();
  const codes = files.map((path, index) => {
    const target = targets[index];
    const shown = context.shown(path);
    const earlier = target === undefined ? undefined : taken.get(target);
    if (earlier !== undefined)
      return refuse(context, {
        path: shown,
        message: `its article would go to ${context.shown(target!)}, where that of ${earlier} is. Rename one of them.`,
      });
    if (target !== undefined) taken.set(target, shown);
    if (target === path)
      return refuse(context, {
        path: shown,
        message: 'the article would take the place of its page. Choose another --output.',
      });
    if (isMarkdownPath(path) && options.from === 'auto')
      return refuse(context, {
        path: shown,
        message:
          'this is a Markdown file, so there is nothing to import. --from html or text reads it as a page all the same.',
      });
    const format = formatOf(path, options);
    const job = { shown, ...(format ? { format } : {}), ...(target === undefined ? {} : { target }) };
    return importOne(readPage(path, shown), job, options, context);
  });
  return Math.max(0, ...codes);
}

/** Imports what comes over standard input. */
export async function importStdin(context: CommandContext, options: ImportOptions): Promise<number> {
  const shown = 'standard input';
  const source = decodePage(await readAll(context.stdin), shown);
  const { output, from } = options;
  if (output !== undefined && isFolder(resolve(context.cwd, output), output))
    return refuse(context, {
      path: output,
      message: 'this is a folder, and a page over standard input has no name. Name a file.',
    });
  const target = output === undefined ? {} : { target: resolve(context.cwd, output) };
  return importOne(
    source,
    { shown, ...target, ...(from === 'auto' ? {} : { format: from }) },
    options,
    context,
  );
}

/** The files that a glob matches, for shells that leave it to the program; else the file of that name. */
function filesOf(path: string, { cwd }: CommandContext): string[] {
  const file = resolve(cwd, path);
  if (existsSync(file) || !isDynamicPattern(path)) return [file];
  const matches = globSync(path, { cwd, absolute: true, expandDirectories: false }).sort();
  return matches.length > 0 ? matches.map((match) => resolve(match)) : [file];
}

function importOne(
  source: TextOrFailure,
  job: PageJob,
  options: ImportOptions,
  context: CommandContext,
): number {
  const { shown, format, target } = job;
  if (!source.ok) return refuse(context, source.failure);
  try {
    const { value, problems } = importPage(source.text, {
      ...(format && (options.from !== 'auto' || /<[a-z!]/i.test(source.text)) ? { format } : {}),
      keepChrome: options.keepChrome ?? false,
    });
    const [problem] = problems;
    if (problem) return refuse(context, { path: shown, message: problem.message });
    if (value.leftOut.length > 0)
      context.note(`note: ${shown}: left out ${listOf(value.leftOut)}. --keep-chrome keeps it.`);
    const pictures = value.markdown.match(/\]\(data:image\//g)?.length ?? 0;
    if (pictures > 0)
      context.note(
        `note: ${shown}: ${pictures} of its images are data in the page itself and stay so, which few sites show. Save them as files.`,
      );
    if (target === undefined) context.print(value.markdown.replace(/\n$/, ''));
    else {
      const failure = write(target, value.markdown, options, context);
      if (failure) return refuse(context, failure);
      context.note(`${shown} → ${context.shown(target)}`);
    }
    return 0;
  } catch (error) {
    return refuse(context, { path: shown, message: internalError((error as Error).message) });
  }
}

function write(
  target: string,
  markdown: string,
  { force = false }: ImportOptions,
  context: CommandContext,
): Failure | undefined {
  const path = context.shown(target);
  try {
    mkdirSync(dirname(target), { recursive: true });
    if (createFile(target, markdown, force)) return undefined;
    return { path, message: 'the file is there already, and nothing was changed. --force writes over it.' };
  } catch (error) {
    return { path, message: `the article cannot be written (${(error as Error).message}).` };
  }
}

/** By the file's name where it is one that pages have; else by the content. */
function formatOf(path: string, { from }: ImportOptions): PageFormat | undefined {
  if (from !== 'auto') return from;
  return /^\.x?html?$/i.test(extname(path)) ? 'html' : undefined;
}

function targetsOf(
  files: readonly string[],
  context: CommandContext,
  { output }: ImportOptions,
): (string | undefined)[] {
  if (output === undefined) return files.map(() => undefined);
  const target = resolve(context.cwd, output);
  if (files.length === 1 && !isFolder(target, output)) return [target];
  return files.map((path) => join(target, `${basename(path, extname(path))}.md`));
}

function isFolder(path: string, written: string): boolean {
  return /[/\\]$/.test(written) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function refuse(context: CommandContext, failure: Failure): number {
  context.complain(failure);
  return 2;
}

const MOST_NAMED = 5;
const MOST_LETTERS = 40;

/** The first words of the first parts. */
function listOf(parts: readonly string[]): string {
  const named = parts
    .slice(0, MOST_NAMED)
    .map(
      (part) => `“${part.length > MOST_LETTERS ? `${part.slice(0, MOST_LETTERS - 1).trimEnd()}…` : part}”`,
    );
  const more = parts.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

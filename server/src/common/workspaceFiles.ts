import { convertPathToUri, convertUriToPath } from './convert/uri.js';
import type { FileSystem } from './serverHost.js';

/** More Markdown files than this are known by name only, so that memory stays bounded. */
const maximumTexts = 20_000;
const readAtOnce = 32;

/** What lies in the workspace folders at one moment. A value; folders and files are named by path. */
export interface FolderContents {
  readonly folders: readonly string[];
  /** All files; undefined where no folder is open or one could not be listed completely. */
  readonly files: readonly string[] | undefined;
  /** The texts of the Markdown files that could be read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the workspace folders when somebody first asks, and again what has changed since. */
export class WorkspaceFiles {
  private folders: readonly string[] = [];
  private listings = new Map<string, readonly string[] | undefined>();
  private readonly texts = new Map<string, string | undefined>();
  private readonly reading = new Map<string, symbol>();
  private contents: Promise<FolderContents> | undefined;

  constructor(private readonly fileSystem: FileSystem) {}

  /** Takes other folders, without a slash at their end. */
  setFolders(folders: readonly string[]): void {
    this.folders = [...new Set(folders)];
    this.forgetListings();
  }

  /** A file's text has changed on the disk. */
  forgetText(path: string): void {
    this.texts.delete(path);
    this.reading.delete(path);
    this.contents = undefined;
  }

  /** Files or folders have come or gone. */
  forgetListings(): void {
    this.listings = new Map();
    this.contents = undefined;
  }

  /** What lies in the folders; never fails. What was forgotten during the reading is read again first. */
  read(): Promise<FolderContents> {
    if (this.contents) return this.contents;
    const contents: Promise<FolderContents> = this.readAll().then((result) =>
      this.contents === contents ? result : this.read(),
    );
    this.contents = contents;
    return contents;
  }

  private async readAll(): Promise<FolderContents> {
    const { folders } = this;
    const listings = await Promise.all(folders.map((folder) => this.list(folder)));
    const wanted = new Set(listings.flatMap((paths) => paths?.filter(isMarkdownPath) ?? []));
    for (const path of this.texts.keys()) if (!wanted.has(path)) this.texts.delete(path);
    const unread = [...wanted].slice(0, maximumTexts).filter((path) => !this.texts.has(path));
    for (let from = 0; from < unread.length; from += readAtOnce)
      await Promise.all(unread.slice(from, from + readAtOnce).map((path) => this.readText(path)));
    const complete = listings.length > 0 && listings.every((listing) => listing !== undefined);
    const texts = new Map<string, string>();
    for (const [path, text] of this.texts) if (text !== undefined) texts.set(path, text);
    return { folders, files: complete ? listings.flat() : undefined, texts };
  }

  private async list(folder: string): Promise<readonly string[] | undefined> {
    const { listings } = this;
    if (listings.has(folder)) return listings.get(folder);
    const uris = await this.fileSystem.listFiles(convertPathToUri(folder)).catch(() => undefined);
    const paths = uris?.map(convertUriToPath);
    listings.set(folder, paths);
    return paths;
  }

  /** What was read is kept only if the file has not changed meanwhile. */
  private async readText(path: string): Promise<void> {
    const ticket = Symbol(path);
    this.reading.set(path, ticket);
    const text = await this.fileSystem.readFile(convertPathToUri(path)).catch(() => undefined);
    if (this.reading.get(path) !== ticket) return;
    this.reading.delete(path);
    this.texts.set(path, text);
  }
}

/** Whether a file holds Markdown, going by its name. */
export function isMarkdownPath(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}

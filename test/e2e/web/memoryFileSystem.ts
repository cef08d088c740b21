// Runs in the extension host of VS Code for the Web, bundled for it: a writable workspace that lives in memory.
import * as vscode from 'vscode';

/** The part of the proposed file search that this needs; it is not in VS Code's published types. */
interface FileSearch {
  registerFileSearchProvider(scheme: string, provider: FileSearchProvider): vscode.Disposable;
}
interface FileSearchProvider {
  provideFileSearchResults(query: unknown, options: { folder: vscode.Uri }): vscode.Uri[];
}

interface Entry {
  readonly data: Uint8Array;
  readonly modified: number;
}

class MemoryFileSystem implements vscode.FileSystemProvider, FileSearchProvider {
  private readonly files = new Map<string, Entry>();
  private readonly folders = new Set(['/']);
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  put(at: string, data: Uint8Array): void {
    this.files.set(at, { data, modified: Date.now() });
    for (let folder = parent(at); folder !== ''; folder = parent(folder)) this.folders.add(folder);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.files.get(uri.path);
    if (file !== undefined) {
      return { type: vscode.FileType.File, ctime: 0, mtime: file.modified, size: file.data.length };
    }
    if (this.folders.has(uri.path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(uri);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const below = (all: Iterable<string>, type: vscode.FileType): [string, vscode.FileType][] =>
      [...all]
        .filter((at) => at !== '/' && parent(at) === uri.path)
        .map((at) => [at.slice(uri.path.length + 1), type]);
    return [
      ...below(this.folders, vscode.FileType.Directory),
      ...below(this.files.keys(), vscode.FileType.File),
    ];
  }

  createDirectory(uri: vscode.Uri): void {
    this.folders.add(uri.path);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file.data;
  }

  writeFile(uri: vscode.Uri, data: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.put(uri.path, data);
    this.changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.put(to.path, this.readFile(from));
    this.delete(from);
    this.changed.fire([{ type: vscode.FileChangeType.Created, uri: to }]);
  }

  // VS Code applies the pattern itself.
  provideFileSearchResults(_query: unknown, { folder }: { folder: vscode.Uri }): vscode.Uri[] {
    return [...this.files.keys()]
      .filter((at) => at.startsWith(`${folder.path}/`))
      .map((path) => folder.with({ path }));
  }
}

/** Fills the workspace from `/files.json` of the server that the page came from. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const memory = new MemoryFileSystem();
  const source = vscode.Uri.joinPath(context.extensionUri, '../files.json').toString(true);
  const files = (await (await fetch(source)).json()) as Record<string, string>;
  for (const [at, text] of Object.entries(files)) memory.put(at, new TextEncoder().encode(text));
  const workspace = vscode.workspace as typeof vscode.workspace & FileSearch;
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory', memory, { isCaseSensitive: true }),
    workspace.registerFileSearchProvider('memory', memory),
  );
}

function parent(at: string): string {
  return at.slice(0, at.lastIndexOf('/'));
}

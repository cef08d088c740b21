import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Output } from '../../cli/src/terminal.js';
import { main } from '../../cli/src/main.js';

/** What a run of the program gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run is to be set up; everything has a plain default. */
export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** A terminal of so many columns in place of a pipe. */
  readonly terminalWidth?: number;
}

/** Runs `fixpath` in this process, in that folder. */
export async function fixpath(cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const capture = (name: keyof typeof written): Output => ({
    write: (text) => (written[name] += text),
    isTTY: options.terminalWidth !== undefined,
    columns: options.terminalWidth,
  });
  const code = await main({
    args,
    cwd,
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout: capture('stdout'),
    stderr: capture('stderr'),
    env: options.env ?? {},
  });
  return { code, ...written };
}

const folders: string[] = [];

/** A new folder with these files in it, for one test; it goes when the test file has ended. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fixpath-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** Removes what `folderWith` made; call it in `after`. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** An article without a flaw that any rule knows. */
export const soundArticle = `# Printer does not print

This article helps when the printer takes a job and nothing comes out.

## Nothing comes out of the printer

**Often caused by** an empty paper tray.

1. Fill the paper tray. If that works, the tray was empty.

If nothing comes out, [file a ticket](https://support.example/new) with the printer's name.
`;

/** The same article with one error: a section that promises something and is empty. */
export const articleWithError = `${soundArticle}
## Blinking light

## Related reading

`;

/** Markdown that is no troubleshooting article. */
export const changelog = `# Changelog

## 1.2.0

- Faster start.
`;

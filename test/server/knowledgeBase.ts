import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of articles on the disk, for one test. */
export class KnowledgeBase {
  private readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fixpath-')));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  /** The folder's URI, or that of a file in it. */
  uri(name = ''): string {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  write(name: string, text: string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  delete(name: string): void {
    rmSync(path.join(this.folder, name), { recursive: true });
  }

  /** Takes the folder away. */
  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An article in which one rule finds one flaw, with a safe fix. */
export const miscounted = `# Sync fails

There are two reasons:

- a full disk
- an old app
- a slow network

1. Restart the app. See [accounts](accounts.md) for more.

If the issue persists, contact support at <mailto:help@desk.example>.
`;

/** The article that the one above refers to. */
export const accounts = `# Account problems

## A password does not work

**Usually caused by** a typing mistake.

1. Check your password.

If the issue persists, contact support at <mailto:help@desk.example>.
`;

import { ok } from 'node:assert/strict';
import type { ArticleContext } from '#server/common/snapshot.js';
import type { FileSystem } from '#server/common/serverHost.js';
import { Documents } from '#server/common/documents.js';
import { parseMarkers } from '../support/markers.js';

/** The folder in which all fixtures lie. */
export const folder = 'file:///kb';

/** Files besides the article at hand, by their path in the folder. */
export type Surroundings = Readonly<Record<string, string>>;

/** An article as a feature meets it, and where `█` stood in it. */
export interface OpenedArticle {
  readonly context: ArticleContext;
  readonly text: string;
  readonly offset: number;
  readonly uri: string;
}

/** Files in memory by URI, however that is encoded; what is not there cannot be read. */
export function memoryFileSystem(files: Readonly<Record<string, string>>): FileSystem {
  const byPath = new Map(Object.entries(files).map(([uri, text]) => [decodeURIComponent(uri), text]));
  return {
    listFiles: (root) => Promise.resolve(Object.keys(files).filter((uri) => uri.startsWith(`${root}/`))),
    readFile: (uri) => Promise.resolve(byPath.get(decodeURIComponent(uri))),
  };
}

/** Opens an article with its marks read, among other files of the folder. */
export async function openArticle(marked: string, surroundings: Surroundings = {}): Promise<OpenedArticle> {
  const { text, cursor } = parseMarkers(marked);
  const uri = `${folder}/article.md`;
  const files = Object.fromEntries(
    Object.entries(surroundings).map(([path, content]) => [`${folder}/${path}`, content]),
  );
  const article = { uri, version: 1, languageId: 'markdown', getText: () => text };
  const documents = new Documents(() => [article], memoryFileSystem({ ...files, [uri]: text }));
  documents.setFolders([folder]);
  const context = (await documents.snapshot()).find(uri);
  ok(context, 'the article is not there');
  return { context, text, offset: cursor ?? 0, uri };
}

/** The text at an editor's range. */
export function textAt(
  text: string,
  { start, end }: { readonly start: LinePlace; readonly end: LinePlace },
): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

interface LinePlace {
  readonly line: number;
  readonly character: number;
}

function offsetOf(text: string, { line, character }: LinePlace): number {
  const lines = text.split('\n').slice(0, line);
  return lines.reduce((sum, each) => sum + each.length + 1, character);
}

/** An article of two symptoms that the tests of features share. */
export const syncArticle = `# Troubleshoot sync

## Notes do not appear on the phone

**Usually caused by** a full disk or an old app.

1. Restart the app.
2. Update the app. See "Sign-in fails" for accounts.

If the issue persists, file a ticket.

## Sign-in fails

1. Check [your password](other.md#reset).

## Still stuck?

Contact support. Include: the app version, a screenshot.
`;

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { examplesFolder } from '../editor/paths.js';
import { workspaceUri } from './workbenchPage.js';

/** The sample knowledge base as the first content of a workspace in memory: text by path. */
export function sampleInMemory(): Record<string, string> {
  const files = readdirSync(examplesFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const below = path.relative(examplesFolder, file).split(path.sep).join('/');
      return [`${workspaceUri.path}/${below}`, readFileSync(file, 'utf8')];
    }),
  );
}

import path from 'node:path';

/** The repository. This file runs as out/test/e2e/editor/paths.js, four folders below it. */
export const projectFolder = path.resolve(import.meta.dirname, '../../../..');

/** The sources of the editor tests, with the two package folders that are installed on demand. */
export const e2eFolder = path.join(projectFolder, 'test/e2e');

/** The sample knowledge base. */
export const examplesFolder = path.join(projectFolder, 'examples');

/** Where a failed test leaves its screenshots and logs; git ignores it. */
export const failuresFolder = path.join(projectFolder, '.fixpath/e2e');

/** Where `npm run package` puts the extension. */
export const packagedVsix = path.join(projectFolder, 'dist/fixpath.vsix');

import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { projectFolder } from '../editor/paths.js';

const compiled = path.join(projectFolder, 'out/test/e2e');

/** Where the bundles lie: in the project, so that one of them is taken for a CommonJS module by its name. */
export const bundlesFolder = path.join(compiled, 'bundles');

/**
 * Bundles what runs inside an extension host. The tests are one bundle under two names, since Node wants `.cjs` here
 * and the web worker `.js`: what is tested in both is the same to the letter.
 */
export async function buildHostTestBundles(): Promise<void> {
  await Promise.all([
    build(bundle('inHost/run.js', 'tests.cjs')),
    build(bundle('inHost/run.js', 'tests.js')),
    build(bundle('web/memoryFileSystem.js', 'memoryFileSystem.js')),
  ]);
}

function bundle(entry: string, output: string): BuildOptions {
  return {
    bundle: true,
    entryPoints: [path.join(compiled, entry)],
    outfile: path.join(bundlesFolder, output),
    platform: 'browser',
    external: ['vscode'],
    // mocha's build for browsers takes `module.exports` for itself; ours is put back at the end.
    format: 'iife',
    globalName: 'bundled',
    footer: { js: 'module.exports = bundled;' },
    logLevel: 'warning',
  };
}

import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { projectFolder } from '../editor/paths.js';

const compiled = path.join(projectFolder, 'out/test/e2e');

/** Where the bundles lie. */
export const bundlesFolder = path.join(compiled, 'bundles');

/** The tests, one bundle for both hosts: what is tested in Node and in the web worker is the same to the letter. */
export const testsBundle = path.join(bundlesFolder, 'tests.cjs');

/** Bundles what runs inside an extension host. */
export async function buildHostTestBundles(): Promise<void> {
  await Promise.all([
    build(bundle('inHost/run.js', 'tests.cjs')),
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

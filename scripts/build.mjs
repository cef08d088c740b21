// Bundles what the compiler has written to out/ into the files that are installed: dist/.
// usage: node scripts/build.mjs [--watch] [--production]
// With --watch it follows out/, which `tsc --build --watch` keeps up to date.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

const isProduction = process.argv.includes('--production');
const isWatch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  minify: isProduction,
  sourcemap: isProduction ? false : 'linked',
  metafile: true,
  logLevel: 'warning',
};

const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };

/** `worker`: without it micromark asks for a `document` and the worker dies. */
const browser = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  conditions: ['worker', 'browser'],
  mainFields: ['browser', 'module', 'main'],
};

const page = { ...shared, platform: 'browser', target: 'chrome120', format: 'iife' };

/** One entry for each installed file; the names are also those of the reports in dist/meta. */
const bundles = {
  'client-node': {
    ...node,
    entryPoints: ['out/client/src/node/extension.js'],
    outfile: 'dist/client/extension.cjs',
    external: ['vscode'],
  },
  'client-web': {
    ...browser,
    format: 'cjs',
    entryPoints: ['out/client/src/browser/extension.js'],
    // With "type": "module" a web host takes `.js` for an ES module, which it cannot load.
    outfile: 'dist/client/extension-web.cjs',
    external: ['vscode'],
  },
  'server-node': { ...node, entryPoints: ['out/server/src/node/main.js'], outfile: 'dist/server/server.cjs' },
  'server-web': {
    ...browser,
    format: 'iife',
    entryPoints: ['out/server/src/browser/main.js'],
    outfile: 'dist/server/server-web.js',
  },
  'webview-preview': webview('preview'),
  'webview-simulator': webview('simulator'),
  cli: {
    ...node,
    entryPoints: ['out/cli/src/bin.js'],
    outfile: 'dist/cli/fixpath.cjs',
    // fdir, below tinyglobby, asks where it lies, which a CommonJS module does not know by that name.
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'moduleUrl' },
    // A hashbang of the source survives bundling; this one does not depend on it.
    plugins: [executable('dist/cli/fixpath.cjs')],
  },
};

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = chosen.filter((name) => !(name in bundles));
if (unknown.length > 0) {
  console.error(`No bundle is called ${unknown.join(', ')}; there are ${Object.keys(bundles).join(', ')}.`);
  process.exit(2);
}
if (chosen.length === 0 && !isWatch) await rm('dist', { recursive: true, force: true });
await mkdir('dist/meta', { recursive: true });
const names = chosen.length > 0 ? chosen : Object.keys(bundles);
await Promise.all(names.map((name) => (isWatch ? watch(name) : make(name))));

/** A page's script and, beside it, its style sheet. */
function webview(name) {
  return {
    ...page,
    entryPoints: [
      { in: `out/client/webview/${name}/main.js`, out: name },
      { in: `client/webview/${name}/${name}.css`, out: name },
    ],
    outdir: 'dist/webview',
  };
}

async function make(name) {
  const { metafile } = await build(bundles[name]);
  await writeMeta(name, metafile);
}

async function watch(name) {
  const report = {
    name: 'report',
    setup: (build) =>
      build.onEnd(async ({ errors, metafile }) => {
        if (metafile) await writeMeta(name, metafile);
        console.log(`${name}: ${errors.length === 0 ? 'built' : `${errors.length} errors`}`);
      }),
  };
  const options = bundles[name];
  const watched = await context({ ...options, plugins: [...(options.plugins ?? []), report] });
  await watched.watch();
}

function writeMeta(name, metafile) {
  return writeFile(`dist/meta/${name}.json`, JSON.stringify(metafile));
}

/** npm sets the bit when it installs; a checkout and a build do not. */
function executable(file) {
  return {
    name: 'executable',
    setup: (build) =>
      build.onEnd(async ({ errors }) => {
        if (errors.length === 0) await chmod(file, 0o755);
      }),
  };
}

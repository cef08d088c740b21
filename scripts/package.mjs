// Makes the installable extension: fixpath-<version>.vsix, with nothing in it but what runs.
// usage: node scripts/package.mjs [--out FILE] [--no-build]
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const argument = process.argv.indexOf('--out');
const file = argument < 0 ? `${name}-${version}.vsix` : process.argv[argument + 1];

if (!process.argv.includes('--no-build')) {
  run(script('typescript', 'bin/tsc'), ['--build']);
  run('scripts/build.mjs', ['--production']);
}
run(script('@vscode/vsce', 'vsce'), ['package', '--no-dependencies', '--out', file]);
console.log(`${file}: ${Math.round(statSync(file).size / 1024)} kB`);

/** The script of an installed package, found from here and not through a shell. */
function script(packageName, file) {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  return path.join(path.dirname(manifest), file);
}

function run(script, args) {
  execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' });
}

// `npm start`: checks the sample knowledge base and opens it in a real editor with the extension built from this tree.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';

const help = `npm start [-- OPTION…]

Builds Fixpath, lints the sample knowledge base in examples/, and opens it in an editor with the extension:
in VS Code where its "code" command is on the PATH, otherwise in VS Code for the browser (Linux on x64).

  --no-open   Serve the browser editor and print its address; open nothing.
  --port N    Serve the browser editor on this port of 127.0.0.1 (default: any free one).
  --check     Open it in a headless browser, wait for the first squiggle, and exit: 0 when it shows, else 1.
  --help      Print this.

The browser editor runs until Ctrl-C.`;

const project = path.resolve(import.meta.dirname, '..');
const examples = path.join(project, 'examples');
const windows = process.platform === 'win32';

/** A reason to stop that needs no stack: the message says what to do. */
class Stop extends Error {}

/** Settles at Ctrl-C. Listened to from the beginning, so that the editor is always ended in order. */
const interrupted = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
});

try {
  await start(readOptions(process.argv.slice(2)));
} catch (error) {
  const known = error instanceof Stop || error.name === 'EditorUnavailable';
  console.error(known ? error.message : error);
  process.exitCode = 1;
}

async function start(options) {
  if (options.help) return console.log(help);
  if (options.port !== 0) await checkPort(options.port);
  build();
  const sample = { folder: examples, article: lint() };
  if (options.check) return checkInBrowser(sample, options);
  if (!options.noOpen && options.port === 0 && (await openedInVsCode(sample))) return undefined;
  return serve(sample, options);
}

async function openedInVsCode(sample) {
  const { findVsCode, openInVsCode } = await load('openInVsCode');
  const code = findVsCode();
  if (code === undefined) return false;
  const reason = openInVsCode(code, sample);
  console.log(
    reason === undefined
      ? '\nVS Code opens examples/ with this Fixpath, in a profile of its own.'
      : `\nVS Code could not be used, so the browser editor follows. It said: ${reason}`,
  );
  return reason === undefined;
}

async function serve(sample, { noOpen, port }) {
  const { serveInBrowser } = await load('serveInBrowser');
  await serveInBrowser(sample, port, console.log, async (address) => {
    console.log(`\nThe editor with examples/ is at\n\n  ${address}\n\nPress Ctrl-C to end it.`);
    if (!noOpen) openBrowser(address);
    await interrupted;
  });
}

async function checkInBrowser(sample, { port }) {
  const [{ serveInBrowser }, { checkSquiggle }] = await Promise.all(
    ['serveInBrowser', 'checkSquiggle'].map(load),
  );
  await serveInBrowser(sample, port, console.log, (address) => {
    const stopped = interrupted.then(() => Promise.reject(new Stop('Stopped before a squiggle was seen.')));
    return Promise.race([checkSquiggle(address, console.log), stopped]);
  });
  console.log(`\nThe editor shows the first squiggle in ${path.relative(project, sample.article)}.`);
}

function readOptions(args) {
  const options = {
    help: { type: 'boolean' },
    'no-open': { type: 'boolean' },
    check: { type: 'boolean' },
    port: { type: 'string' },
  };
  const values = parse(args, options);
  const port = values.port === undefined ? 0 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || values.port === '') {
    throw new Stop(`--port takes a number from 1 to 65535, not "${values.port}".`);
  }
  return {
    help: values.help === true,
    noOpen: values['no-open'] === true,
    check: values.check === true,
    port,
  };
}

function parse(args, options) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const [reason] = error.message.split('. ');
    throw new Stop(`${reason}.\nRun "npm start -- --help" to see the options.`);
  }
}

/** Asked before the build, so that a taken port costs no waiting. */
function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }) => {
      const reason = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${code})`;
      reject(
        new Stop(
          `Port ${port} ${reason}.\nChoose another one with --port, or leave --port out to get a free one.`,
        ),
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

function build() {
  console.log('Building Fixpath …');
  // Its output matters only where it fails.
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'package', '--', '--out', 'dist/fixpath.vsix'],
    {
      cwd: project,
      encoding: 'utf8',
      shell: windows,
    },
  );
  if (status !== 0) throw new Stop(`The build failed:\n${stdout}${stderr}`);
}

/** Prints the findings, which are what the sample is for and no failure; returns the article to show first. */
function lint() {
  console.log('\nfixpath lint examples');
  const { status } = runLint({ stdio: 'inherit' });
  if (status !== 0 && status !== 1) {
    throw new Stop(`"fixpath lint examples" could not run (exit code ${status}).`);
  }
  const { findings } = JSON.parse(runLint({ encoding: 'utf8' }, '--format', 'json').stdout);
  // The topmost finding is on the screen as soon as its article is opened. A hint gets no squiggle.
  const [first] = findings.filter(({ severity }) => severity !== 'hint').sort((a, b) => a.line - b.line);
  return path.resolve(project, first?.path ?? 'examples/README.md');
}

function runLint(options, ...args) {
  const cli = path.join(project, 'dist/cli/fixpath.cjs');
  return spawnSync(process.execPath, [cli, 'lint', 'examples', ...args], { cwd: project, ...options });
}

/** Modules that the build above made; the tests use the same. */
function load(name) {
  return import(path.join(project, 'out/test/e2e/start', `${name}.js`));
}

/** Best effort: where there is no desktop, the printed address has to do. */
function openBrowser(address) {
  const mac = process.platform === 'darwin';
  const desktop = mac || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (desktop) spawn(mac ? 'open' : 'xdg-open', [address], { stdio: 'ignore' }).on('error', () => undefined);
}

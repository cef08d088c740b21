// `npm test`: builds, checks and tests everything; `npm run test:unit` and its like: one part, built before.
// The last line is "N passed, N failed", the sum over all parts; each check counts as one.
import { fork, spawnSync } from 'node:child_process';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');
const mochaParts = ['unit', 'server', 'e2e'];
const PART_MILLISECONDS = 20 * 60_000;
const LEFTOVER_MILLISECONDS = 15_000;

const total = await main(process.argv.slice(2));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function main(wanted) {
  const unknown = wanted.find((name) => !mochaParts.includes(name));
  if (unknown !== undefined) {
    console.error(
      `There is no part "${unknown}". The parts are ${mochaParts.join(', ')}; none named means all.`,
    );
    return { passed: 0, failed: 1 };
  }
  const all = wanted.length === 0;
  // The editor tests install the packaged extension, the others use the bundles at most.
  const built =
    all || wanted.includes('e2e') ? npm('package', '--', '--out', 'dist/fixpath.vsix') : npm('build');
  // Nothing that follows could tell more than that.
  if (built.failed > 0) return built;
  const counts = all ? [built, npm('check:lint'), npm('check:format')] : [];
  for (const name of all ? mochaParts : wanted) counts.push(await mocha(name));
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
}

function npm(...script) {
  console.log(`\n» npm run ${script.join(' ')}`);
  const options = { cwd: project, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['run', '--silent', ...script], options);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** In a process of its own: a part that crashes or hangs takes no other one with it. */
function mocha(name) {
  console.log(`\n» ${name} tests`);
  return new Promise((resolve) => {
    let counted = { passed: 0, failed: 0 };
    let problem = `The ${name} tests ended before their end.`;
    const child = fork(path.join(import.meta.dirname, 'testPart.mjs'), [name], {
      cwd: project,
      execArgv: ['--enable-source-maps'],
      timeout: PART_MILLISECONDS,
    });
    child.on('message', (message) => {
      counted = message;
      problem = message.passed + message.failed === 0 ? `There was not one ${name} test to run.` : undefined;
      // Something that a test started and did not stop would keep the process alive for ever.
      setTimeout(() => {
        problem = `The ${name} tests left something running.`;
        child.kill();
      }, LEFTOVER_MILLISECONDS).unref();
    });
    child.on('close', () => {
      if (problem !== undefined) console.error(problem);
      resolve(problem === undefined ? counted : { ...counted, failed: counted.failed + 1 });
    });
  });
}

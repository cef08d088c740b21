// Runs the compiled tests of one part with mocha, and tells the parent process how many passed and failed.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

const folder = path.resolve(import.meta.dirname, '../out/test');
const server = ['server', 'features'];

/** The folders of a part and how long one test may take. What no other part claims is a unit test, so none is forgotten. */
const parts = {
  unit: { has: (top) => top !== 'e2e' && !server.includes(top), timeout: 10_000 },
  server: { has: (top) => server.includes(top), timeout: 20_000 },
  e2e: { has: (top) => top === 'e2e', timeout: 120_000 },
};

const { has, timeout } = parts[process.argv[2]];
const mocha = new Mocha({ timeout, forbidOnly: true });
readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.test.js') && has(file.split(path.sep)[0]))
  .sort()
  .forEach((file) => mocha.addFile(path.join(folder, file)));
await mocha.loadFilesAsync();

// Ends by way of the exit handlers, which stop what the tests have started; a signal alone would pass them by.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const runner = mocha.run(() => {
  const { passes: passed, failures: failed } = runner.stats;
  process.exitCode = failed > 0 ? 1 : 0;
  process.send?.({ passed, failed }, () => process.disconnect());
});

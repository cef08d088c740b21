#!/usr/bin/env node
import { main } from './main.js';

// Whoever reads the output may have seen enough (`fixpath lint | head`): the work still ends as it would.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.stdin.destroy();
  });

const { stdin, stdout, stderr, env } = process;
void main({ args: process.argv.slice(2), cwd: process.cwd(), stdin, stdout, stderr, env }).then(
  (exitCode) => {
    // Setting the code lets pending output drain; `process.exit` would cut it off.
    process.exitCode = exitCode;
  },
);

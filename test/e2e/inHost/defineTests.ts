import { defineCommands } from './commandTests.js';
import { defineFindings } from './findingTests.js';
import { startFixpath } from './knowledgeBase.js';
import { defineReading } from './readingTests.js';

/** Called by the entry as soon as mocha is set up. The same tests run in Node and in a web worker. */
export function defineTests(): void {
  before(startFixpath);
  defineFindings();
  defineReading();
  defineCommands();
}

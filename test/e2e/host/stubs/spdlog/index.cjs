// Stands in for a native module that would have to be compiled: output channels and logs are files that this writes.
// Plain synchronous appends, so that a test which reads a log after an event finds its text.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const INFO = 2;

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = INFO;
    this.plain = false;
    this.append('');
  }

  append(text) {
    try {
      fs.appendFileSync(this.file, text);
    } catch {
      // The folder is gone: the editor is shutting down, and nobody will read this line.
    }
  }

  write(level, text) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    this.append(this.plain ? text : `${time} [${LEVELS[level]}] ${text}\n`);
  }

  trace(text) {
    this.write(0, text);
  }
  debug(text) {
    this.write(1, text);
  }
  info(text) {
    this.write(2, text);
  }
  warn(text) {
    this.write(3, text);
  }
  error(text) {
    this.write(4, text);
  }
  critical(text) {
    this.write(5, text);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {
    this.plain = true;
  }
  flush() {}
  flushOn() {}
  drop() {}
}

async function createLogger(_name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger('', '', file);
}

// One by one: VS Code imports these by name from an ES module, and only such exports are found there.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;

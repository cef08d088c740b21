// Stands in for a native module that would have to be compiled. It only ends an extension host whose parent is gone.
const POLL_MILLISECONDS = 2000;
const ORPHANED = 87;

exports.start = (parent) => {
  setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(ORPHANED);
    }
  }, POLL_MILLISECONDS).unref();
};

exports.exit = (code) => process.exit(code || 0);

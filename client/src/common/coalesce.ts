/**
 * A function that runs the task, one run at a time. Calls during a run ask for one more run after it, so that
 * fast typing leads to as many runs as can be done, and the last text always to one.
 */
export function coalesce(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let asked = 0;
  const run = async () => {
    try {
      for (let done = -1; done !== asked;) {
        done = asked;
        await task();
      }
    } finally {
      running = undefined;
    }
  };
  return () => {
    asked++;
    return (running ??= run());
  };
}

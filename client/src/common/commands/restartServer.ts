import type { ServerSwitch } from '../serverSwitch.js';

/** Stops the language server, if it runs, and starts it anew. */
export function restartServer(server: ServerSwitch) {
  return (): Promise<void> => server.restart();
}

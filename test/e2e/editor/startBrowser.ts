import { type BrowserContext, chromium as playwright } from 'playwright-core';
import type { Chromium } from './ensureChromium.js';

/** A headless browser whose pages share cache and storage. */
export interface Browser {
  readonly context: BrowserContext;
  stop(): Promise<void>;
}

const flags = [
  // Without this no Chromium starts as root, as in a container; the pages are our own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Starts the browser with a window of a common laptop's size. Nothing but this machine can be reached from it. */
export async function startBrowser(chromium: Chromium): Promise<Browser> {
  const env = { ...process.env, ...chromium.env } as Record<string, string>;
  const browser = await playwright.launch({ executablePath: chromium.executablePath, env, args: flags });
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // Fails at once what would wait for a name that does not resolve, and proves that no feature needs the network.
  await context.route(
    ({ hostname, protocol }) => protocol.startsWith('http') && hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return { context, stop: () => browser.close() };
}

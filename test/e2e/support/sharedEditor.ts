import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ensureChromium } from '../editor/ensureChromium.js';
import { ensureHost, type Host } from '../editor/ensureHost.js';
import { installVsix } from '../editor/installVsix.js';
import { examplesFolder, failuresFolder, packagedVsix } from '../editor/paths.js';
import { testSettings } from '../editor/settings.js';
import { type Browser, startBrowser } from '../editor/startBrowser.js';
import { type Editor, startEditor } from '../editor/startEditor.js';
import { Workbench } from '../page/workbench.js';

/** The editor and the browser that all test files share: starting them takes longer than most tests. */
export interface SharedEditor {
  readonly host: Host;
  readonly editor: Editor;
  readonly browser: Browser;
  /** The unpacked extension, as the .vsix holds it. */
  readonly extension: string;
  /** A copy of a folder, the sample knowledge base unless another is named; removed at the end. */
  readonly makeKnowledgeBase: (source?: string) => string;
}

/** A window of the shared editor on a knowledge base of its own. */
export interface Window {
  readonly workbench: Workbench;
  /** The folder that it shows. */
  readonly folder: string;
  /** Puts the cursor behind the first occurrence of some words in a file that is open in the first group. */
  readonly goTo: (file: string, words: string) => Promise<void>;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'fixpath-e2e-'));
let shared: Promise<SharedEditor> | undefined;
let windowOpen: Page | undefined;

/** Starts editor and browser when they are asked for first. */
export function sharedEditor(): Promise<SharedEditor> {
  return (shared ??= start());
}

/**
 * Opens a window on a fresh copy of a folder, so that tests may change its files. It takes the place of the one
 * before, which stayed open for the evidence of a failure.
 */
export async function openWindow(source?: string): Promise<Window> {
  const { editor, browser, makeKnowledgeBase } = await sharedEditor();
  const knowledgeBase = makeKnowledgeBase(source);
  await windowOpen?.close();
  const page = (windowOpen = await browser.context.newPage());
  const workbench = new Workbench(page);
  await withEvidence('open a window', () => workbench.open(editor.url(knowledgeBase)));
  const goTo = async (file: string, words: string): Promise<void> => {
    const [before] = readFileSync(path.join(knowledgeBase, file), 'utf8').split(words, 1);
    const lines = `${before}${words}`.split('\n');
    await workbench.focusText();
    await workbench.goTo(lines.length, lines.at(-1)!.length + 1);
  };
  return { workbench, folder: knowledgeBase, goTo };
}

/** Keeps screenshots and logs where `work` fails; for hooks, since mocha calls `afterEach` for tests only. */
export async function withEvidence<T>(title: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await keepEvidence(title);
    throw error;
  }
}

async function start(): Promise<SharedEditor> {
  const host = ensureHost(report);
  const extension = installVsix(host, packagedVsix, path.join(folder, 'extensions'));
  const editor = await startEditor(host, { folder, settings: testSettings, port: 0, testDriver: true });
  const browser = await startBrowser(ensureChromium(report));
  return { host, editor, browser, extension, makeKnowledgeBase };
}

function makeKnowledgeBase(source = examplesFolder): string {
  // The window shows the folder's name, so that stays the same.
  const copy = path.join(mkdtempSync(path.join(folder, 'workspace-')), path.basename(source));
  cpSync(source, copy, { recursive: true });
  return copy;
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function keepEvidence(title: string): Promise<void> {
  const running = await shared?.catch(() => undefined);
  if (running === undefined) return;
  const to = path.join(failuresFolder, title.replace(/[^\w]+/g, '-'));
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const pages = running.browser.context.pages();
  await Promise.all(pages.map((page, index) => shoot(page, path.join(to, `page-${index}.png`))));
  cpSync(path.join(folder, 'user/logs'), path.join(to, 'logs'), { recursive: true });
  report(`      screenshots and logs of this failure: ${to}`);
}

async function shoot(page: Page, file: string): Promise<void> {
  // A page that has crashed must not hide why the test failed.
  await page.screenshot({ path: file }).catch((error: unknown) => report(`no screenshot: ${String(error)}`));
}

// Hooks outside any suite hold for all test files.

afterEach(async function () {
  if (this.currentTest?.state === 'failed') await keepEvidence(this.currentTest.fullTitle());
});

after(async () => {
  const running = await shared?.catch(() => undefined);
  await running?.browser.stop();
  await running?.editor.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

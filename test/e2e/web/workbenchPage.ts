import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../editor/settings.js';

/** What the page of the workbench needs to know. */
export interface WorkbenchPage {
  /** The folder of VS Code's server. */
  readonly vscode: string;
  /** `127.0.0.1:port` of the page itself. */
  readonly authority: string;
  readonly settings: Settings;
  /** Path on that server of the module with the tests to run in the extension host; absent to run none. */
  readonly tests: string | undefined;
}

/** The workspace in memory that the page opens. */
export const workspaceUri = { scheme: 'memory', authority: '', path: '/knowledge-base' } as const;

/** Fills VS Code's own workbench.html. */
export function workbenchPage(page: WorkbenchPage): string {
  const template = readFileSync(
    path.join(page.vscode, 'out/vs/code/browser/workbench/workbench.html'),
    'utf8',
  );
  const values: Readonly<Record<string, string>> = {
    WORKBENCH_WEB_CONFIGURATION: escapeAttribute(JSON.stringify(configuration(page))),
    WORKBENCH_WEB_BASE_URL: '/static',
    WORKBENCH_NLS_FALLBACK_URL: '/static/out/nls.messages.js',
    WORKBENCH_NLS_URL: '/static/out/nls.messages.js',
    WORKBENCH_SCRIPT_NONCE: 'x',
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

function configuration({ authority, settings, tests }: WorkbenchPage): object {
  const served = (at: string): object => ({ scheme: 'http', authority, path: at });
  return {
    folderUri: workspaceUri,
    additionalBuiltinExtensions: [served('/memory')],
    developmentOptions: {
      extensions: [served('/extension')],
      ...(tests === undefined ? {} : { extensionTestsPath: served(tests) }),
      enableSmokeTestDriver: true,
    },
    configurationDefaults: settings,
    enableWorkspaceTrust: false,
    webviewEndpoint: '/static/out/vs/workbench/contrib/webview/browser/pre',
    productConfiguration: {
      enableTelemetry: false,
      // Finding files is a proposed API for file systems; without it `findFiles` waits for ever.
      extensionEnabledApiProposals: { 'fixpath-tests.memory': ['fileSearchProvider'] },
    },
    callbackRoute: '/callback',
    serverBasePath: '/',
    userDataPath: '/user',
    // code-server's additions to the workbench throw where these are missing.
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    _wrapWebWorkerExtHostInIframe: false,
  };
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

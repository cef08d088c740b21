import type { FromWebviewMessage, ToWebviewMessage } from '#core/protocol/webviewMessages.js';

/** What the editor gives to a page's script; callable once. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromWebviewMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

interface Setup {
  readonly uri: string;
  readonly strings: Readonly<Record<string, string | { readonly message: string }>>;
}

/** The page's way to the extension, and what the page keeps over a reload. */
export class Host<State extends object> {
  private readonly api = acquireVsCodeApi();
  private readonly uri = readSetup().uri;

  /** Sends the extension a message. */
  post(message: FromWebviewMessage): void {
    this.api.postMessage(message);
  }

  /** Hears every message of the extension, and tells it that the page is there to hear. */
  listen(receive: (message: ToWebviewMessage) => void): void {
    window.addEventListener('message', ({ data }: MessageEvent<ToWebviewMessage>) => receive(data));
    this.post({ type: 'ready' });
  }

  /** What was saved last, if it belongs to this article; its shape is for the caller to doubt. */
  load(): Partial<State> {
    const state = this.api.getState();
    if (typeof state !== 'object' || state === null) return {};
    return (state as { uri?: unknown }).uri === this.uri ? state : {};
  }

  /** Saves the state with the article's URI, by which the extension finds the article after a reload. */
  save(state: State): void {
    this.api.setState({ ...state, uri: this.uri });
  }
}

/** What the extension wrote into the page: the article's URI and the strings of the user's language. */
export function readSetup(): Setup {
  return JSON.parse(document.body.dataset.setup ?? '{"uri":"","strings":{}}') as Setup;
}

/**
 * How the server reaches files. It names them by URI, never throws for a file that is not there, and is
 * the only way to anything outside the process: `common` itself touches no disk and no network.
 */
export interface FileSystem {
  /**
   * All files below a folder as URIs, ignored ones left out and dot files included. Undefined where they
   * cannot be listed completely: then nothing is called missing.
   */
  listFiles(folder: string): Promise<readonly string[] | undefined>;
  /** A file's text; undefined where it is absent, unreadable or no text. */
  readFile(uri: string): Promise<string | undefined>;
}

/** What an entry file (`node/main.ts`, `browser/main.ts`) gives to the server. */
export interface ServerHost {
  readonly fileSystem: FileSystem;
  /** Writes one message where the people who run the editor can find it. */
  readonly log: (message: string) => void;
  /** Resolves after the messages that have already arrived were taken in: long work pauses here. */
  readonly pause: () => Promise<void>;
}

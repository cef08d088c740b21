import type { Connection } from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures.js';
import type { Documents } from './documents.js';
import type { ReadAhead } from './readAhead.js';
import type { ServerHost } from './serverHost.js';

/** The parts of a running server, for those that answer requests. */
export interface Server {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly documents: Documents;
  readonly client: ClientFeatures;
  readonly readAhead: ReadAhead;
}

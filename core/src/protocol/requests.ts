import type { Profile } from '../article/article.js';
import type { StepMode } from '../article/elements.js';
import type { FlowGraph } from '../flow/flowGraph.js';
import type { Span } from '../text/span.js';

/** Names one document of the editor. */
export interface DocumentParams {
  readonly uri: string;
}

/** Client → server `fixpath/getRecognition`: was this file taken for an article, and why? */
export interface Recognition {
  readonly isArticle: boolean;
  readonly because: string;
  readonly profile: Profile;
  /** True where the user decided it by hand for this session. */
  readonly overridden: boolean;
}

/** Client → server `fixpath/setRecognition`: the user decides; `null` goes back to recognising. */
export interface SetRecognitionParams extends DocumentParams {
  readonly isArticle: boolean | null;
}

/** Client → server `fixpath/getPreview`: the article as its reader sees it. */
export interface PreviewContent {
  readonly version: number;
  readonly title: string;
  /** Sanitised HTML; elements carry `data-kind`, `data-element`, `data-start`, `data-end`. */
  readonly html: string;
  readonly graph: FlowGraph;
}

/** What the article says about a node of its flow besides the words on its card. */
export interface NodeDetails {
  /** Steps: what it is for. */
  readonly mode?: StepMode;
  /** Steps: who has to do it where that is not the reader. */
  readonly responsibleParty?: string;
  /** Steps: what should be seen afterwards. */
  readonly expectedResult?: string;
  /** Symptoms and variants: the causes that the article states for them. */
  readonly causes?: readonly string[];
}

/** Client → server `fixpath/getSimulation`: the graph and what each of its nodes shows. */
export interface SimulationContent {
  readonly version: number;
  readonly title: string;
  readonly graph: FlowGraph;
  /** Sanitised HTML by node id: the instruction with its links, images and code. */
  readonly cards: Readonly<Record<string, string>>;
  /** By node id; nodes about which nothing more is known are left out. */
  readonly details: Readonly<Record<string, NodeDetails>>;
}

/**
 * Server → client `fixpath/didChangeArticle`: previews and simulators should ask again. Sent only for
 * documents that the client has asked one of the `fixpath/get…` requests about, so that an editor that
 * knows nothing of Fixpath never meets a notification it does not understand.
 */
export interface DidChangeArticleParams extends DocumentParams {
  readonly version: number;
}

/**
 * Server → client `fixpath/listFiles`: all files below a workspace folder, as URIs, ignored ones left out
 * and dot files included. `null` where they cannot be listed completely: then no link is called broken.
 */
export interface ListFilesParams {
  readonly folder: string;
}

/** Server → client `fixpath/readFile`: a file's text; null where it cannot be read. */
export interface ReadFileParams {
  readonly uri: string;
}

/** The symptom to start a walk from, for the command behind the "▶ Simulate" lens. */
export interface SimulateParams extends DocumentParams {
  /** The symptom's element id; absent to start at the beginning. */
  readonly symptom?: string;
}

/** A stretch of a document to show to the user. */
export interface RevealParams extends DocumentParams {
  readonly span: Span;
}

/** Requests that the client sends: the parameters and the answer by method. `null` for what is no article. */
export interface ClientRequests {
  'fixpath/getRecognition': { readonly params: DocumentParams; readonly result: Recognition | null };
  'fixpath/setRecognition': { readonly params: SetRecognitionParams; readonly result: Recognition | null };
  'fixpath/getPreview': { readonly params: DocumentParams; readonly result: PreviewContent | null };
  'fixpath/getSimulation': { readonly params: DocumentParams; readonly result: SimulationContent | null };
}

/** Requests that the server sends; only to clients that run it in a browser or on a virtual file system. */
export interface ServerRequests {
  'fixpath/listFiles': { readonly params: ListFilesParams; readonly result: readonly string[] | null };
  'fixpath/readFile': { readonly params: ReadFileParams; readonly result: string | null };
}

/** Notifications that the server sends. */
export interface ServerNotifications {
  'fixpath/didChangeArticle': DidChangeArticleParams;
}

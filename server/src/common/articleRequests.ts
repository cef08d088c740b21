import type { ClientRequests, DidChangeArticleParams, DocumentParams } from '#core/protocol/requests.js';
import { convertUriToPath } from './convert/uri.js';
import { findPreview } from './features/preview.js';
import { findRecognition } from './features/recognition.js';
import { findSimulation } from './features/simulation.js';
import { guard } from './guard.js';
import type { NewsReader } from './news.js';
import type { Server } from './server.js';
import type { ArticleContext } from './snapshot.js';

type Method = keyof ClientRequests;

/**
 * Answers Fixpath's own requests, those of `#core/protocol`. Whoever has asked about a document hears from
 * then on when it changes (the answer is the reader that tells it); nobody else does.
 */
export function registerArticleRequests({ connection, documents, host }: Server): NewsReader {
  const asked = new Map<string, string>();

  function answer<M extends Method>(
    method: M,
    find: (context: ArticleContext, params: ClientRequests[M]['params']) => ClientRequests[M]['result'],
    before?: (params: ClientRequests[M]['params']) => void,
  ) {
    const handler = async (params: ClientRequests[M]['params']) => {
      before?.(params);
      asked.set(convertUriToPath(params.uri), params.uri);
      const context = (await documents.snapshot()).find(params.uri);
      return context ? find(context, params) : null;
    };
    connection.onRequest(method, guard({ name: method, empty: null, log: host.log }, handler));
  }

  const recognition = (context: ArticleContext, { uri }: DocumentParams) =>
    findRecognition(context, documents.decisionOn(uri));
  answer('fixpath/getRecognition', recognition);
  answer('fixpath/setRecognition', recognition, ({ uri, isArticle }) => documents.decide(uri, isArticle));
  answer('fixpath/getPreview', (context) => (context.isArticle ? findPreview(context) : null));
  answer('fixpath/getSimulation', (context) => (context.isArticle ? findSimulation(context) : null));

  return async ({ snapshot, concerns }) => {
    for (const [path, uri] of asked)
      if (concerns(path)) {
        const params: DidChangeArticleParams = { uri, version: snapshot.find(uri)?.version ?? 0 };
        await connection.sendNotification('fixpath/didChangeArticle', params);
      }
  };
}

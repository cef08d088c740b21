import { deepEqual, equal, match } from 'node:assert/strict';
import { projectPath } from '../support/project.js';
import { schemaValidator } from './schemas.js';
import { fixpath, folderWith, removeFolders, soundArticle } from './support.js';

interface Flow {
  readonly path: string;
  readonly start: string;
  readonly nodes: readonly { readonly id: string; readonly kind: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

describe('fixpath flow', () => {
  after(removeFolders);
  const validate = schemaValidator('flow.schema.json');

  it('draws a Mermaid flowchart', async () => {
    const { code, stdout, stderr } = await fixpath(folderWith({ 'printer.md': soundArticle }), [
      'flow',
      'printer.md',
    ]);
    deepEqual([code, stderr], [0, '']);
    match(stdout, /^flowchart TD\n/);
    match(stdout, /Fill the paper tray/);
  });

  it('gives the graph in the shape that is published, each edge between two nodes', async () => {
    const { stdout } = await fixpath(projectPath('examples'), [
      'flow',
      'troubleshoot-sign-in.md',
      '--format',
      'json',
    ]);
    const flow = JSON.parse(stdout) as Flow;
    validate(flow);
    const ids = new Set(flow.nodes.map(({ id }) => id));
    equal(flow.path, 'troubleshoot-sign-in.md');
    equal(ids.has(flow.start), true);
    for (const { from, to } of flow.edges) deepEqual([ids.has(from), ids.has(to)], [true, true]);
    for (const kind of ['symptom', 'step', 'decision', 'resolved', 'escalation'])
      equal(
        flow.nodes.some((node) => node.kind === kind),
        true,
        kind,
      );
  });
});

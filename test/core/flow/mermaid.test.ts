import { doesNotMatch, equal } from 'node:assert/strict';
import { renderMermaid } from '#core/flow/mermaid.js';
import { unindent } from '../../support/unindent.js';
import { flowOf } from './support.js';

describe('renderMermaid', () => {
  it('draws the nodes in their order, inferred ways dotted, and marks gaps and ends', () => {
    const chart = renderMermaid(flowOf('# Sync fails\n\n1. Restart the app. If that works, you are done.'));
    equal(
      chart,
      unindent(`
        flowchart TD
          n0(["Sync fails"])
          n1[/"Sync fails"/]
          n2{{"Nothing that the article offers has helped, and it does not say whom to ask."}}
          n3["Restart the app."]
          n4{"Did that work?"}
          n5(["The problem is solved."])
          n0 --> n1
          n1 -.-> n3
          n3 --> n4
          n4 -->|"Yes"| n5
          n4 -.->|"No"| n2
          classDef gap stroke:#c00,stroke-width:2px,stroke-dasharray:4 3
          classDef end_ fill:#e6f4ea,stroke:#2e7d32
          class n2 gap
          class n5 end_
      `),
    );
  });

  it('lets no word of the article break the chart', () => {
    const chart = renderMermaid(
      flowOf('# "Disk" <b>full</b> #1 fails\n\n1. Run `a & b]` "now" | then {x}; end.'),
    );
    const labels = chart.match(/"[^"\n]*"/g)!.map((label) => label.slice(1, -1));
    for (const label of labels) doesNotMatch(label, /["<>\n]|#(?!35;|quot;|lt;|gt;)/);
    // Outside of labels only Mermaid's own signs are left.
    doesNotMatch(chart.replace(/"[^"\n]*"/g, ''), /Disk|Run|&|then/);
  });

  it('cuts long texts', () => {
    const chart = renderMermaid(flowOf(`# Sync fails\n\n1. Restart ${'the very old '.repeat(20)}app.`));
    for (const [label] of chart.matchAll(/"[^"\n]*"/g)) equal(label.length <= 92, true, label);
  });
});

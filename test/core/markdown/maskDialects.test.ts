import { equal } from 'node:assert/strict';
import { maskDialects } from '#core/markdown/maskDialects.js';
import { parseMarkers } from '../../support/markers.js';
import { unindent } from '../../support/unindent.js';

/** What is marked turns into spaces, and nothing else changes. */
function checkMask(marked: string): void {
  const { text, spans } = parseMarkers(marked);
  const masked = spans.reduce(
    (before, { span: { start, end } }) =>
      before.slice(0, start) + ' '.repeat(end - start) + before.slice(end),
    text,
  );
  equal(maskDialects(text), masked);
}

describe('maskDialects', () => {
  it('leaves plain Markdown as it is', () => {
    checkMask('# Sync stops\n\n1. Restart *the app* {now}.\n\n> [!NOTE]\n> It may take a minute!!!\n');
  });

  it('blanks shortcodes of Hugo, Liquid and Jekyll', () => {
    checkMask('⟦{{< note >}}⟧\nRestart the app.\n⟦{{< /note >}}⟧\n');
    checkMask('⟦{{% tabs %}}⟧Press ⟦{% kbd F1 %}⟧ now.');
  });

  it('leaves variables of templates, for they stand for words', () => {
    checkMask('Open {{ product }} and ⟦{% raw %}⟧wait.');
  });

  it('blanks the lines of directives', () => {
    checkMask('⟦:::note Title⟧\nRestart the app.\n⟦:::⟧\n');
    checkMask('⟦::: zone pivot="linux"⟧\nRestart the app.\n⟦::: zone-end⟧\n');
  });

  it('blanks attributes of kramdown and ids behind a heading', () => {
    checkMask('⟦{: .note }⟧\nRestart.⟦{: .wide}⟧\n\n## Sync stops ⟦{#sync}⟧\n');
  });

  it('blanks imports and exports of MDX', () => {
    checkMask("⟦import Note from '../Note.js'⟧\n⟦export const title = 'x';⟧\n\nRestart the app.");
  });

  it('leaves prose that wraps before "import" and "export"', () => {
    checkMask('⟦{% x %}⟧\nYou have to\nimport the certificate and\nexport the log again.');
  });

  it('leaves fenced code of every kind', () => {
    checkMask('⟦{% a %}⟧\n```\n{% b %}\n~~~\n{{< c >}}\n```\n⟦{% d %}⟧\n');
    checkMask('~~~~ sh\n{% b %}\n~~~\n{% c %}\n~~~~\n⟦{% d %}⟧');
    checkMask('1. Run:\n\n   ```\n   {% b %}\n   ```\n\n> ~~~\n> {% c %}\n> ~~~\n⟦{% d %}⟧');
  });

  it('leaves front matter in YAML and TOML', () => {
    checkMask('---\ntitle: {% a %}\n---\n⟦{% b %}⟧');
    checkMask('+++\ntitle = "{% a %}"\n+++\n\n⟦+++⟧\nMore.\n⟦+++⟧\n');
    checkMask('\uFEFF⟦:::note⟧\nRestart.');
    checkMask('\uFEFF---\r\ntitle: "::: a"\r\n---\r\n⟦:::⟧\r\n');
  });

  it('keeps the line endings, whichever they are', () => {
    checkMask('⟦:::note⟧\r\nRestart.\r\n⟦:::⟧\r\n');
    checkMask('⟦:::note⟧\rRestart.\r⟦:::⟧\r');
  });

  /** An admonition with indented content, and the quotation that it turns into. */
  function checkAdmonition(source: string, quotation: string): void {
    const text = unindent(source);
    const masked = maskDialects(text);
    equal(masked.length, text.length);
    equal(masked.replace(/ +$/gm, ''), unindent(quotation));
  }

  it('makes quotations of admonitions whose content is indented', () => {
    checkAdmonition(
      `
      !!! warning "Be careful"
          Restart the app.

          - Then wait.

      Try again.
      `,
      `
      >[!warning]
      >   Restart the app.

      >   - Then wait.

      Try again.
      `,
    );
  });

  it('does so in lists, in other admonitions, and around code', () => {
    checkAdmonition(
      `
      1. Restart the app.

         ???+ tip inline end
             Wait.

             !!! note
                 \`\`\`
                 {% if %}
                 !!! code
                 \`\`\`
      `,
      `
      1. Restart the app.

         >[!tip]
         >   Wait.

         >   >[!note]
         >   >   \`\`\`
         >   >   {% if %}
         >   >   !!! code
         >   >   \`\`\`
      `,
    );
  });

  it('takes exclamations and questions for words', () => {
    checkMask('!!! Never turn it off while it writes\n\n???\n\n!!!\n');
  });
});

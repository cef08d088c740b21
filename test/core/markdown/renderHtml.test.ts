import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '#core/markdown/parseMarkdown.js';
import { findMarkdownNode, renderHtml, type HtmlMark } from '#core/markdown/renderHtml.js';
import { parseMarkers } from '../../support/markers.js';

function htmlOf(text: string, marks: readonly HtmlMark[] = []): string {
  return renderHtml(parseMarkdown(text).value, marks);
}

describe('renderHtml', () => {
  it('renders what authors write', () => {
    equal(htmlOf('## Sync *stops*'), '<h2>Sync <em>stops</em></h2>');
    equal(
      htmlOf('<details><summary>More</summary>\n\nRestart.\n\n</details>'),
      '<details><summary>More</summary>\n<p>Restart.</p>\n</details>',
    );
  });

  describe('lets nothing run', () => {
    const hostile = {
      scripts: 'a <script>alert(1)</script> b\n\n<script src="https://x.example/x.js"></script>',
      handlers:
        '<p onclick="alert(1)">Hi</p>\n\n<img src=x onerror=alert(1)>\n\n<details ontoggle=alert(1) open>x</details>',
      'script links':
        '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) <a href=" java&#x0A;script:alert(1)">c</a> [d](vbscript:x) [e](data:text/html,x)',
      'script images': '![a](javascript:alert(1)) ![b](data:image/svg+xml,x)',
      drawings:
        '<svg onload=alert(1)><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>',
      formulas: '<math><mi xlink:href="javascript:alert(1)">a</mi></math>',
      frames:
        '<iframe src="https://x.example" srcdoc="<script>alert(1)</script>">x</iframe><object data="x"></object><embed src=x>',
      styles: '<p style="position:fixed">x</p><style>* { display: none }</style><link rel=stylesheet href=x>',
      bases: '<base href="https://x.example"><meta http-equiv=refresh content="0;url=https://x.example">',
      forms: '<form action="https://x.example"><button formaction="javascript:alert(1)">x</button></form>',
      templates: '<template><img src=x onerror=alert(1)></template>',
      'what only looks closed':
        '<!--><img src=x onerror=alert(1)>-->\n\n<a title="--><script>alert(1)</script>">x</a>',
    };
    for (const [name, text] of Object.entries(hostile))
      it(`neither ${name}`, () => {
        visit(fromHtml(htmlOf(text), { fragment: true }), 'element', ({ tagName, properties }) => {
          doesNotMatch(
            tagName,
            /^(?:script|svg|math|iframe|object|embed|style|link|base|meta|form|button|template)$/,
          );
          for (const [property, value] of Object.entries(properties)) {
            doesNotMatch(property, /^(?:on|style$|srcDoc$|.*action$)/i);
            doesNotMatch(String(value), /^\s*(?:javascript|vbscript|data):/i);
          }
        });
      });
  });

  it('leaves the contents of scripts, styles and frames out as well', () => {
    equal(htmlOf('a <script>alert(1)</script>b'), '<p>a b</p>');
    equal(htmlOf('<p>a</p><style>* {}</style><iframe>b</iframe>'), '<p>a</p>');
  });

  it('keeps links to pages, sections and addresses', () => {
    const links = ['https://x.example/', 'http://x.example/', 'mailto:help@x.example', 'other.md#a', '#a'];
    for (const link of links) equal(htmlOf(`[x](${link})`), `<p><a href="${link}">x</a></p>`);
  });

  it('prefixes ids and names, so that they shadow nothing of the page', () => {
    equal(htmlOf('<h2 id="toString">x</h2>'), '<h2 id="article-toString">x</h2>');
    equal(htmlOf('<a name="forms">x</a>'), '<p><a name="article-forms">x</a></p>');
  });

  describe('marks elements', () => {
    /** Renders with every mark as an element `e1`, `e2`, …; a name says that it marks a block. */
    function marked(source: string): string {
      const { text, spans } = parseMarkers(source);
      const marks = spans.map(({ name, span }, index) => {
        return { id: `e${String(index + 1)}`, kind: 'step', span, isBlock: name === 'the-block' };
      });
      return htmlOf(text, marks).replace(/ data-kind="step" data-start="(\d+)" data-end="(\d+)"/g, ' $1-$2');
    }

    it('that are words, with one span around them and their markup', () => {
      equal(
        marked('Caused by ⟦a *full* disk⟧ or more'),
        '<p>Caused by <span data-element="e1" 10-23>a <em>full</em> disk</span> or more</p>',
      );
    });

    it('in pieces where they cross the bounds of a markup or of a block', () => {
      equal(
        marked('See ⟦the *full⟧ disk*'),
        '<p>See <span data-element="e1" 4-13 data-piece="start">the </span><em><span data-element="e1" 4-13 data-piece="end">full</span> disk</em></p>',
      );
      equal(
        marked('- ⟦One\n- Two\n- Three⟧'),
        '<ul>\n<li><span data-element="e1" 2-19 data-piece="start">One</span></li>\n<li><span data-element="e1" 2-19 data-piece="middle">Two</span></li>\n<li><span data-element="e1" 2-19 data-piece="end">Three</span></li>\n</ul>',
      );
    });

    it('that are blocks, on the heading, paragraph or item around them', () => {
      equal(marked('## ⟦the-block⟧Sync stops⟦/⟧'), '<h2 data-element="e1" 3-13>Sync stops</h2>');
      equal(marked('⟦the-block⟧Restart it.⟦/⟧'), '<p data-element="e1" 0-11>Restart it.</p>');
      equal(
        marked('- ⟦the-block⟧Restart it.⟦/⟧'),
        '<ul>\n<li data-element="e1" 2-13>Restart it.</li>\n</ul>',
      );
    });

    it('on the item, not on the paragraph that it begins with', () => {
      equal(
        marked('- ⟦the-block⟧Restart it.⟦/⟧\n\n  More.'),
        '<ul>\n<li data-element="e1" 2-13>\n<p>Restart it.</p>\n<p>More.</p>\n</li>\n</ul>',
      );
    });

    it('each in one piece where smaller ones lie within', () => {
      equal(
        marked('⟦If it is ⟦full⟧, wait⟧'),
        '<p><span data-element="e1" 0-19>If it is <span data-element="e2" 9-13>full</span>, wait</span></p>',
      );
    });

    it('in pieces where two of them cross', () => {
      const { value: tree } = parseMarkdown('one two three');
      const mark = (id: string, start: number, end: number): HtmlMark => ({
        id,
        kind: 'step',
        span: { start, end },
        isBlock: false,
      });
      equal(
        renderHtml(tree, [mark('a', 0, 7), mark('b', 4, 13)]).replace(/ data-(?:kind|start|end)="\w+"/g, ''),
        '<p><span data-element="a" data-piece="start">one </span><span data-element="b"><span data-element="a" data-piece="end">two</span> three</span></p>',
      );
    });

    it('whole where an entity or an escape shifts the letters', () => {
      equal(marked('⟦a &amp; b⟧'), '<p><span data-element="e1" 0-9>a &#x26; b</span></p>');
    });

    it('and drops marks that the source itself claims', () => {
      equal(htmlOf('<p data-element="e9" data-start="4">x</p>'), '<p>x</p>');
      equal(htmlOf('a <span DATA-KIND=step>data-kind</span>'), '<p>a <span>data-kind</span></p>');
    });
  });
});

describe('findMarkdownNode', () => {
  it('finds the outermost node with exactly these bounds', () => {
    const { text, spans } = parseMarkers('# a\n\n⟦*b*⟧\n');
    const tree = parseMarkdown(text).value;
    equal(findMarkdownNode(tree, spans[0]!.span)?.type, 'paragraph');
    match(findMarkdownNode(tree, { start: 6, end: 7 })!.type, /text/);
    deepEqual(findMarkdownNode(tree, { start: 0, end: 2 }), undefined);
  });
});

import { deepEqual, equal, ok } from 'node:assert/strict';
import { sourceSpan } from '#core/article/blocks.js';
import { parseMarkers } from '../../support/markers.js';
import { readParagraph } from './support.js';

/** The words of a paragraph are `plain`; the marked source is where the words in ⟦…⟧ of `plain` stand. */
function checkPlace(marked: string, plain: string): void {
  const source = parseMarkers(marked);
  const words = parseMarkers(plain);
  const rich = readParagraph(source.text);
  equal(rich.text, words.text);
  equal(rich.offsets.length, rich.text.length + 1);
  const { start, end } = words.spans[0]!.span;
  const place = sourceSpan(rich, start, end);
  equal(
    source.text.slice(place.start, place.end),
    source.text.slice(source.spans[0]!.span.start, source.spans[0]!.span.end),
  );
  deepEqual(place, source.spans[0]!.span);
}

describe('rich text', () => {
  it('knows where plain words stand', () => {
    checkPlace('Restart ⟦the app⟧.', 'Restart ⟦the app⟧.');
  });

  it('passes over markup around words', () => {
    checkPlace('Press **⟦Save⟧** or [*Close*](x.md).', 'Press ⟦Save⟧ or Close.');
    checkPlace('Press **Save** or [*⟦Close⟧*](x.md).', 'Press Save or ⟦Close⟧.');
    checkPlace('Press ~~⟦Save⟧~~ now.', 'Press ⟦Save⟧ now.');
  });

  it('keeps the markup between the words of one stretch', () => {
    checkPlace('⟦Press **Save⟧** now.', '⟦Press Save⟧ now.');
  });

  it('counts escapes and entities by what they mean', () => {
    checkPlace('5 \\* 3 is ⟦fifteen⟧.', '5 * 3 is ⟦fifteen⟧.');
    checkPlace('A &amp; B &#x2192; ⟦C⟧.', 'A & B → ⟦C⟧.');
    checkPlace('A &lt;⟦b⟧&gt;.', 'A <⟦b⟧>.');
    checkPlace('C\\# and \\[⟦x⟧\\] and C\\\\D.', 'C# and [⟦x⟧] and C\\D.');
  });

  it('counts characters outside of the basic plane as two', () => {
    checkPlace('Press 🙂 ⟦twice⟧ \\*.', 'Press 🙂 ⟦twice⟧ *.');
    checkPlace('\\* Press 🙂 ⟦twice⟧.', '* Press 🙂 ⟦twice⟧.');
  });

  it('looks into inline code, whatever fences it', () => {
    checkPlace('Run `apt ⟦update⟧` now.', 'Run apt ⟦update⟧ now.');
    checkPlace('Run `` a`⟦b⟧ `` now.', 'Run a`⟦b⟧ now.');
    checkPlace('Run `\\⟦n⟧`.', 'Run \\⟦n⟧.');
    checkPlace('Run ` ⟦x⟧ ` now.', 'Run ⟦x⟧ now.');
  });

  it('goes on behind line ends of every kind, and reads them as spaces', () => {
    checkPlace('Restart\nthe ⟦app⟧.', 'Restart the ⟦app⟧.');
    checkPlace('Restart\r\nthe ⟦app⟧.', 'Restart the ⟦app⟧.');
    checkPlace('Restart\rthe ⟦app⟧.', 'Restart the ⟦app⟧.');
    checkPlace('Restart \\* it\r\nthen the ⟦app⟧.', 'Restart * it then the ⟦app⟧.');
  });

  it('keeps hard line breaks', () => {
    checkPlace('Restart  \nthe ⟦app⟧.', 'Restart\nthe ⟦app⟧.');
    checkPlace('Restart\\\nthe ⟦app⟧.', 'Restart\nthe ⟦app⟧.');
    checkPlace('Restart<br/>the ⟦app⟧.', 'Restart\nthe ⟦app⟧.');
  });

  it('takes curly apostrophes for straight ones and odd spaces for spaces', () => {
    checkPlace('It doesn’t ⟦work⟧.', "It doesn't ⟦work⟧.");
    checkPlace('It\u00a0takes 5\u202f⟦min⟧.', 'It takes 5 ⟦min⟧.');
  });

  it('names the marks with their words and destinations', () => {
    const marks = (markdown: string) =>
      readParagraph(markdown).marks.map(({ kind, start, end, url = '' }) =>
        `${kind} ${start}-${end} ${url}`.trim(),
      );
    deepEqual(marks('**a** *b* `c`'), ['strong 0-1', 'emphasis 2-3', 'code 4-5']);
    deepEqual(marks('[a](b.md "t") <https://x.example> ![i](i.png)'), [
      'link 0-1 b.md',
      'link 2-19 https://x.example',
      'image 19-19 i.png',
    ]);
    deepEqual(marks('[a][r] and [r]\n\n[r]: b.md'), ['link 0-1 b.md', 'link 6-7 b.md']);
    deepEqual(marks('<b>a</b> <a href="b.md">c</a> <kbd>d</kbd>'), ['strong 0-1', 'link 2-3 b.md']);
  });

  it('gives no destination for a link whose definition is missing or nested', () => {
    const rich = readParagraph('See [a][gone].');
    equal(rich.text, 'See [a][gone].');
    deepEqual(rich.marks, []);
  });

  it('clamps stretches outside of the words', () => {
    const rich = readParagraph('ab');
    deepEqual(sourceSpan(rich, -1, 9), { start: 0, end: 2 });
    deepEqual(sourceSpan(rich, 2, 2), { start: 2, end: 2 });
    ok(sourceSpan(rich, 5, 9).start <= 2);
  });

  it('knows its place in quotations and items, whose lines begin with a prefix', () => {
    checkPlace('> Restart\n> the ⟦app⟧.', 'Restart the ⟦app⟧.');
    checkPlace('- Restart\n  the ⟦app⟧.', 'Restart the ⟦app⟧.');
    checkPlace('> 1. Restart\r\n>    the ⟦app⟧.', 'Restart the ⟦app⟧.');
  });

  it('finds its way back where the source says something that it does not know', () => {
    checkPlace('A &nosuch; B &amp; ⟦C⟧.', 'A &nosuch; B & ⟦C⟧.');
    checkPlace('A &amp;amp; B ⟦C⟧.', 'A &amp; B ⟦C⟧.');
  });
});

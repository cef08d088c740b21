import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fixpath, folderWith, removeFolders } from './support.js';

const html = `<html><head><title>Lift is stuck</title></head><body><nav><a href="/">Start</a></nav><main><h1>Lift is stuck</h1>
<p>Often caused by an open door.</p><ol><li>Close the door.</li></ol></main></body></html>`;
const text = `Skip to main content\n\nLift is slow\n\nOften caused by a full cabin.\n\n1. Get out.\n2. Try again.\n`;
const article = `# Lift is stuck\n\nOften caused by an open door.\n\n1. Close the door.\n`;
const slow = `# Lift is slow\n\nOften caused by a full cabin.\n\n1. Get out.\n2. Try again.\n`;

describe('fixpath import', function () {
  this.timeout(60_000);
  after(removeFolders);

  it('prints the article of a page in HTML, and says what it left out', async () => {
    const { code, stdout, stderr } = await fixpath(folderWith({ 'lift.html': html }), [
      'import',
      'lift.html',
    ]);
    deepEqual([code, stdout], [0, article]);
    equal(stderr, 'note: lift.html: left out “Start”. --keep-chrome keeps it.\n');
  });

  it('prints the article of a page that was copied as text', async () => {
    const { code, stdout } = await fixpath(folderWith({ 'lift.txt': text }), [
      'import',
      'lift.txt',
      '--quiet',
    ]);
    deepEqual([code, stdout], [0, slow]);
  });

  it('tells HTML by its content where the name does not, and text in a file that is named otherwise', async () => {
    const folder = folderWith({ 'lift.txt': html, 'slow.html': text });
    equal((await fixpath(folder, ['import', 'lift.txt'])).stdout, article);
    equal((await fixpath(folder, ['import', 'slow.html'])).stdout, slow);
    match((await fixpath(folder, ['import', 'lift.txt', '--from', 'text'])).stdout, /^\\<html>/);
  });

  it('keeps the page around the article when asked to', async () => {
    const folder = folderWith({ 'lift.html': html, 'lift.txt': text });
    match((await fixpath(folder, ['import', 'lift.html', '--keep-chrome'])).stdout, /\[Start\]\(\/\)/);
    const { stdout, stderr } = await fixpath(folder, ['import', 'lift.txt', '--keep-chrome']);
    match(stdout, /Skip to main content/);
    equal(stderr, '');
  });

  it('reads one page from standard input', async () => {
    const folder = folderWith({});
    equal((await fixpath(folder, ['import', '--stdin'], { stdin: html })).stdout, article);
    equal((await fixpath(folder, ['import', '--stdin', '-o', 'slow.md'], { stdin: text })).code, 0);
    equal(readFileSync(path.join(folder, 'slow.md'), 'utf8'), slow);
  });

  describe('with --output', () => {
    it('writes one file, makes its folder, and leaves nothing else behind', async () => {
      const folder = folderWith({ 'lift.html': html });
      const { code, stdout, stderr } = await fixpath(folder, [
        'import',
        'lift.html',
        '-o',
        'kb/new/stuck.md',
      ]);
      deepEqual([code, stdout], [0, '']);
      match(stderr, /^lift\.html → kb\/new\/stuck\.md$/m);
      deepEqual(readdirSync(path.join(folder, 'kb/new')), ['stuck.md']);
      equal(readFileSync(path.join(folder, 'kb/new/stuck.md'), 'utf8'), article);
    });

    it('writes several pages into a folder, also those that a glob matches', async () => {
      const folder = folderWith({ 'a/lift.html': html, 'a/slow.txt': text, 'kb/x.md': 'x' });
      equal((await fixpath(folder, ['import', 'a/*.html', 'a/slow.txt', '--output', 'kb'])).code, 0);
      deepEqual(readdirSync(path.join(folder, 'kb')).sort(), ['lift.md', 'slow.md', 'x.md']);
    });

    it('writes over nothing, unless it is told to', async () => {
      const folder = folderWith({ 'lift.html': html, 'lift.md': 'mine' });
      const { code, stderr } = await fixpath(folder, ['import', 'lift.html', '-o', 'lift.md', '--quiet']);
      equal(code, 2);
      equal(
        stderr,
        'fixpath: lift.md: the file is there already, and nothing was changed. --force writes over it.\n',
      );
      equal(readFileSync(path.join(folder, 'lift.md'), 'utf8'), 'mine');
      equal((await fixpath(folder, ['import', 'lift.html', '-o', 'lift.md', '--force'])).code, 0);
      equal(readFileSync(path.join(folder, 'lift.md'), 'utf8'), article);
      deepEqual(readdirSync(folder).sort(), ['lift.html', 'lift.md']);
    });

    it('never writes over the page itself, nor over another article of the same run', async () => {
      const folder = folderWith({ 'a/lift.html': html, 'b/lift.html': html, 'own.md': html });
      const both = await fixpath(folder, [
        'import',
        'a/lift.html',
        'b/lift.html',
        '-o',
        'kb/',
        '--force',
        '--quiet',
      ]);
      equal(both.code, 2);
      match(
        both.stderr,
        /^fixpath: b\/lift\.html: its article would go to kb\/lift\.md, where that of a\/lift\.html is\./,
      );
      const own = await fixpath(folder, ['import', 'own.md', '-o', 'own.md', '--force', '--from', 'html']);
      equal(own.code, 2);
      equal(readFileSync(path.join(folder, 'own.md'), 'utf8'), html);
    });

    it('says so where it may not write', async function () {
      if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
      const folder = folderWith({ 'lift.html': html, 'kb/x.md': '' });
      chmodSync(path.join(folder, 'kb'), 0o555);
      const { code, stderr } = await fixpath(folder, ['import', 'lift.html', '-o', 'kb', '--quiet']);
      chmodSync(path.join(folder, 'kb'), 0o755);
      equal(code, 2);
      match(stderr, /^fixpath: kb\/lift\.md: the article cannot be written \(/);
    });
  });

  describe('says in one message what it cannot do:', () => {
    const page = (body: string) => `<html><body>${body}</body></html>`;
    const cases: readonly (readonly [what: string, content: string | Uint8Array, message: RegExp])[] = [
      ['an empty file', ' \n', /^fixpath: page\.html: the file is empty, so there is no article in it\.\n$/],
      [
        'a page without an article',
        page('<nav>Start</nav>'),
        /: nothing is left of it but the page around an article\./,
      ],
      [
        'a binary file',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
        /^fixpath: page\.html:1: byte 0 \(0x89\) is not UTF-8\./,
      ],
      ['NUL bytes', page('a\0b'), /^fixpath: page\.html:1: there is a NUL byte here/],
      ['bytes that are not UTF-8', Buffer.from([0x3c, 0x70, 0x3e, 0xe9]), /byte 3 \(0xE9\) is not UTF-8\./],
      [
        'half of a UTF-16 file',
        Buffer.from([0xff, 0xfe, 0x41]),
        /this begins as UTF-16 and goes on as something else\./,
      ],
      ['elements nested 10,000 deep', '<div>'.repeat(10_000), /nested more deeply than any page needs/],
      ['lists nested 10,000 deep', '<ul><li>'.repeat(10_000), /nested more deeply than any page needs/],
      ['20 MB of text', page('<p>word</p>'.repeat(1_900_000)), /this is more text than any article has/],
    ];
    for (const [what, content, message] of cases)
      it(what, async () => {
        const { code, stdout, stderr } = await fixpath(folderWith({ 'page.html': content }), [
          'import',
          'page.html',
        ]);
        deepEqual([code, stdout], [2, '']);
        match(stderr, message);
        equal(stderr.trimEnd().split('\n').length, 1, stderr);
      });

    const mistakes: readonly (readonly [what: string, args: readonly string[], message: RegExp])[] = [
      ['a missing file', ['nope.html'], /^fixpath: nope\.html: there is no such file/],
      ['a folder', ['kb'], /^fixpath: kb: this is a folder; a file is needed here\.\n$/],
      [
        'Markdown',
        ['kb/x.md'],
        /^fixpath: kb\/x\.md: this is a Markdown file, so there is nothing to import\./,
      ],
      ['no file', [], /^fixpath: name the pages to import/],
      [
        'several files without a folder',
        ['a.html', 'b.html'],
        /^fixpath: several articles cannot go to standard output/,
      ],
      ['a file and standard input', ['a.html', '--stdin'], /^fixpath: --stdin and files exclude each other/],
      ['--force without a file', ['a.html', '--force'], /^fixpath: --force says nothing without --output\./],
      ['standard input into a folder', ['--stdin', '-o', 'kb'], /^fixpath: kb: this is a folder/],
    ];
    for (const [what, args, message] of mistakes)
      it(what, async () => {
        const { code, stdout, stderr } = await fixpath(folderWith({ 'kb/x.md': '' }), ['import', ...args]);
        deepEqual([code, stdout], [2, '']);
        match(stderr, message);
        equal(stderr.trimEnd().split('\n').length, 1, stderr);
      });

    it('one page of several, and imports the others', async () => {
      const folder = folderWith({ 'lift.html': html, 'empty.html': '' });
      const { code, stderr } = await fixpath(folder, ['import', 'empty.html', 'lift.html', '-o', 'kb/']);
      equal(code, 2);
      match(stderr, /^fixpath: empty\.html: the file is empty/m);
      deepEqual(readdirSync(path.join(folder, 'kb')), ['lift.md']);
    });
  });

  describe('reads', () => {
    const encodings: readonly (readonly [what: string, content: Uint8Array])[] = [
      ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${html}`)],
      ['UTF-16, little endian', Buffer.from(`\uFEFF${html}`, 'utf16le')],
      ['UTF-16, big endian', Buffer.from(`\uFEFF${html}`, 'utf16le').swap16()],
      ['line ends of Windows', Buffer.from(html.replaceAll('\n', '\r\n'))],
    ];
    for (const [what, content] of encodings)
      it(what, async () => {
        const { code, stdout } = await fixpath(folderWith({ 'lift.html': content }), ['import', 'lift.html']);
        deepEqual([code, stdout], [0, article]);
      });

    it('the encoding that a page says it has', async () => {
      const page = Buffer.from(
        '<html><head><meta charset="windows-1252"></head><body><h1>Caf\u00e9</h1></body></html>',
        'latin1',
      );
      equal((await fixpath(folderWith({ 'a.html': page }), ['import', 'a.html'])).stdout, '# Caf\u00e9\n');
    });

    it('broken markup', async () => {
      const page = '<h1>Lift<p>is <b>stuck<ul><li>Wait<li>Call</b> us</div></table><td>now';
      const { code, stdout } = await fixpath(folderWith({ 'a.html': page }), ['import', 'a.html', '--quiet']);
      equal(code, 0);
      for (const word of ['Lift', 'stuck', 'Wait', 'Call', 'now']) ok(stdout.includes(word), stdout);
    });

    it('pages that are large because of the pictures in them, and says that these stay', async () => {
      const page = `<h1>Lift</h1><p>Look:</p><img alt="Lift" src="data:image/png;base64,${'A'.repeat(20_000_000)}">`;
      const { code, stdout, stderr } = await fixpath(folderWith({ 'a.html': page }), ['import', 'a.html']);
      equal(code, 0);
      match(stdout.slice(0, 60), /^# Lift\n\nLook:\n\n!\[Lift\]\(data:image/);
      match(stderr, /1 of its images are data in the page itself/);
    });
  });
});

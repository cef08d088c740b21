import { equal } from 'node:assert/strict';
import { resolveAddress } from '#core/import/html/convertLinks.js';
import { decodeQuotedPrintable, unwrapMhtml } from '#core/import/html/mhtml.js';

describe('the address of a link', () => {
  const page = 'https://help.example/hc/en/articles/7-title?x=1';
  for (const [address, source, resolved] of [
    ['/hc/a', page, 'https://help.example/hc/a'],
    ['//cdn.example/a.png', page, 'https://cdn.example/a.png'],
    ['8-other', page, 'https://help.example/hc/en/articles/8-other'],
    ['../sections/2?a=../b', page, 'https://help.example/hc/en/sections/2?a=../b'],
    ['../../../../../x', page, 'https://help.example/x'],
    ['#part', page, '#part'],
    ['https://help.example/hc/en/articles/7-title#part', page, '#part'],
    ['mailto:a@b.example', page, 'mailto:a@b.example'],
    ['https://other.example/', page, 'https://other.example/'],
    ['a.html', 'https://help.example', 'https://help.example/a.html'],
    ['/hc/a', undefined, '/hc/a'],
    ['a.html', 'not an address', 'a.html'],
  ] as const)
    it(`${address}, seen from ${source ?? 'a page without one'}, is ${resolved}`, () =>
      equal(resolveAddress(address, source), resolved));
});

describe('a packed page', () => {
  it('is decoded as UTF-8, and what is no code stays', () => {
    equal(decodeQuotedPrintable('caf=C3=A9 a=\r\nb =3D =FF x=y'), 'café ab = =FF x=y');
  });

  it('is anything but a text that tells about MIME', () => {
    const text = 'The header reads:\n\nMIME-Version: 1.0\n\nand nothing else.\n';
    equal(unwrapMhtml(text), text);
    equal(
      unwrapMhtml('MIME-Version: 1.0\nContent-Type: multipart/related\n\nno parts'),
      'MIME-Version: 1.0\nContent-Type: multipart/related\n\nno parts',
    );
  });
});

import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { patternOf, phrasePattern } from '#core/article/lexicon/phrase.js';

const isPhrase = (text: string) => new RegExp(phrasePattern, 'u').test(text);
const find = (phrase: string, text: string) => new RegExp(patternOf(phrase), 'iu').exec(text)?.[0];

describe('A phrase', () => {
  it('is found without regard to case and to the number of spaces, as whole words', () => {
    equal(find('goes back to', 'It goes  back to the port.'), 'goes  back to');
    equal(find('Due To', 'due to rain'), 'due to');
    equal(find('due to', 'undue toil'), undefined);
    equal(find('port', 'a report'), undefined);
    equal(find('é', 'café é bom')?.length, 1);
    equal(find('сбой', 'Это сбой.'), 'сбой');
    equal(find('сбой', 'сбойный'), undefined);
  });

  it('needs no edges in scripts without spaces', () => {
    equal(find('因为', '这是因为断电'), '因为');
    equal(find('เพราะ', 'เกิดขึ้นเพราะไฟดับ'), 'เพราะ');
  });

  it('means what it says: no sign in it steers the search', () => {
    for (const phrase of ['a.b', '(a|b)+', 'a{9}', '[ab]', 'x$', '^a', 'a\\b', 'C:\\bin', 'a?'])
      equal(find(phrase, `so ${phrase} it is`), phrase.replace(/[.:]$/, ''), phrase);
    equal(find('a.b', 'axb'), undefined);
    equal(find('(a|b)+', 'aaab'), undefined);
  });

  it('takes either apostrophe for the other, and no notice of signs at its end', () => {
    equal(find("can't", 'you can’t'), 'can’t');
    equal(find('Reason:', 'the reason is'), 'reason');
  });

  it('has the rest of a word for a * in it', () => {
    equal(find('fail*', 'it failed'), 'failed');
    equal(find('*ndo', 'está abrindo'), 'abrindo');
    equal(find('fail*', 'a fail'), 'fail');
    equal(find('fail*', 'unfailing'), undefined);
  });

  it('has up to five words for a * that stands alone', () => {
    equal(find('raise a * case', 'raise a case'), 'raise a case');
    equal(find('raise a * case', 'raise a high priority case now'), 'raise a high priority case');
    equal(find('raise a * case', 'raise a 1 2 3 4 5 6 case'), undefined);
    equal(find('* case', 'uncase'), undefined);
    equal(find('raise * * case', 'raise my case'), 'raise my case');
  });

  it('needs a letter or digit, and knows no other wildcards', () => {
    const wrong = ['', ' ', '*', '* *', '…', 'a**', '*a*', '* a * b *', 'x'.repeat(201)];
    deepEqual(wrong.filter(isPhrase), []);
    const right = ['a', '1', 'não *', '* a *', 'fail* or *ing', 'x'.repeat(200), '(a|b)+'];
    deepEqual(
      right.filter((text) => !isPhrase(text)),
      [],
    );
  });
});

describe('The pattern of a phrase', () => {
  const phrase = fc
    .string({
      unit: fc.constantFrom('a', 'b', ' ', ' ', '*', '(', ')', '+', '|', '\\', '[', '{', '.', 'é', '漢'),
    })
    .filter(isPhrase);

  it('repeats nothing without a bound, and nothing that can be parted in two ways', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        // What is left without classes and escapes is letters, groups and repetitions.
        const bare = patternOf(text)
          .replace(/\(\?:\\S\{1,60\}\\s\{1,5\}\)\{0,5\}\?|\(\?:\\s\{1,5\}\\S\{1,60\}\)\{0,5\}\?/g, '<words>')
          .replace(/\[[^\]]*\]\{0,40\}/g, '<letters>')
          .replace(/\(\?<?!\[[^\]]*\]\)/g, '')
          .replace(/\['[^\]]*\]|\\u\{[0-9a-f]+\}/g, 'x')
          .replaceAll('\\s{1,5}', '<space>');
        doesNotMatch(bare, /[+*?{}()[\]|\\]/);
        doesNotMatch(bare, /<letters><letters>|<space><space>|<words><words>/);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds its own words', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const words = text.replaceAll('*', 'z').trim();
        ok(new RegExp(patternOf(text), 'iu').test(words), JSON.stringify(text));
      }),
    );
  });

  it('comes to an end on texts that are made to keep it busy', () => {
    const texts = [
      'a'.repeat(50_000),
      'a '.repeat(20_000),
      ' '.repeat(50_000),
      `${'a'.repeat(59)} `.repeat(500),
    ];
    for (const phrase of ['* a * zz', 'a* a* a* a* zz', '(a+)+z', '(a|a)*z', 'a * a* * zz'])
      for (const text of texts) equal(find(phrase, text), undefined, phrase);
  });
});

import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { chooseFixes, fixText } from '#core/lint/fix.js';
import type { Fix, Problem } from '#core/text/problem.js';
import type { TextEdit } from '#core/text/textEdit.js';

function fix(safe: boolean, ...edits: [start: number, end: number, newText: string][]): Fix {
  return {
    title: 'fix',
    safe,
    edits: edits.map(([start, end, newText]) => ({ span: { start, end }, newText })),
  };
}

function problem(...fixes: Fix[]): Problem {
  return { ruleId: 'test', span: { start: 0, end: 0 }, message: 'wrong', fixes };
}

/** Finds every `from` and offers to put `to` in its place. */
function replacing(from: string, to: string, safe = true) {
  return (text: string): Problem[] =>
    [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) =>
      problem(fix(safe, [index, index + from.length, to])),
    );
}

describe('fixText', () => {
  it('applies safe fixes until nothing changes', () => {
    deepEqual(fixText('aab', replacing('ab', 'b')), { text: 'b', applied: 2, settled: true });
  });

  it('leaves suggestions alone unless they are asked for', () => {
    equal(fixText('a', replacing('a', 'b', false)).text, 'a');
    equal(fixText('a', replacing('a', 'b', false), { suggestions: true }).text, 'b');
  });

  it('takes the first allowed fix of a problem', () => {
    const find = (text: string) =>
      text === 'a' ? [problem(fix(false, [0, 1, 'b']), fix(true, [0, 1, 'c']))] : [];
    equal(fixText('a', find).text, 'c');
  });

  it('stops at the limit where fixes undo each other, and says so', () => {
    const find = (text: string) => replacing(text, text === 'a' ? 'b' : 'a')(text);
    deepEqual(fixText('a', find, { limit: 3 }), { text: 'b', applied: 3, settled: false });
  });

  it('is settled where a fix changes nothing', () => {
    deepEqual(fixText('a', replacing('a', 'a')), { text: 'a', applied: 0, settled: true });
  });
});

describe('chooseFixes', () => {
  it('leaves out a fix that touches one before it', () => {
    const [first, second, third] = [fix(true, [0, 2, '']), fix(true, [2, 3, '']), fix(true, [4, 5, ''])];
    deepEqual(chooseFixes([third, second, first]), [first, third]);
  });

  it('applies a fix whole or not at all', () => {
    const wide = fix(true, [0, 1, ''], [8, 9, '']);
    deepEqual(chooseFixes([wide, fix(true, [8, 8, 'x'])]), [wide]);
    deepEqual(chooseFixes([fix(true, [0, 4, ''], [2, 3, ''])]), []);
  });

  it('never lets two chosen edits overlap', () => {
    const edit = fc.tuple(fc.nat(20), fc.nat(5)).map(([start, length]): TextEdit => {
      return { span: { start, end: start + length }, newText: '' };
    });
    const anyFix = fc
      .array(edit, { minLength: 1, maxLength: 3 })
      .map((edits): Fix => ({ title: '', safe: true, edits }));
    fc.assert(
      fc.property(fc.array(anyFix), (fixes) => {
        const spans = chooseFixes(fixes).flatMap(({ edits }) => edits.map(({ span }) => span));
        spans.sort((a, b) => a.start - b.start);
        return spans.every((span, index) => index === 0 || spans[index - 1]!.end < span.start);
      }),
    );
  });
});

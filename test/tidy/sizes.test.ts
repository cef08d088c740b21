import { deepEqual, ok } from 'node:assert/strict';
import ts from 'typescript';
import { readSources, type Source } from './sources.js';

/** The size budget of ARCHITECTURE.md; tests may have long `describe` blocks, so their functions are not counted. */
const limits = {
  fileLines: { median: 75, p90: 200, max: 400 },
  functionLines: { median: 10, p90: 35, max: 80 },
  parameters: 4,
};

describe('sizes', () => {
  const all = readSources();
  const shipped = all.filter(({ path }) => !path.startsWith('test/'));

  it('of files keep to the budget', () => {
    checkBudget(
      shipped.map((source) => ({ name: source.path, size: lineCount(source) })),
      limits.fileLines,
    );
    const long = all.filter((source) => lineCount(source) > limits.fileLines.max);
    deepEqual(
      long.map(({ path }) => path),
      [],
    );
  });

  it('of functions keep to the budget', () => {
    checkBudget(shipped.flatMap(functionsOf), limits.functionLines);
  });

  it('of parameter lists keep to the budget', () => {
    const long = all.flatMap(functionsOf).filter(({ parameters }) => parameters > limits.parameters);
    deepEqual(
      long.map(({ name, parameters }) => `${name}: ${String(parameters)} parameters`),
      [],
    );
  });

  it('leave no place for a file of odds and ends', () => {
    const names = all
      .map(({ path }) => path)
      .filter((path) => /\/(?:utils?|helpers?|misc|common)\.\w+$/i.test(path));
    deepEqual(names, []);
  });
});

interface Sized {
  readonly name: string;
  readonly size: number;
}

function checkBudget(things: readonly Sized[], { median, p90, max }: typeof limits.fileLines): void {
  const sizes = things.map(({ size }) => size).sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor(sizes.length * share)]!;
  const tooLong = things
    .filter(({ size }) => size > max)
    .map(({ name, size }) => `${name}: ${String(size)} lines`);
  deepEqual(tooLong, []);
  const largest = [...things].sort((a, b) => b.size - a.size).slice(0, 10);
  const hint = `The largest: ${largest.map(({ name, size }) => `${name} ${String(size)}`).join(', ')}`;
  ok(at(0.5) <= median, `The median is ${String(at(0.5))}, above ${String(median)}. ${hint}`);
  ok(at(0.9) <= p90, `The 90th percentile is ${String(at(0.9))}, above ${String(p90)}. ${hint}`);
}

function lineCount({ text }: Source): number {
  return text.trimEnd().split('\n').length;
}

function functionsOf({ path, tree }: Source): (Sized & { readonly parameters: number })[] {
  const found: (Sized & { parameters: number })[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
      const [first, last] = [line(node.getStart()), line(node.end)];
      const parameters = ts.isConstructorDeclaration(node) ? 0 : node.parameters.length;
      found.push({ name: `${path}:${String(first)}`, size: last - first + 1, parameters });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

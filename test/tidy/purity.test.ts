import { deepEqual } from 'node:assert/strict';
import ts from 'typescript';
import { readSources, type Source } from './sources.js';

/** What only a platform has. The compiler refuses these as well, as long as nobody gives core more types. */
const platform = new Set([
  'process',
  'global',
  'Buffer',
  'require',
  '__dirname',
  'window',
  'document',
  'self',
  'console',
  'fetch',
  'navigator',
  'localStorage',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'XMLHttpRequest',
]);

describe('core', () => {
  const sources = readSources(['core/src']);

  it('knows no platform, no clock and no chance', () => {
    deepEqual(sources.flatMap(platformUses), []);
  });

  it('keeps no state in its modules', () => {
    deepEqual(sources.flatMap(moduleState), []);
  });
});

function platformUses(source: Source): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const used = ts.isIdentifier(node) && platform.has(node.text) && isFreeName(node);
    const called =
      ts.isPropertyAccessExpression(node) &&
      /^(?:Math\.random|Date\.now|globalThis\.\w+)$/.test(node.getText());
    const clock = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
    if (used || called || clock) found.push(place(source, node));
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

/** The left side of something, not a property, a key or a name that the file declares itself. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  const isUse =
    (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
    (ts.isCallExpression(parent) && parent.expression === node) ||
    ts.isNewExpression(parent);
  return isUse && !isDeclaredAbove(node);
}

function isDeclaredAbove(node: ts.Identifier): boolean {
  let isDeclared = false;
  const look = (other: ts.Node): void => {
    const name =
      (ts.isParameter(other) || ts.isVariableDeclaration(other) || ts.isBindingElement(other)) && other.name;
    if (name && ts.isIdentifier(name) && name.text === node.text) isDeclared = true;
    ts.forEachChild(other, look);
  };
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) if (ts.isFunctionLike(at)) look(at);
  return isDeclared;
}

/** `let` and `var` at the top, and containers there that can be filled and are not declared read-only. */
function moduleState(source: Source): string[] {
  return source.tree.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    if (!(declarationList.flags & ts.NodeFlags.Const)) return [place(source, declarationList)];
    return declarationList.declarations
      .filter(({ initializer, type }) => isContainer(initializer) && !isReadonly(type))
      .map((declaration) => place(source, declaration));
  });
}

function isContainer(initializer: ts.Expression | undefined): boolean {
  if (!initializer) return false;
  if (ts.isArrayLiteralExpression(initializer)) return initializer.elements.length === 0;
  return ts.isNewExpression(initializer) && /^(?:Weak)?(?:Map|Set)$/.test(initializer.expression.getText());
}

function isReadonly(type: ts.TypeNode | undefined): boolean {
  return type !== undefined && /^(?:Readonly(?:Map|Set|Array|<)|readonly )/.test(type.getText());
}

function place({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${String(tree.getLineAndCharacterOfPosition(node.getStart()).line + 1)} ${node.getText().split('\n', 1)[0]!}`;
}

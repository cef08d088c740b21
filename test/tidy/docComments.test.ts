import { deepEqual } from 'node:assert/strict';
import ts from 'typescript';
import { readSources, type Source } from './sources.js';

describe('doc comments', () => {
  it('stand above everything that core exports', () => {
    deepEqual(readSources(['core/src']).flatMap(undocumented), []);
  });
});

function undocumented({ path, tree }: Source): string[] {
  return tree.statements
    .filter((statement) => isExported(statement) && !isRule(path, statement))
    .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
    .map((node) => {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      return `${path}:${String(line + 1)} ${node.getText().split('\n', 1)[0]!}`;
    });
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement) || ts.isExportDeclaration(statement)) return false;
  return (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** A rule says in its `summary` what it is, and has a page. */
function isRule(path: string, statement: ts.Statement): boolean {
  return (
    path.startsWith('core/src/rules/') && !path.endsWith('/index.ts') && ts.isVariableStatement(statement)
  );
}

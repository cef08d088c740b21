import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { projectFolder, projectPath } from '../support/project.js';

/** A source file of this repository; `path` is slash-separated and relative to the repository. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** An import or re-export. `to` is a path in the repository, or the name of a package or of a Node module. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isInside: boolean;
  /** True where only types are imported, so that nothing is left of it at run time. */
  readonly isTypeOnly: boolean;
}

/** All program text: what is shipped, what builds it and what tests it. */
export const sourceFolders = ['core/src', 'server/src', 'client', 'cli/src', 'scripts', 'test'];

/** The TypeScript and JavaScript files below the folders; none for a folder that does not exist. */
export function readSources(folders: readonly string[] = sourceFolders): Source[] {
  return folders.flatMap((folder) =>
    listFiles(folder)
      .filter((file) => /\.(?:ts|mjs)$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => {
        const text = readFileSync(projectPath(file), 'utf8');
        return { path: file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
      }),
  );
}

/** All files below a folder of the repository, as slash-separated paths; none if it does not exist. */
export function listFiles(folder: string): string[] {
  const entries = readEntries(projectPath(folder));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.includes('node_modules/'))
    .sort();
}

function readEntries(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}

/** Everything that a file imports, also with `import()` and in types. */
export function importsOf({ path: from, tree }: Source): Import[] {
  const found: Import[] = [];
  const note = (specifier: ts.Node | undefined, isTypeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ from, ...resolveSpecifier(from, specifier.text), isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, isTypeOnlyClause(node.importClause));
    else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      note(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isTypeOnlyClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((name) => name.isTypeOnly)
  );
}

function resolveSpecifier(from: string, specifier: string): { to: string; isInside: boolean } {
  const alias = /^#(core|server)\/(.*)$/.exec(specifier);
  const target = alias
    ? `${alias[1]!}/src/${alias[2]!}`
    : specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), specifier)
      : undefined;
  return target === undefined
    ? { to: specifier, isInside: false }
    : { to: target.replace(/\.js$/, '.ts'), isInside: true };
}

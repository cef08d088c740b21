import type { Heading, Root } from 'mdast';
import { buildTree } from './buildTree.js';
import { dropPageLines } from './dropPageLines.js';
import { readLines } from './lines.js';
import { cutPieces } from './pieces.js';
import { findShapes } from './shapes.js';

/** An article of a page as a Markdown tree, before its headings are settled. */
export interface TextArticle {
  readonly tree: Root;
  /** Never told apart: the title is the tree's first heading. */
  readonly title?: Heading;
  /** Text does not say where it comes from. */
  readonly source?: string;
  readonly leftOut: readonly string[];
}

/** Reads a page that was copied as text: headings, labels, lists, code and tables by their shape. */
export function importText(text: string, keepChrome: boolean): TextArticle {
  const all = readLines(text);
  const { lines, leftOut } = keepChrome ? { lines: all, leftOut: [] } : dropPageLines(all);
  const pieces = cutPieces(lines);
  return { tree: buildTree(pieces, findShapes(pieces)), leftOut };
}

import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { HeadingWithIds } from './html/toMarkdownTree.js';
import { markdownWords } from './markdownWords.js';

/**
 * Puts the title first and the headings below it without a gap between levels; what is above or below what
 * stays so. Links within the page lead to the anchors that GitHub gives to the headings.
 */
export function settleHeadings(tree: Root, title: Heading | undefined): void {
  const headings = headingsOf(tree);
  const levels = [...new Set(headings.map(({ depth }) => depth))].sort((a, b) => a - b);
  const top = title || !startsWithTitle(tree, headings) ? 2 : 1;
  for (const heading of headings)
    heading.depth = Math.min(6, levels.indexOf(heading.depth) + top) as Heading['depth'];
  if (title) tree.children.unshift({ ...title, depth: 1 });
  leadLinks(tree);
}

/** Whether the page's first heading is the only one of its level, so that it can only be the title. */
function startsWithTitle(tree: Root, headings: readonly HeadingWithIds[]): boolean {
  const [first, ...rest] = headings;
  return first !== undefined && tree.children[0] === first && rest.every(({ depth }) => depth > first.depth);
}

function headingsOf(tree: Root): HeadingWithIds[] {
  const found: HeadingWithIds[] = [];
  visit(tree, 'heading', (heading: HeadingWithIds) => void found.push(heading));
  return found;
}

function leadLinks(tree: Root): void {
  const slugger = new GithubSlugger();
  const slugs = new Map(
    headingsOf(tree).flatMap((heading) => {
      const slug = slugger.slug(markdownWords(heading));
      // Pages that were exported without ids are linked by the words of their headings.
      const ids = [...(heading.ids ?? []), lettersOf(markdownWords(heading))];
      return ids.map((id): [string, string] => [id, slug]);
    }),
  );
  visit(tree, 'link', (link) => {
    if (!link.url.startsWith('#')) return;
    const id = decode(link.url.slice(1));
    const slug = slugs.get(id) ?? slugs.get(lettersOf(id));
    if (slug !== undefined) link.url = `#${slug}`;
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

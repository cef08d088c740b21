import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { createElement, isElement, wordsOf } from './elements.js';
import { wrapLines } from './leafBlocks.js';

type Handle = NonNullable<Options['handlers']>[string];

/** A heading with the ids by which the page's own links mean it. */
export interface HeadingWithIds extends Heading {
  readonly ids?: readonly string[];
}

/** So many blocks at a time: the libraries hand over the children of an element as arguments. */
const AT_ONCE = 1000;

/** The Markdown tree of an article whose blocks and lines have been tidied. */
export function toMarkdownTree(article: HtmlRoot | Element): Root {
  const processor = unified().use(rehypeRemark, { document: true, newlines: false, handlers }).freeze();
  const blocks = blocksOf(article);
  const markdown: Root = { type: 'root', children: [] };
  for (let from = 0; from < blocks.length; from += AT_ONCE) {
    const part = createElement('div', blocks.slice(from, from + AT_ONCE));
    const tree = processor.runSync({ type: 'root', children: [part] });
    markdown.children.push(...tree.children);
  }
  tightenLists(markdown);
  trimRules(markdown);
  return markdown;
}

/** The blocks of an article, out of the elements that only group them. */
function blocksOf(parent: HtmlRoot | Element): ElementContent[] {
  wrapLines(parent);
  return (parent.children as ElementContent[]).flatMap((child) =>
    isElement(child) && GROUPS.has(child.tagName) ? blocksOf(child) : [child],
  );
}

const GROUPS: ReadonlySet<string> = new Set(
  'html body div section article main center header footer hgroup'.split(' '),
);

/** Items stand apart where one of them has more than a paragraph and a list inside of it. */
function tightenLists(tree: Root): void {
  visit(tree, 'list', (list) => {
    for (const item of list.children)
      item.spread = item.children.filter(({ type }) => type !== 'list').length > 1;
    list.spread = list.children.some(({ spread }) => spread);
  });
}

/** Lines drawn around an article part it from the page that it has left. */
function trimRules({ children }: Root): void {
  while (children[0]?.type === 'thematicBreak') children.shift();
  while (children.at(-1)?.type === 'thematicBreak') children.pop();
}

const heading: Handle = (state, node: Element) => {
  const ids = node.properties.dataIds;
  const result: HeadingWithIds = {
    type: 'heading',
    depth: Number(node.tagName.charAt(1)) as Heading['depth'],
    children: state.all(node) as PhrasingContent[],
    ...(Array.isArray(ids) ? { ids: ids.map(String) } : {}),
  };
  return result;
};

/** GitHub's notes: a quotation that begins with the kind of the note. */
const blockquote: Handle = (state, node: Element) => {
  const children = state.toFlow(state.all(node));
  const kind = node.properties.dataCallout;
  if (typeof kind !== 'string') return { type: 'blockquote', children };
  const mark: PhrasingContent = { type: 'html', value: `[!${kind}]` };
  const first = children[0];
  if (first?.type !== 'paragraph')
    return { type: 'blockquote', children: [{ type: 'paragraph', children: [mark] }, ...children] };
  const opening: Paragraph = {
    type: 'paragraph',
    children: [mark, { type: 'text', value: '\n' }, ...first.children],
  };
  return { type: 'blockquote', children: [opening, ...children.slice(1)] };
};

/** Markdown has no sign for what opens by a click, but shows the elements of HTML. */
const details: Handle = (state, node: Element) => {
  const summary = node.children.find((child) => isElement(child, 'summary'));
  const rest: Element = { ...node, children: node.children.filter((child) => child !== summary) };
  const words = summary ? wordsOf(summary) : '';
  const open: RootContent = {
    type: 'html',
    value: words === '' ? '<details>' : `<details>\n<summary>${escapeHtml(words)}</summary>`,
  };
  return [open, ...state.toFlow(state.all(rest)), { type: 'html', value: '</details>' }];
};

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const handlers: NonNullable<Options['handlers']> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  blockquote,
  details,
  br: (state) => (state.inTable ? { type: 'html', value: '<br>' } : { type: 'break' }),
  // A page's breaks between words say nothing in Markdown.
  wbr: () => undefined,
};

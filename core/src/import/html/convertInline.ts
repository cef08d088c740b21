import type { Element, ElementContent, Root } from 'hast';
import { isWordless } from '../chromeWords.js';
import { wrapLines } from './leafBlocks.js';
import {
  attribute,
  createElement,
  isElement,
  isInline,
  marksOf,
  rawText,
  rewriteElements,
} from './elements.js';

/**
 * Tidies what stands within lines: hard spaces become plain, spaces and line breaks leave bold words, two line
 * breaks part paragraphs, elements without meaning go, images and frames get the address that a browser
 * would load.
 */
export function convertInline(tree: Root | Element): void {
  softenSpaces(tree);
  rewriteElements(tree, (element) => convertElement(element));
  rewriteElements(tree, (element, parent) =>
    MARKUP.has(element.tagName) && !isElement(parent, 'pre') ? tightened(element) : [element],
  );
  joinEqual(tree);
  rewriteElements(tree, (element) => {
    if (holdsBlocksAndLines(element)) wrapLines(element);
    return [element];
  });
  rewriteElements(tree, (element) => (isElement(element, 'p', 'div') ? parted(element) : [element]));
}

const HOLDERS: ReadonlySet<string> = new Set(
  'div section article main body blockquote details figure center'.split(' '),
);

function holdsBlocksAndLines(element: Element): boolean {
  return (
    HOLDERS.has(element.tagName) && element.children.some((child) => isElement(child) && !isInline(child))
  );
}

const MARKUP: ReadonlySet<string> = new Set('b strong i em a del s code'.split(' '));
const MEANINGLESS: ReadonlySet<string> = new Set(
  'span font u small big bdi bdo label abbr ins mark dfn cite time data nobr'.split(' '),
);

function softenSpaces(node: Root | Element): void {
  for (const child of node.children)
    if (child.type === 'text')
      child.value = child.value.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u200B\u2060\uFEFF\u00AD]/g, '');
    else if (child.type === 'element' && child.tagName !== 'pre') softenSpaces(child);
}

function convertElement(element: Element): readonly ElementContent[] {
  // Elements of a page's own components say nothing themselves.
  if (element.tagName.includes('-')) return element.children;
  if (MEANINGLESS.has(element.tagName)) return element.children;
  if (element.tagName === 'img') return convertImage(element);
  if (element.tagName === 'button') return element.children;
  if (/^h[1-6]$/.test(element.tagName)) return convertHeading(element);
  if (element.tagName === 'sup' && marksOf(element).includes('reference')) return [];
  if (isElement(element, 'iframe', 'video', 'audio')) return convertMedia(element);
  return [element];
}

/** Lazy images keep their address elsewhere until they are seen; emoji and signs are pictures of their text. */
function convertImage(image: Element): readonly ElementContent[] {
  const marks = marksOf(image);
  const alt = attribute(image, 'alt');
  if (marks.some((mark) => /^(?:emoji|emoticon|twemoji|wp-smiley)$/.test(mark)))
    return alt === undefined ? [] : [{ type: 'text', value: alt }];
  const { dataSrc, dataLazySrc, dataOriginal, dataImageSrc, src } = image.properties;
  const isPlaceholder = typeof src !== 'string' || /^data:image\/(?:gif|svg)/.test(src);
  const lazy = [dataSrc, dataLazySrc, dataOriginal, dataImageSrc].find((each) => typeof each === 'string');
  const address = isPlaceholder ? (lazy ?? src) : src;
  if (typeof address !== 'string' || address.trim() === '')
    return alt === undefined ? [] : [{ type: 'text', value: alt }];
  const title = attribute(image, 'title');
  return [
    createElement('img', [], {
      src: address.trim(),
      alt: alt ?? '',
      ...(title === undefined || title === alt ? {} : { title }),
    }),
  ];
}

/** Headings are bold anyway; one without words is none. */
function convertHeading(heading: Element): readonly ElementContent[] {
  const children = lineOf(heading).flatMap((child) =>
    isElement(child, 'b', 'strong') || isOwnLink(child, heading) ? child.children : [child],
  );
  if (rawText(heading).trim() === '') return children.filter((child) => isElement(child, 'img'));
  // A heading is one line; what else was put into it stands below.
  const block = children.findIndex((child) => child.type === 'element' && !isInline(child));
  const line = (block < 0 ? children : children.slice(0, block)).filter((child) => !isElement(child, 'br'));
  return [{ ...heading, children: line }, ...(block < 0 ? [] : children.slice(block))];
}

/** What an element holds, out of the blocks that only wrap it. */
function lineOf(element: Element): ElementContent[] {
  return element.children.flatMap((child) =>
    isElement(child, 'div', 'p', 'section', 'center')
      ? [{ type: 'text', value: ' ' }, ...lineOf(child)]
      : [child],
  );
}

/** Whether it is a link by which readers copy the heading's own address. */
function isOwnLink(node: ElementContent, heading: Element): node is Element {
  const id = attribute(heading, 'id');
  return isElement(node, 'a') && id !== undefined && attribute(node, 'href') === `#${id}`;
}

/** What plays in a page becomes a link to it, under the title that it has or else its address. */
function convertMedia(element: Element): readonly ElementContent[] {
  const source = element.children.find((child) => isElement(child, 'source'));
  const src =
    attribute(element, 'src') ?? (source && isElement(source) ? attribute(source, 'src') : undefined);
  if (src === undefined) return [];
  const href = src.startsWith('//') ? `https:${src}` : src;
  return [
    createElement('p', [
      createElement('a', [{ type: 'text', value: attribute(element, 'title') ?? href }], { href }),
    ]),
  ];
}

/** Moves spaces and line breaks at the ends of bold words and links outside; drops what then holds nothing. */
function tightened(element: Element): readonly ElementContent[] {
  const children = [...element.children];
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  for (let first = children[0]; first && isLoose(first); first = children[0]) before.push(children.shift()!);
  for (let last = children.at(-1); last && isLoose(last); last = children.at(-1))
    after.unshift(children.pop()!);
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    before.push({ type: 'text', value: ' ' });
    first.value = first.value.trimStart();
  }
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    after.unshift({ type: 'text', value: ' ' });
    last.value = last.value.trimEnd();
  }
  return [...before, ...(children.length > 0 ? [{ ...element, children }] : []), ...after];
}

function isLoose(node: ElementContent): boolean {
  return isElement(node, 'br') || (node.type === 'text' && node.value.trim() === '');
}

/** `<b>a</b><b>b</b>` are one. */
function joinEqual(parent: Root | Element): void {
  const joined: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    const before = joined.at(-1);
    if (isElement(child, 'b', 'strong', 'i', 'em', 'code') && isElement(before, child.tagName))
      before.children.push(...child.children);
    else joined.push(child);
  }
  parent.children = joined;
  for (const child of joined) if (child.type === 'element') joinEqual(child);
}

/** Parts a paragraph where two line breaks follow each other, and takes the breaks at its ends. */
function parted(block: Element): readonly ElementContent[] {
  if (!block.children.some((child) => isElement(child, 'br')) || !block.children.every(isInline))
    return [block];
  const paragraphs: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const child of block.children) {
    if (isLoose(child)) breaks.push(child);
    else {
      if (breaks.filter((each) => isElement(each, 'br')).length > 1) paragraphs.push([]);
      else if (paragraphs.at(-1)!.length > 0) paragraphs.at(-1)!.push(...breaks);
      paragraphs.at(-1)!.push(child);
      breaks = [];
    }
  }
  const worded = paragraphs.filter((nodes) =>
    nodes.some((node) => isElement(node, 'img') || !isWordless(rawText(node)) || rawText(node).trim() !== ''),
  );
  return worded.map((children) => createElement('p', children));
}

import type { Link, Nodes, Parents, Root, Table, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { linkAddresses } from './linkAddresses.js';
import { loosenMarkup } from './loosenMarkup.js';
import { markdownWords } from './markdownWords.js';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers['text']>;

/** A Markdown tree as text, in the style of a writer: `-` for bullets, `*` only for bold, bare addresses. */
export function renderMarkdown(tree: Root): string {
  linkAddresses(tree);
  loosenMarkup(tree);
  return unified()
    .use(remarkGfm)
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '_',
      fences: true,
      listItemIndent: 'one',
      rule: '-',
      incrementListMarker: true,
      handlers: { text, link, table },
    })
    .stringify(tree);
}

/** What the escaping of the library does not need in prose: lone brackets, underscores within words. */
const text: Handle = (node: Text, parent, state, info) => {
  const isLast = (parent?.children as Nodes[] | undefined)?.at(-1) === node;
  const isFree = (end: number, whole: string) =>
    end < whole.length ? !/[([]/.test(whole.charAt(end)) : isLast;
  return state
    .safe(node.value, info)
    .replace(/(?<=[^])\\\[([^[\]\\^\s][^[\]\\]*)\]/g, (escaped, words: string, at: number, whole: string) =>
      isFree(at + escaped.length, whole) ? `[${words}]` : escaped,
    )
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_');
};

/** An address that is its own words can stand bare where readers of Markdown find it (GFM autolinks). */
const link: Handle = (node: Link, parent, state, info) => {
  const words = markdownWords(node);
  const isPlain = node.children.length === 1 && node.children[0]?.type === 'text' && !node.title;
  if (isPlain && (node.url === words || node.url === `mailto:${words}`)) {
    const isBare = isFoundBare(words, info.before, nextCharacter(node, parent) || info.after);
    return isBare && !/[|\\]/.test(words) ? words : `<${words}>`;
  }
  const exit = state.enter('link');
  const label = state.enter('label');
  const tracker = state.createTracker(info);
  let value = tracker.move('[');
  value += tracker.move(state.containerPhrasing(node, { before: value, after: '](', ...tracker.current() }));
  label();
  value += `](${destinationOf(node.url)}${node.title ? ` "${node.title.replace(/["\\]/g, '\\$&')}"` : ''})`;
  exit();
  return value;
};

/** Without padding, so that a change of one cell is a change of one line. */
const table: Handle = (node: Table, _parent, state, info) => {
  const exit = state.enter('table');
  const rows = node.children.map((row) =>
    row.children.map((cell) => state.handle(cell, row, state, { ...info, before: '|', after: '|' })),
  );
  exit();
  const [header = [], ...body] = rows;
  const rule = header.map(
    (_, column) =>
      ({ left: ':--', right: '--:', center: ':-:', none: '---' })[node.align?.[column] ?? 'none'],
  );
  return [header, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

function nextCharacter(node: Link, parent: Parents | undefined): string {
  const siblings = parent?.children as Nodes[] | undefined;
  const next = siblings?.[siblings.indexOf(node) + 1];
  return next?.type === 'text' ? next.value.charAt(0) : '';
}

/** Whether GFM finds exactly these characters as an address between those around them. */
function isFoundBare(words: string, before: string, after: string): boolean {
  const isAddress =
    /^(?:https?:\/\/(?:[a-z\d-]+\.)+[a-z\d-]+(?=[/?#:]|$)[^\s<>*~"'`[\]()]*|[\w.+-]+@(?:[a-z\d-]+\.)+[a-z\d]+)$/i;
  return (
    isAddress.test(words) &&
    !/[?!.,:*_~'";&]$/.test(words) &&
    (before === '' || /[\s(]$/.test(before)) &&
    (after === '' || /^[\s).,:;!?]/.test(after))
  );
}

function destinationOf(url: string): string {
  if (url === '' || /[\s<>]/.test(url)) return `<${url.replace(/[<>\\]/g, '\\$&').replace(/\s/g, '%20')}>`;
  return url
    .replace(/[()\\]/g, '\\$&')
    .replaceAll('|', '%7C')
    .replace(/&(?=[a-z\d#]+;)/gi, '&amp;');
}

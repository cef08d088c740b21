import type { Element as HtmlElement, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { alignOffsets } from './alignOffsets.js';
import type { Item, Mark, RichText } from './blocks.js';
import type { Part } from './parts.js';
import { plain } from './richText.js';
import { trimRich } from './richTextEdit.js';

/** The blocks of a stretch of HTML that starts at `start` in the source; scripts and styles are left out. */
export function readHtml(html: string, start: number): Part[] {
  const comment = /^\s*<!--([\s\S]*?)-->\s*$/.exec(html);
  if (comment)
    return [{ kind: 'comment', span: { start, end: start + html.length }, value: comment[1]!.trim() }];
  const reader = new HtmlReader(html, start);
  try {
    reader.readAll(fromHtml(html, { fragment: true }).children);
  } catch (error) {
    // Tags nested by the thousand exhaust the stack; what was read up to there is all there is to read.
    if (!(error instanceof RangeError)) throw error;
  }
  return reader.finish();
}

const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article header footer table thead tbody tr td th ul ol li dl dt dd details summary blockquote pre hr figure figcaption'.split(
    ' ',
  ),
);
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe', 'svg']);
const MARKS: Readonly<Record<string, Mark['kind']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  u: 'underline',
  code: 'code',
  a: 'link',
};

class HtmlReader {
  private readonly parts: Part[] = [];
  private text = '';
  private offsets: number[] = [];
  private marks: Mark[] = [];

  constructor(
    private readonly html: string,
    private readonly base: number,
  ) {}

  finish(): Part[] {
    this.flush();
    return this.parts;
  }

  readAll(nodes: readonly (RootContent | ElementContent)[]): void {
    for (const node of nodes) {
      if (node.type === 'text')
        this.append(node.value, node.position?.start.offset, node.position?.end.offset);
      else if (node.type === 'comment')
        this.comment(node.value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      else if (node.type === 'element' && !HIDDEN.has(node.tagName)) this.readElement(node);
    }
  }

  private readElement(node: HtmlElement): void {
    if (/^h[1-6]$/.test(node.tagName)) return this.heading(node);
    if (node.tagName === 'br')
      return this.append('\n', node.position?.start.offset, node.position?.start.offset);
    if (node.tagName === 'ul' || node.tagName === 'ol') return this.list(node);
    if (!BLOCKS.has(node.tagName)) return this.inline(node);
    this.flush();
    this.readAll(node.children);
    this.flush();
  }

  private inline(node: HtmlElement): void {
    const from = this.text.length;
    this.readAll(node.children);
    const kind = node.tagName === 'img' ? 'image' : MARKS[node.tagName];
    if (!kind) return;
    const url = node.properties[kind === 'image' ? 'src' : 'href'];
    this.marks.push({
      kind,
      start: from,
      end: this.text.length,
      span: this.spanOf(node),
      ...(typeof url === 'string' ? { url } : {}),
    });
  }

  private heading(node: HtmlElement): void {
    this.flush();
    this.readAll(node.children);
    const content = this.take();
    if (content.text)
      this.parts.push({ kind: 'heading', content, level: Number(node.tagName[1]), span: this.spanOf(node) });
  }

  private list(node: HtmlElement): void {
    this.flush();
    const ordered = node.tagName === 'ol';
    const items: Item[] = [];
    for (const child of node.children) {
      if (child.type !== 'element' || child.tagName !== 'li') continue;
      const inner = new HtmlReader(this.html, this.base);
      inner.readAll(child.children);
      const blocks = inner
        .finish()
        .flatMap((part) => (part.kind === 'heading' || part.kind === 'rule' ? [] : [part]));
      items.push({
        kind: 'item',
        span: this.spanOf(child),
        blocks,
        ...(ordered ? { number: items.length + 1 } : {}),
      });
    }
    this.parts.push({ kind: 'list', span: this.spanOf(node), ordered, items });
  }

  private comment(value: string, start: number, end: number): void {
    this.flush();
    this.parts.push({
      kind: 'comment',
      span: { start: this.base + start, end: this.base + end },
      value: value.trim(),
    });
  }

  private append(value: string, start = 0, end = start): void {
    const source = this.html.slice(start, Math.max(end, start + 1));
    for (const offset of alignOffsets(source, value)) this.offsets.push(this.base + start + offset);
    this.text += value === '\n' ? value : plain(value);
  }

  private flush(): void {
    const content = this.take();
    if (!content.text) return;
    const span = { start: content.offsets[0]!, end: content.offsets.at(-1)! };
    this.parts.push({ kind: 'paragraph', span, content });
  }

  private take(): RichText {
    const end = (this.offsets.at(-1) ?? this.base - 1) + 1;
    const content = trimRich({ text: this.text, offsets: [...this.offsets, end], marks: this.marks });
    this.text = '';
    this.offsets = [];
    this.marks = [];
    return content;
  }

  private spanOf(node: HtmlElement): { start: number; end: number } {
    const { position } = node;
    return {
      start: this.base + (position?.start.offset ?? 0),
      end: this.base + (position?.end.offset ?? this.html.length),
    };
  }
}

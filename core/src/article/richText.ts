import type { Definition, PhrasingContent } from 'mdast';
import { alignOffsets } from './alignOffsets.js';
import type { Mark, MarkKind, RichText } from './blocks.js';
import { trimRich } from './richTextEdit.js';

/** What reading inline content needs besides the nodes: the source and the link definitions by label. */
export interface InlineSource {
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** The plain words of inline Markdown, with marks and source offsets; HTML tags are read, not shown. */
export function readInline(nodes: readonly PhrasingContent[], source: InlineSource): RichText {
  const reader = new InlineReader(source);
  reader.readAll(nodes);
  return trimRich(reader.finish());
}

/** One sign for one: line ends and odd spaces become spaces, curly apostrophes straight ones, so that cues match. */
export function plain(value: string): string {
  return value.replace(/[\r\n\u00a0\u2009\u202f]/g, ' ').replace(/[\u2018\u2019]/g, "'");
}

const HTML_MARKS: Readonly<Record<string, MarkKind>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  u: 'underline',
  code: 'code',
  a: 'link',
};

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly offset: number;
  readonly url: string | undefined;
}

class InlineReader {
  private text = '';
  private readonly offsets: number[] = [];
  private readonly marks: Mark[] = [];
  private readonly openTags: OpenTag[] = [];
  private end = 0;

  constructor(private readonly source: InlineSource) {}

  finish(): RichText {
    return { text: this.text, offsets: [...this.offsets, this.end], marks: this.marks };
  }

  readAll(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.read(node);
  }

  private read(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? this.end;
    const end = node.position?.end.offset ?? start;
    this.end = Math.max(this.end, start);
    switch (node.type) {
      case 'text':
        this.append(node.value, start, end);
        break;
      case 'inlineCode':
        this.marked('code', { start, end }, undefined, () => this.append(node.value, start, end));
        break;
      case 'strong':
      case 'emphasis':
        this.marked(node.type, { start, end }, undefined, () => this.readAll(node.children));
        break;
      case 'delete':
        this.readAll(node.children);
        break;
      case 'link':
        this.marked('link', { start, end }, node.url, () => this.readAll(node.children));
        break;
      case 'linkReference': {
        const url = this.source.definitions.get(node.identifier)?.url;
        this.marked('link', { start, end }, url, () => this.readAll(node.children));
        break;
      }
      case 'image':
      case 'imageReference': {
        const url = node.type === 'image' ? node.url : this.source.definitions.get(node.identifier)?.url;
        this.mark('image', this.text.length, { start, end }, url);
        break;
      }
      case 'break':
        this.append('\n', start, start + 1);
        break;
      case 'html':
        this.readTag(node.value, start, end);
        break;
      default:
        break;
    }
    this.end = Math.max(this.end, end);
  }

  private append(value: string, start: number, end: number): void {
    const words = value.replace(/\r\n?/g, '\n');
    for (const offset of alignOffsets(this.source.text.slice(start, end), words))
      this.offsets.push(start + offset);
    this.text += words === '\n' ? words : plain(words);
  }

  private marked(kind: MarkKind, span: Mark['span'], url: string | undefined, read: () => void): void {
    const from = this.text.length;
    read();
    this.mark(kind, from, span, url);
  }

  private mark(kind: MarkKind, start: number, span: Mark['span'], url: string | undefined): void {
    this.marks.push({ kind, start, end: this.text.length, span, ...(url === undefined ? {} : { url }) });
  }

  private readTag(value: string, start: number, end: number): void {
    if (/^<br\b/i.test(value)) return this.append('\n', start, start + 1);
    const open = /^<([a-z]\w*)\b/i.exec(value)?.[1]?.toLowerCase();
    if (open && HTML_MARKS[open]) {
      const url = /\bhref\s*=\s*["']?([^"'\s>]*)/i.exec(value)?.[1];
      this.openTags.push({ name: open, start: this.text.length, offset: start, url });
      return;
    }
    const close = /^<\/([a-z]\w*)/i.exec(value)?.[1]?.toLowerCase();
    const at = close ? this.openTags.findLastIndex((tag) => tag.name === close) : -1;
    if (at < 0) return;
    const [tag] = this.openTags.splice(at, 1);
    const kind = HTML_MARKS[tag!.name]!;
    if (kind === 'link' && tag!.url === undefined) return;
    this.mark(kind, tag!.start, { start: tag!.offset, end }, tag!.url);
  }
}

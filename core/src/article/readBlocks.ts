import type {
  BlockContent,
  Definition,
  DefinitionContent,
  List as MdList,
  Root,
  RootContent,
  Table as MdTable,
} from 'mdast';
import type { Block, Item, RichText } from './blocks.js';
import type { Part } from './parts.js';
import { readHtml } from './readHtml.js';
import { readInline, type InlineSource } from './richText.js';
import { sliceRich } from './richTextEdit.js';

/** The blocks and headings of a Markdown tree, without any Markdown library's types. */
export function readBlocks(text: string, tree: Root): Part[] {
  return new BlockReader(text, findDefinitions(tree)).readParts(tree.children);
}

function findDefinitions(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const node of tree.children)
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  return found;
}

class BlockReader {
  private readonly source: InlineSource;

  constructor(
    private readonly text: string,
    definitions: ReadonlyMap<string, Definition>,
  ) {
    this.source = { text, definitions };
  }

  readParts(nodes: readonly RootContent[]): Part[] {
    return nodes.flatMap((node) => {
      const span = spanOf(node);
      if (node.type !== 'heading') return this.readNode(node);
      return [
        {
          kind: 'heading' as const,
          content: readInline(node.children, this.source),
          level: node.depth,
          span,
        },
      ];
    });
  }

  private readAll(nodes: readonly (BlockContent | DefinitionContent)[]): Block[] {
    return this.readParts(nodes).flatMap((part) => {
      if (part.kind === 'rule') return [];
      return part.kind === 'heading'
        ? [{ kind: 'paragraph' as const, span: part.span, content: part.content, level: part.level }]
        : [part];
    });
  }

  private readNode(node: RootContent): Part[] {
    const span = spanOf(node);
    switch (node.type) {
      case 'paragraph':
        return this.readParagraph(readInline(node.children, this.source), span);
      case 'list':
        return [{ kind: 'list', span, ordered: node.ordered ?? false, items: this.readItems(node) }];
      case 'code':
        return [{ kind: 'code', span, value: node.value, ...(node.lang ? { language: node.lang } : {}) }];
      case 'blockquote':
        return [this.readQuote(node.children, span)];
      case 'table':
        return [{ kind: 'table', span, rows: this.readRows(node) }];
      case 'html':
        return readHtml(this.text.slice(span.start, span.end), span.start);
      case 'thematicBreak':
        return [{ kind: 'rule', span }];
      default:
        return [];
    }
  }

  private readParagraph(content: RichText, span: Block['span']): Part[] {
    const image = content.text === '' ? content.marks.find((mark) => mark.kind === 'image') : undefined;
    if (image) return [{ kind: 'figure', span, alt: '', url: image.url ?? '' }];
    return [{ kind: 'paragraph', span, content }];
  }

  private readItems(list: MdList): Item[] {
    return list.children.map((item, index) => ({
      kind: 'item' as const,
      span: spanOf(item),
      ...(list.ordered ? { number: (list.start ?? 1) + index } : {}),
      blocks: this.readAll(item.children),
    }));
  }

  private readQuote(nodes: readonly (BlockContent | DefinitionContent)[], span: Block['span']): Block {
    const blocks = this.readAll(nodes);
    const first = blocks[0];
    const label = first?.kind === 'paragraph' ? /^\[!([\w-]+)\]\s*/.exec(first.content.text) : null;
    if (first?.kind !== 'paragraph' || !label) {
      // Without a ">" in the source it is the further content of an admonition (see `maskDialects`).
      return { kind: 'quote', span, blocks, ...(this.text[span.start] === '>' ? {} : { label: 'note' }) };
    }
    const rest = first.content.text.length > label[0].length ? [dropStart(first, label[0].length)] : [];
    return { kind: 'quote', span, label: label[1]!.toLowerCase(), blocks: [...rest, ...blocks.slice(1)] };
  }

  private readRows(table: MdTable): RichText[][] {
    return table.children.map((row) => row.children.map((cell) => readInline(cell.children, this.source)));
  }
}

function dropStart(paragraph: Extract<Block, { kind: 'paragraph' }>, count: number): Block {
  const content = sliceRich(paragraph.content, count, paragraph.content.text.length);
  return { ...paragraph, content, span: { start: content.offsets[0]!, end: paragraph.span.end } };
}

function spanOf(node: RootContent): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

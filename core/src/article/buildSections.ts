import GithubSlugger from 'github-slugger';
import type { Span } from '../text/span.js';
import type { Block, Heading, Paragraph, Section } from './blocks.js';
import type { Cues } from './lexicon/cues.js';
import type { HeadingPart, Part } from './parts.js';
import { allBlocks } from './query.js';
import { splitLines } from './richTextEdit.js';
import { headingLabel } from './headingLabel.js';
import { problemItems } from './problemItems.js';

/** A section whose heading has not been weighed against its neighbours yet. */
export interface OpenSection {
  heading?: Heading;
  span: { start: number; end: number };
  blocks: Block[];
  inner: Heading[];
  sections: OpenSection[];
}

/**
 * The tree of sections. A bold line, a tab or a line that is only a role's name stands for a heading
 * one level below the real heading above it; a bold label before text opens such a section too.
 */
export function buildSections(parts: readonly Part[], text: string, cues: Cues): OpenSection {
  const builder = new SectionBuilder(text);
  for (const part of parts.flatMap((part, index) => asHeadings(part, parts[index + 1], cues)))
    builder.add(part);
  return builder.finish();
}

/** All sections with nothing left to change. */
export function closeSections(
  open: OpenSection,
  roleOf: (section: OpenSection) => Pick<Section, 'role' | 'because' | 'isTopic'>,
): Section {
  return {
    ...(open.heading ? { heading: open.heading } : {}),
    span: open.span,
    ...roleOf(open),
    blocks: open.blocks,
    ...(open.inner.length > 0 ? { inner: open.inner } : {}),
    sections: open.sections.map((section) => closeSections(section, roleOf)),
  };
}

/** Deeper than any real heading: pseudo-headings close each other but no real section. */
const PSEUDO_LEVEL = 7;

function asHeadings(part: Part, next: Part | undefined, cues: Cues): Part[] {
  if (part.kind === 'heading' && isTab(part)) return [{ ...part, level: PSEUDO_LEVEL }];
  if (part.kind === 'list') {
    const items = problemItems(part, cues);
    return (
      items?.flatMap(({ title, rest }) => [pseudoHeading(title.content, PSEUDO_LEVEL), ...rest]) ?? [part]
    );
  }
  if (part.kind !== 'paragraph') return [part];
  const lines = splitLines(part.content);
  const first = lines[0];
  if (!first) return [part];
  const label = headingLabel(first, cues);
  if (label) {
    const heading = pseudoHeading(label.label, PSEUDO_LEVEL);
    const rest = [...(label.rest ? [label.rest] : []), ...lines.slice(1)];
    return [heading, ...rest.map((content) => paragraphOf(content))];
  }
  const isBold = first.marks.some(
    (mark) => mark.kind === 'strong' && mark.start === 0 && mark.end >= first.text.length - 1,
  );
  if (!isBold || first.text.length > 90 || lines.length > 1 || !next || /[.,;。，、；]$/.test(first.text))
    return [part];
  return [pseudoHeading(first, PSEUDO_LEVEL)];
}

/** Whether a heading is written as the name of a tab: `# [Windows](#tab/windows)`. */
function isTab({ content }: Pick<HeadingPart, 'content'>): boolean {
  return content.marks.some((mark) => mark.kind === 'link' && mark.url?.startsWith('#tab/'));
}

function pseudoHeading(content: HeadingPart['content'], level: number): HeadingPart {
  return {
    kind: 'heading',
    content,
    level,
    span: { start: content.offsets[0]!, end: content.offsets.at(-1)! },
  };
}

function paragraphOf(content: Paragraph['content']): Paragraph {
  return { kind: 'paragraph', content, span: { start: content.offsets[0]!, end: content.offsets.at(-1)! } };
}

/** What stands in front of the name of a tab that is an MDX component. */
const COMPONENT = /<Tab(?:Item|Panel)?\s[^<>]*["']$/;

class SectionBuilder {
  private readonly root: OpenSection;
  private readonly stack: { section: OpenSection; level: number }[];
  private readonly slugger = new GithubSlugger();

  constructor(private readonly text: string) {
    this.root = { span: { start: 0, end: text.length }, blocks: [], inner: [], sections: [] };
    this.stack = [{ section: this.root, level: 0 }];
  }

  add(part: Part): void {
    if (part.kind === 'heading') this.open(part);
    else if (part.kind === 'rule') this.closeTabs(part.span.start);
    else this.put(part, this.stack.at(-1)!.section);
  }

  finish(): OpenSection {
    this.closeTo(0, this.text.length);
    return this.root;
  }

  private put(block: Block, section: OpenSection): void {
    section.blocks.push(block);
    for (const inside of allBlocks([block]))
      if (inside.kind === 'paragraph' && inside.level !== undefined)
        section.inner.push(this.headingOf(inside, inside.level));
  }

  private headingOf({ content, span }: Pick<HeadingPart, 'content' | 'span'>, level: number): Heading {
    return {
      content,
      level,
      span,
      isTab: isTab({ content }) || this.isNamedTab(span.start),
      isMarked: true,
      slug: this.slugger.slug(content.text),
      explicitIds: explicitIds(this.text, span),
    };
  }

  /** A tab that is an MDX component, or indented as MkDocs has it. */
  private isNamedTab(start: number): boolean {
    return (
      this.text.startsWith('=== "', start) || COMPONENT.test(this.text.slice(Math.max(0, start - 200), start))
    );
  }

  private open(part: HeadingPart): void {
    this.closeTo(part.level, part.span.start);
    const parent = this.stack.at(-1)!;
    const isMarked = part.level < PSEUDO_LEVEL;
    const level = isMarked ? part.level : Math.min(parent.level + 1, 6);
    const section: OpenSection = {
      heading: { ...this.headingOf(part, level), isMarked },
      span: { start: part.span.start, end: this.text.length },
      blocks: [],
      inner: [],
      sections: [],
    };
    parent.section.sections.push(section);
    this.stack.push({ section, level: part.level });
  }

  private closeTabs(end: number): void {
    const first = this.stack.findIndex(({ section }) => section.heading?.isTab);
    while (first > 0 && this.stack.length > first) this.stack.pop()!.section.span.end = end;
  }

  private closeTo(level: number, end: number): void {
    while (this.stack.length > 1 && this.stack.at(-1)!.level >= level)
      this.stack.pop()!.section.span.end = end;
    if (level === 0) this.root.span.end = end;
  }
}

function explicitIds(text: string, span: Span): string[] {
  const line = text.slice(span.start, span.end + 80).split('\n', 1)[0]!;
  return [...line.matchAll(/\{#([\w:.-]+)|<a\s[^>]*?(?:name|id)\s*=\s*["']?([^"'\s>]+)/g)].map(
    (m) => m[1] ?? m[2]!,
  );
}

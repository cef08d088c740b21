import type { Span } from '../text/span.js';

/** The inline markup that carries meaning for the reader. */
export type MarkKind = 'strong' | 'emphasis' | 'code' | 'link' | 'image' | 'underline';

/** Marked-up characters of a rich text; `start` and `end` count in its plain `text`. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Links and images: the destination as written. */
  readonly url?: string;
  /** The whole markup in the source. */
  readonly span: Span;
}

/**
 * Words as the reader sees them, without markup, that still know where they stand in the source.
 * `offsets[i]` is the source offset of `text[i]`; `offsets` has one more entry for the end.
 */
export interface RichText {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly marks: readonly Mark[];
}

/** The source span of a stretch of plain text; bounds outside the text are clamped. */
export function sourceSpan(rich: RichText, start = 0, end = rich.text.length): Span {
  const last = rich.offsets.length - 1;
  const from = rich.offsets[Math.max(0, Math.min(start, last))]!;
  if (end <= start) return { start: from, end: from };
  return { start: from, end: rich.offsets[Math.min(end, last) - 1]! + 1 };
}

interface BlockBase {
  readonly span: Span;
}

/** A paragraph, or the words of a line of HTML or of a table cell that stand for one. */
export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph';
  readonly content: RichText;
  /** Of a heading in an item or a quotation, which opens no section: its level. */
  readonly level?: number;
}

/** A list; `items` may hold further blocks. */
export interface List extends BlockBase {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

/** One item of a list; `number` only where the list is ordered. */
export interface Item extends BlockBase {
  readonly kind: 'item';
  readonly number?: number;
  readonly blocks: readonly Block[];
}

/** A fenced or indented code block; `value` is its content. */
export interface Code extends BlockBase {
  readonly kind: 'code';
  readonly language?: string;
  readonly value: string;
}

/** A table; the first row is the header. */
export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly rows: readonly (readonly RichText[])[];
}

/** A quotation, or an admonition of any dialect, which then has its `label` ("note", "warning"). */
export interface Quote extends BlockBase {
  readonly kind: 'quote';
  readonly label?: string;
  readonly blocks: readonly Block[];
}

/** An image that stands alone. */
export interface Figure extends BlockBase {
  readonly kind: 'figure';
  readonly alt: string;
  readonly url: string;
}

/** A `<!-- … -->` comment; `value` is what stands between the marks. */
export interface Comment extends BlockBase {
  readonly kind: 'comment';
  readonly value: string;
}

/** A part of an article below its sections, free of any Markdown library's types. */
export type Block = Paragraph | List | Code | Table | Quote | Figure | Comment;

/** What a section is for, by its heading, position or content. */
export type SectionRole =
  | 'title'
  | 'symptom'
  | 'symptoms'
  | 'cause'
  | 'causes'
  | 'remedy'
  | 'diagnosis'
  | 'escalation'
  | 'scope'
  | 'related'
  | 'reproduction'
  | 'note'
  | 'variant'
  | 'procedure'
  | 'other';

/** A heading (or a bold line that stands for one) with all that belongs under it. */
export interface Section {
  /** Absent for what stands before the first heading. */
  readonly heading?: Heading;
  /** From the heading to the next heading of the same or a higher level. */
  readonly span: Span;
  readonly role: SectionRole;
  /** The cue that gave it its role, in words for a writer. */
  readonly because: string;
  /** True where the heading asks how something is done or what it is: "How can I …?" */
  readonly isTopic?: boolean;
  /** The blocks before the first sub-section. */
  readonly blocks: readonly Block[];
  /** Headings in items and quotations of these blocks: links may lead to them, though they open no section. */
  readonly inner?: readonly Heading[];
  readonly sections: readonly Section[];
}

/** The heading of a section. */
export interface Heading {
  readonly content: RichText;
  /** 1…6 for `#` headings; bold lines stand one below the heading that they follow. */
  readonly level: number;
  readonly span: Span;
  /** True for the name of a tab, which picks one group of readers. */
  readonly isTab: boolean;
  /** True for `#` and HTML headings, false for what stands for one: a bold line, a run-in label, a tab. */
  readonly isMarked: boolean;
  /** The fragment that GitHub's renderer gives it, counted up where titles repeat. */
  readonly slug: string;
  /** `{#id}` or `<a name>` that the author gave it. */
  readonly explicitIds: readonly string[];
}

import { sourceSpan, type Block, type RichText, type Section } from './blocks.js';
import type { Draft } from './draft.js';
import type { Scope } from './elements.js';
import type { DetailCues } from './lexicon/detailCues.js';
import type { ScopeSubject } from './lexicon/detailLexicon.js';
import type { Reading } from './place.js';
import { allBlocks } from './query.js';
import { sliceRich, splitLines, trimRich } from './richTextEdit.js';
import { isAside, normaliseHeading } from './sectionRole.js';
import { splitSentences } from './sentences.js';

/**
 * Notes what the article covers, needs and sends elsewhere: what stands below a heading or behind a label
 * such as "Applies to", and sentences of the introduction that say it. Words that were read as something else
 * stay that; scopes belong to the whole article. Called when all but pointers has been read.
 */
export function readScopes(root: Section, reading: Reading): void {
  const reader = new ScopeReader(reading);
  reader.readIntroduction(root);
  reader.readSections(root);
}

type About = Pick<Scope, 'about' | 'aspect'>;

class ScopeReader {
  private readonly cues: DetailCues;
  private readonly taken: readonly Draft[];
  /** Where the first cause or step is told: who is sent away behind it had this problem. */
  private readonly help: number;

  constructor(private readonly reading: Reading) {
    this.cues = reading.cues.details;
    this.taken = [...reading.drafts.all];
    const help = this.taken.filter(({ kind }) => kind === 'cause' || kind === 'step');
    this.help = Math.min(...help.map(({ span }) => span.start));
  }

  readSections(section: Section): void {
    if (isAside(section.role)) return;
    const subject = this.subjectOf(section);
    if (subject) this.readListed(section, subject);
    for (const child of section.sections) this.readSections(child);
  }

  /** What stands before the first problem: above all headings, below the title, in sections that say no more. */
  readIntroduction(root: Section): void {
    const first = root.sections[0];
    const isTitled = first?.heading?.level === 1 && first.heading.isMarked;
    const introductions = [
      root,
      ...(isTitled ? [first] : []),
      ...[...root.sections, ...(isTitled ? first.sections : [])].filter(
        (section) => section !== first && section.role === 'scope' && !this.subjectOf(section),
      ),
    ];
    for (const { blocks } of introductions)
      for (const block of allBlocks(blocks)) if (block.kind === 'paragraph') this.readProse(block.content);
  }

  private subjectOf({ heading, role }: Section): ScopeSubject | undefined {
    if (!heading || !OPEN.has(role)) return undefined;
    return this.cues.scopeHeadings.get(normaliseHeading(heading.content.text));
  }

  private readListed(section: Section, subject: ScopeSubject): void {
    const { isMarked, content } = section.heading!;
    const blocks = isMarked ? section.blocks : this.behindLabel(section);
    const because = `${isMarked ? 'below the heading' : 'behind the label'} "${content.text.replace(/\s*[:：]$/u, '')}"`;
    const own = environmentOf(subject);
    const items = [...allBlocks(blocks.filter(({ kind }) => kind === 'list'))];
    // Text around a list only introduces it.
    for (const block of items.length > 0 ? items : blocks)
      if (block.kind === 'paragraph')
        for (const line of splitLines(block.content)) this.note(line, own, { because, confidence: 0.95 });
  }

  /** A label reaches to the end of its paragraph, or over the list below it. */
  private behindLabel({ blocks }: Section): Block[] {
    const [first, ...rest] = blocks;
    if (!first) return [];
    const lines = [first];
    for (const block of rest) {
      const gap = this.reading.text.slice(lines.at(-1)!.span.end, block.span.start);
      if (block.kind !== 'paragraph' || /\n\s*\n/u.test(gap) || LABEL.test(block.content.text)) break;
      lines.push(block);
    }
    return lines;
  }

  private readProse(content: RichText): void {
    const labelled = splitLines(content).filter((line) => this.readLabel(line));
    if (labelled.length > 0) return;
    for (const sentence of splitSentences(content, this.reading.cues)) this.readSentence(sentence);
  }

  /** "Applies to: the desktop app", where the line opens no section: in a quotation, behind another line. */
  private readLabel(line: RichText): boolean {
    const label = LABEL.exec(line.text)?.[0];
    const subject = label === undefined ? undefined : this.cues.scopeHeadings.get(normaliseHeading(label));
    if (label === undefined || !subject) return false;
    const rest = trimRich(sliceRich(line, label.length, line.text.length));
    const because = `behind the label "${label.replace(/\s*[:：]\s*$/u, '')}"`;
    this.note(rest, environmentOf(subject), { because, confidence: 0.95 });
    return true;
  }

  private readSentence(sentence: RichText): void {
    const { redirect, audience, coverage } = this.cues;
    const { text } = sentence;
    const away = sourceSpan(sentence).start <= this.help ? redirect.exec(text) : null;
    // It sends away by what it was read as: a condition, a hand-over.
    if (away)
      return this.add(sentence, { about: 'redirect' }, { because: openingOf(away), confidence: 0.85 });
    const told = audience.exec(text);
    const found = told ?? coverage.exec(text);
    if (!found) return;
    const own: About = told ? { about: 'covers', aspect: 'role' } : { about: 'covers' };
    this.note(sentence, own, { because: openingOf(found), confidence: 0.9 });
  }

  private note(words: RichText, own: About, how: Pick<Draft, 'because' | 'confidence'>): void {
    const span = sourceSpan(words);
    if (words.text.length > LONGEST || !this.names(words.text)) return;
    if (this.taken.some((draft) => draft.span.start < span.end && span.start < draft.span.end)) return;
    this.add(words, own, how);
  }

  /** A label without anything behind it, such as a cell "Product", names nothing. */
  private names(words: string): boolean {
    if (!/[\p{L}\p{N}]/u.test(words) || /[:：]$/u.test(words)) return false;
    return !this.cues.scopeHeadings.has(normaliseHeading(words));
  }

  private add(words: RichText, own: About, how: Pick<Draft, 'because' | 'confidence'>): void {
    this.reading.drafts.add('scope', {
      span: sourceSpan(words),
      text: words.text,
      parent: null,
      ...how,
      own,
    });
  }
}

/** What a heading for the environment may have been read as; the words of other roles are told by those. */
const OPEN: ReadonlySet<Section['role']> = new Set(['scope', 'other', 'procedure', 'note']);

/** Longer than any product or version; what is longer tells something else. */
const LONGEST = 300;

/** The words before a colon at the start of a line. */
const LABEL = /^[^:：.。\n]{2,60}[:：](?=\s|$|\p{sc=Han}|\p{sc=Katakana})\s*/u;

function environmentOf(subject: ScopeSubject): About {
  return { about: 'environment', ...(subject === 'whole' ? {} : { aspect: subject }) };
}

function openingOf({ 0: words }: RegExpExecArray): string {
  return `the words "${words.trim()}" in the introduction`;
}

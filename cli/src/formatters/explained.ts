import type { ArticleDocument } from '#core/document/articleDocument.js';
import type { Span } from '#core/text/span.js';
import wrapAnsi from 'wrap-ansi';
import { printable, type Style } from '../terminal.js';
import { truncateText } from '../textLayout.js';
import { decisionsOf, type Decision } from './decisions.js';
import { formatReadingSummary, howToSettle } from './readingSummary.js';

/** How the explanation is set. */
export interface ExplainOptions {
  readonly style: Style;
  readonly width: number;
  readonly shown: (path: string) => string;
  /** Leaves out the summaries and the closing line. */
  readonly quiet: boolean;
}

/**
 * The text of articles line by line, and below each line what was decided about it and why. A bar stands
 * before the lines that were read as something, so that those read as nothing stand out without colours.
 * Nothing stands side by side and every decision is a sentence, so that it can be listened to as well.
 */
export function formatExplained(documents: readonly ArticleDocument[], options: ExplainOptions): string {
  const articles = documents.map((document) => formatArticle(document, options));
  const closing = options.quiet ? [] : [wrapAnsi(howToSettle, options.width)];
  return [...articles, ...closing].join('\n\n');
}

function formatArticle(document: ArticleDocument, options: ExplainOptions): string {
  const { style, shown, width } = options;
  const { title, language, profile, recognition } = document.article;
  const decisions = decisionsOf(document);
  const read = readLines(document, decisions);
  const kindOfFile = recognition.isArticle ? `article in ${nameOf(language)}, ${profile}` : 'no article';
  const header = [
    style.bold(printable(title?.text ?? '(no title)')),
    style.dim(printable(`${shown(document.path)}: ${kindOfFile} (${recognition.because})`)),
  ].map((line) => wrapAnsi(line, width));
  const margin = new Margin(options, String(document.lines.lineCount).length);
  const lines = Array.from({ length: lineCountOf(document) }, (_, line) => {
    const begun = decisions.filter(({ span }) => document.lines.at(span.start).line === line);
    return [
      ...margin.text(line + 1, document.lines.lineText(line), read.has(line)),
      ...begun.flatMap((decision) => margin.decision(decision, isWholeLine(decision.span, line, document))),
    ];
  });
  const summary = options.quiet ? [] : ['', wrapAnsi(formatReadingSummary(document, read), width)];
  return [...header, '', ...lines.flat(), ...summary].join('\n');
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

/** A line end at the end of the text begins no further line that anybody has written. */
function lineCountOf({ lines }: ArticleDocument): number {
  return lines.lineCount > 1 && lines.lineText(lines.lineCount - 1) === ''
    ? lines.lineCount - 1
    : lines.lineCount;
}

/** The zero-based lines, blank ones aside, that some decision is about; a step's notes are part of it. */
function readLines(document: ArticleDocument, decisions: readonly Decision[]): ReadonlySet<number> {
  const { lines, article } = document;
  const blocks = article.elements.flatMap((element) => (element.kind === 'step' ? [element.block] : []));
  const read = new Set<number>();
  for (const { start, end } of [...decisions.map(({ span }) => span), ...blocks]) {
    const last = lines.at(Math.max(start, end - 1)).line;
    for (let line = lines.at(start).line; line <= last; line++)
      if (lines.lineText(line).trim() !== '') read.add(line);
  }
  return read;
}

/** Whether the span holds all words of its line, so that there is no need to say which ones it means. */
function isWholeLine(span: Span, line: number, { lines }: ArticleDocument): boolean {
  const text = lines.lineText(line);
  const start = lines.offsetAt({ line, column: 0 });
  const before = text.slice(0, Math.max(0, span.start - start));
  return !/\p{L}/u.test(before) && span.end >= start + text.trimEnd().length;
}

const longestQuote = 60;
const narrowestText = 20;

/** Sets lines of text and of decisions beside a column with the line numbers. */
class Margin {
  private readonly room: number;

  constructor(
    private readonly options: ExplainOptions,
    private readonly numberWidth: number,
  ) {
    this.room = Math.max(narrowestText, options.width - numberWidth - 3);
  }

  text(number: number, text: string, isRead: boolean): string[] {
    const { style } = this.options;
    const words = printable(text).replaceAll('\t', '    ');
    const bar = isRead ? style.cyan('|') : ' ';
    return wrapAnsi(words, this.room, { hard: true, trim: false })
      .split('\n')
      .map((part, index) => {
        const shown = index === 0 ? part : part.trimStart();
        const label = (index === 0 ? String(number) : '').padStart(this.numberWidth);
        return `${style.dim(label)} ${bar} ${shown}`.trimEnd();
      });
  }

  decision({ name, particulars, words, confidence, because }: Decision, isWholeLine: boolean): string[] {
    const { style } = this.options;
    const quoted = truncateText(printable(words).replace(/\s+/g, ' '), longestQuote);
    const read = isWholeLine ? style.cyan(name) : `${style.cyan(name)} “${quoted}”`;
    const sure = confidence === undefined ? [] : [`${String(Math.round(confidence * 100))}% sure`];
    const facts = [read, ...particulars.map(printable), ...sure].join(', ');
    const line = `${facts}: ${style.dim(printable(because))}`;
    const indent = ' '.repeat(this.numberWidth);
    return wrapAnsi(line, this.room - 2, { hard: true })
      .split('\n')
      .map((part, index) => `${indent} ${index === 0 ? style.cyan('=') : ' '}   ${part}`);
  }
}

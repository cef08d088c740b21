import type { ArticleDocument } from '../document/articleDocument.js';
import type { LineIndex } from '../text/lineIndex.js';
import type { Problem } from '../text/problem.js';
import type { Span } from '../text/span.js';
import { findDirectives, type Directive, type Word } from './directives.js';
import { findMetaRule } from './metaRules.js';
import { didYouMean } from './didYouMean.js';

/** A writer's wish that findings of one rule, or of all, be silent where they start in a stretch of text. */
export interface Suppression {
  /** Absent for all rules. */
  readonly ruleId?: string;
  /** What to mark where the suppression has no effect: the rule's name, or else the comment. */
  readonly span: Span;
  readonly covers: Span;
}

/** The suppressions of a text, and the comments that were meant as one but say nothing that can be done. */
export interface Suppressions {
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly Problem[];
}

const names = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'];

/** Reads the `fixpath-…` comments of a document; `ruleIds` are all rules that there are. */
export function findSuppressions(document: ArticleDocument, ruleIds: readonly string[]): Suppressions {
  const reader = new SuppressionReader(document.text.length, document.lines, ruleIds);
  for (const directive of findDirectives(document)) reader.read(directive);
  return reader.finish();
}

/** The finding that a suppression comment is wrong; `why` ends with what to do. */
export function suppressionProblem(span: Span, why: string): Problem {
  return { ruleId: 'suppression', span, message: why };
}

/** Walks over the directives in order and keeps which blocks are open. */
class SuppressionReader {
  private readonly suppressions: Suppression[] = [];
  private readonly problems: Problem[] = [];
  private open: Suppression[] = [];

  constructor(
    private readonly length: number,
    private readonly lines: LineIndex,
    private readonly ruleIds: readonly string[],
  ) {}

  read(directive: Directive): void {
    if (!names.includes(directive.name)) {
      const why = `“fixpath-${directive.name}” is no comment that Fixpath knows, so it does nothing.`;
      this.reject(directive.span, why + didYouMean(directive.name, names).replace('“', '“fixpath-'));
      return;
    }
    const known = directive.words.filter((word) => this.isRule(word));
    if (known.length === 0 && directive.words.length > 0) return;
    const targets: readonly (Word | undefined)[] = known.length > 0 ? known : [undefined];
    for (const target of targets)
      if (directive.name === 'enable') this.close(directive, target);
      else this.add(directive, target);
  }

  finish(): Suppressions {
    this.suppressions.push(...this.open);
    return { suppressions: this.suppressions, problems: this.problems };
  }

  private add(directive: Directive, target: Word | undefined): void {
    const suppression: Suppression = {
      ...(target ? { ruleId: target.text } : {}),
      span: target?.span ?? directive.span,
      covers: this.coverage(directive),
    };
    (directive.name === 'disable' ? this.open : this.suppressions).push(suppression);
  }

  /** The stretch that a directive covers; a block reaches to the end of the text until it is closed. */
  private coverage(directive: Directive): Span {
    const behindText = this.length + 1;
    if (directive.name === 'disable-file') return { start: 0, end: behindText };
    if (directive.name === 'disable') return { start: directive.span.start, end: behindText };
    let line = this.lines.at(
      directive.name === 'disable-line' ? directive.span.start : directive.span.end,
    ).line;
    if (directive.name === 'disable-next-line')
      do line++;
      while (line < this.lines.lineCount - 1 && this.lines.lineText(line).trim() === '');
    const start = this.lines.offsetAt({ line, column: 0 });
    return { start, end: start + this.lines.lineText(line).length + 1 };
  }

  private close(directive: Directive, target: Word | undefined): void {
    const closed = this.open.filter((block) => !target || block.ruleId === target.text);
    if (closed.length === 0) {
      const what = target ? `“${target.text}”` : 'anything';
      const why = `No “fixpath-disable” above has switched ${what} off, so there is nothing to switch on again. Remove this comment.`;
      this.reject(target?.span ?? directive.span, why);
    }
    for (const block of closed)
      this.suppressions.push({ ...block, covers: { start: block.covers.start, end: directive.span.start } });
    this.open = this.open.filter((block) => !closed.includes(block));
  }

  private isRule({ text, span }: Word): boolean {
    if (this.ruleIds.includes(text)) return true;
    if (findMetaRule(text))
      this.reject(
        span,
        `“${text}” cannot be silenced by a comment. Give it a severity in the configuration.`,
      );
    else if (text.startsWith('until='))
      this.reject(
        span,
        `Fixpath does not support “until” yet, so this comment stays in force for good. Remove it when its time has come.`,
      );
    else
      this.reject(
        span,
        `No rule is called “${text}”, so this comment silences nothing.${didYouMean(text, this.ruleIds)}`,
      );
    return false;
  }

  private reject(span: Span, why: string): void {
    this.problems.push(suppressionProblem(span, why));
  }
}

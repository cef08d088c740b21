import type { Span } from './span.js';
import type { TextEdit } from './textEdit.js';

/** Another place that explains a problem; `path` is absent for the problem's own document. */
export interface RelatedInformation {
  readonly path?: string;
  readonly span: Span;
  readonly message: string;
}

/**
 * A repair that the author may choose. `safe` says that it cannot change what the article tells its
 * reader (LSP: preferred quick fix; `fixpath lint --fix`); the others are suggestions to complete by hand.
 */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly safe: boolean;
}

/**
 * Something wrong in one document, at a span of offsets. Parser, flow builder and rules all report it;
 * how grave it is gets decided later, by the configuration (see `lint`). LSP's `Diagnostic` is its
 * image at the server's edge only.
 */
export interface Problem {
  /** The rule's id, or the name of the stage that reports, e.g. `front-matter`. */
  readonly ruleId: string;
  readonly span: Span;
  /** What is wrong, why it matters to the reader, and what to do. */
  readonly message: string;
  readonly related?: readonly RelatedInformation[];
  readonly fixes?: readonly Fix[];
}

/** A value that could always be made, and what was wrong on the way to it. */
export interface Result<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

import type { Span } from '../text/span.js';
import type { PreviewContent, SimulationContent } from './requests.js';

/** Extension → page. */
export type ToWebviewMessage =
  | { readonly type: 'simulation'; readonly content: SimulationContent; readonly symptom?: string }
  | { readonly type: 'preview'; readonly content: PreviewContent }
  /** There is nothing to show, and why: the file is no article, or the server does not run. */
  | { readonly type: 'unavailable'; readonly reason: 'notArticle' | 'noServer' }
  /** The cursor moved in the text: show what stands there. */
  | { readonly type: 'showOffset'; readonly offset: number }
  /** The text was scrolled so that this offset stands at the top of the editor. */
  | { readonly type: 'scrollToOffset'; readonly offset: number };

/** Page → extension. */
export type FromWebviewMessage =
  /** The page listens; it now wants its content. */
  | { readonly type: 'ready' }
  /** Show this stretch of the text in the editor, without taking the focus. */
  | { readonly type: 'reveal'; readonly span: Span }
  /** The walk stands here now: mark it where the text is visible already; `null` at the start of a walk. */
  | { readonly type: 'showCurrent'; readonly span: Span | null }
  /** A link in the article was followed; `offset` is where it stands in the text, if that is known. */
  | { readonly type: 'openLink'; readonly href: string; readonly offset?: number }
  /** Put this text on the clipboard. */
  | { readonly type: 'copy'; readonly text: string }
  /** The user decides that the file is an article. */
  | { readonly type: 'treatAsArticle' }
  /** Start a walk at that symptom. */
  | { readonly type: 'simulate'; readonly symptom?: string };

import type { Span } from '../text/span.js';
import type { PreviewContent, SimulationContent } from './requests.js';

/** Extension → page. */
export type ToWebviewMessage =
  | { readonly type: 'simulation'; readonly content: SimulationContent; readonly symptom?: string }
  | { readonly type: 'preview'; readonly content: PreviewContent }
  /** The cursor moved in the text: show what stands there. */
  | { readonly type: 'showOffset'; readonly offset: number };

/** Page → extension. */
export type FromWebviewMessage =
  /** The page listens; it now wants its content. */
  | { readonly type: 'ready' }
  /** Show this stretch of the text in the editor, without taking the focus. */
  | { readonly type: 'reveal'; readonly span: Span }
  /** A link in the article was followed. */
  | { readonly type: 'openLink'; readonly href: string }
  /** Start a walk at that symptom. */
  | { readonly type: 'simulate'; readonly symptom?: string };

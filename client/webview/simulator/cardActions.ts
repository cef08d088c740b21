import type { FlowNode } from '#core/flow/flowGraph.js';
import type { Send } from './answerView.js';

/** What a card can do besides sending answers. */
export interface CardActions {
  readonly send: Send;
  readonly reveal: (node: FlowNode) => void;
  readonly openLink: (href: string, offset: number) => void;
  readonly copy: (text: string) => void;
  /** The evidence that the reader has said to have, kept between cards. */
  readonly collected: Set<string>;
}

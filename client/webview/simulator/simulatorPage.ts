import type { FlowNode } from '#core/flow/flowGraph.js';
import type { SimulationContent } from '#core/protocol/requests.js';
import type { ToWebviewMessage } from '#core/protocol/webviewMessages.js';
import type { SimulationEvent } from '#core/simulation/simulation.js';
import { startWalk } from '#core/simulation/transition.js';
import { followLinks } from '../page/articleHtml.js';
import type { Host } from '../page/host.js';
import { l10n } from '../page/l10n.js';
import { clearUnavailable, renderUnavailable } from '../page/unavailable.js';
import { announcement } from './cardText.js';
import { renderCard } from './cardView.js';
import { eventOfKey } from './keys.js';
import { Frame } from './frame.js';
import { renderTrail } from './trailView.js';
import { Walk } from './walk.js';
import { recordWalk, replayWalk, type WalkRecord } from './walkRecord.js';

/** What the simulator keeps over a reload. */
export interface SimulatorState {
  readonly record: WalkRecord;
  readonly collected: readonly string[];
}

/** The page that leads a reader through the article, one card at a time. */
export class SimulatorPage {
  private readonly frame: Frame;
  private readonly collected: Set<string>;
  private record: WalkRecord | undefined;
  private walk: Walk | undefined;

  constructor(private readonly host: Host<SimulatorState>) {
    const saved = host.load();
    this.record = saved.record;
    this.collected = new Set(saved.collected);
    this.frame = new Frame((event) => this.send(event));
    followLinks(this.frame.card, host);
    document.addEventListener('keydown', (pressed) => this.press(pressed));
    document.addEventListener('change', () => this.save());
  }

  /** Does what the extension says. */
  receive(message: ToWebviewMessage): void {
    if (message.type === 'simulation') this.load(message.content, message.symptom);
    else if (message.type === 'unavailable') renderUnavailable(message.reason, this.host);
  }

  /** A new text: the walk at hand is taken up in it, unless another one was asked for. */
  private load(content: SimulationContent, symptom: string | undefined): void {
    clearUnavailable();
    const isNew = symptom !== undefined || !this.record;
    if (isNew || !this.record) {
      this.show(new Walk(content, startWalk(content.graph, symptom)), { isMove: true });
      this.frame.note(undefined);
      return;
    }
    const { state, lost } = replayWalk(content.graph, this.record);
    const isMove = this.walk === undefined || lost !== undefined;
    this.show(new Walk(content, state), { isMove });
    if (lost) this.frame.note(l10n.t('The text has changed: “{0}” is no longer in it.', lost.text));
  }

  private send(event: SimulationEvent): void {
    const after = this.walk?.after(event);
    if (!after || after === this.walk) return;
    if (event.type === 'restart') this.collected.clear();
    this.frame.note(undefined);
    this.show(after, { isMove: true });
  }

  private press(pressed: KeyboardEvent): void {
    const event = this.walk && eventOfKey(pressed, this.walk);
    if (!event) return;
    pressed.preventDefault();
    this.send(event);
  }

  /** Focus and voice follow the reader's own moves only: a change of the text must not take either away. */
  private show(walk: Walk, { isMove }: { readonly isMove: boolean }): void {
    this.walk = walk;
    this.record = recordWalk(walk.content.graph, walk.state);
    const actions = {
      send: (event: SimulationEvent) => this.send(event),
      reveal: ({ span }: FlowNode) => this.host.post({ type: 'reveal', span }),
      openLink: (href: string, offset: number) => this.host.post({ type: 'openLink', href, offset }),
      copy: (text: string) => this.host.post({ type: 'copy', text }),
      collected: this.collected,
    };
    this.frame.show(walk, renderCard(walk, actions), renderTrail(walk, actions.send));
    if (isMove) this.frame.announce(announcement(walk));
    const span = walk.current.kind === 'start' ? null : walk.current.span;
    this.host.post({ type: 'showCurrent', span });
    this.save();
  }

  private save(): void {
    if (this.record) this.host.save({ record: this.record, collected: [...this.collected] });
  }
}

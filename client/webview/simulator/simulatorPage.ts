import type { FlowGraph, FlowNode } from '#core/flow/flowGraph.js';
import type { SimulationContent } from '#core/protocol/requests.js';
import type { ToWebviewMessage } from '#core/protocol/webviewMessages.js';
import type { SimulationEvent } from '#core/simulation/simulation.js';
import { startWalk } from '#core/simulation/transition.js';
import {
  recordWalk,
  replayWalk,
  type RememberedNode,
  type ReplayedWalk,
  type WalkRecord,
} from '#core/simulation/walkRecord.js';
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

/** What the simulator keeps over a reload. */
export interface SimulatorState {
  readonly record: WalkRecord;
  readonly collected: readonly string[];
}

/** The page that leads a reader through the article, one card at a time. */
export class SimulatorPage {
  private readonly frame: Frame;
  private readonly collected: Set<string>;
  /** The walk as it was at the reader's last move, and as it was in the last version of the text. */
  private record: WalkRecord | undefined;
  private latest: WalkRecord | undefined;
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
    if (symptom !== undefined || !this.record) {
      this.note(undefined);
      this.move(new Walk(content, startWalk(content.graph, symptom)));
      return;
    }
    const { state, lost } = this.takeUp(content.graph, this.record);
    const isFirst = this.walk === undefined;
    this.note(lost);
    this.show(new Walk(content, state));
    if (lost) return;
    this.latest = recordWalk(content.graph, state);
    if (isFirst) this.announce();
  }

  /** While words are being typed only the last version resembles them; once they are whole, the first one may again. */
  private takeUp(graph: FlowGraph, record: WalkRecord): ReplayedWalk {
    const first = replayWalk(graph, record);
    return first.isSame || !this.latest ? first : replayWalk(graph, this.latest);
  }

  private send(event: SimulationEvent): void {
    const after = this.walk?.after(event);
    if (!after || after === this.walk) return;
    if (event.type === 'restart') this.collected.clear();
    this.note(undefined);
    this.move(after);
  }

  /** The reader's own move: only these are spoken, and only these are what the walk is known by. */
  private move(walk: Walk): void {
    this.record = recordWalk(walk.content.graph, walk.state);
    this.latest = this.record;
    this.show(walk);
    this.announce();
    this.save();
  }

  private announce(): void {
    if (this.walk) this.frame.announce(announcement(this.walk));
  }

  private note(lost: RememberedNode | undefined): void {
    this.frame.note(lost && l10n.t('The text has changed: “{0}” is no longer in it.', lost.text));
  }

  private press(pressed: KeyboardEvent): void {
    const event = this.walk && eventOfKey(pressed, this.walk);
    if (!event) return;
    pressed.preventDefault();
    this.send(event);
  }

  private show(walk: Walk): void {
    this.walk = walk;
    const actions = {
      send: (event: SimulationEvent) => this.send(event),
      reveal: ({ span }: FlowNode) => this.host.post({ type: 'reveal', span }),
      openLink: (href: string, offset: number) => this.host.post({ type: 'openLink', href, offset }),
      copy: (text: string) => this.host.post({ type: 'copy', text }),
      collected: this.collected,
    };
    this.frame.show(walk, renderCard(walk, actions), renderTrail(walk, actions.send));
    const span = walk.current.kind === 'start' ? null : walk.current.span;
    this.host.post({ type: 'showCurrent', span });
  }

  private save(): void {
    if (this.record) this.host.save({ record: this.record, collected: [...this.collected] });
  }
}

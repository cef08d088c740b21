import { button, element } from '../page/element.js';
import { icon, type IconName } from '../page/icons.js';
import { l10n } from '../page/l10n.js';
import type { Send } from './answerView.js';
import type { Walk } from './walk.js';

/** What stays on the page while cards come and go: title, toolbar, progress, trail, notes and the voice. */
export class Frame {
  readonly card = element('main', { class: 'stage' });
  private readonly title = element('h1');
  private readonly bar = element('div', { class: 'bar-fill' });
  private readonly progress = element(
    'div',
    { class: 'progress', role: 'progressbar', 'aria-label': l10n.t('Progress'), 'aria-valuemin': 0 },
    this.bar,
  );
  private readonly count = element('span', { class: 'count' });
  private readonly trail = element('nav', { class: 'trail', 'aria-label': l10n.t('Trail') });
  private readonly notes = element('p', { class: 'note', role: 'status', hidden: true });
  private readonly voice = element('div', {
    class: 'visually-hidden',
    role: 'status',
    'aria-live': 'polite',
  });
  private readonly moves: readonly {
    readonly made: HTMLButtonElement;
    readonly type: 'back' | 'forward' | 'restart';
  }[];

  constructor(send: Send) {
    const move = (type: 'back' | 'forward' | 'restart', label: string, key?: string) => ({
      type,
      made: button(
        { class: 'move', title: label, 'aria-label': label, 'aria-keyshortcuts': key },
        () => send({ type }),
        icon(type satisfies IconName),
      ),
    });
    this.moves = [
      move('back', l10n.t('Back'), 'Backspace'),
      move('forward', l10n.t('Forward')),
      move('restart', l10n.t('Restart'), 'R'),
    ];
    const toolbar = element(
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': l10n.t('Walk') },
      ...this.moves.map(({ made }) => made),
    );
    const header = element('header', { class: 'bar' }, toolbar, this.title, this.count);
    const body = element(
      'div',
      { class: 'columns' },
      this.trail,
      element('div', { class: 'middle' }, this.notes, this.card),
    );
    document.body.append(header, this.progress, body, this.voice);
  }

  /** Shows a walk. The focus stays on the trail if it was there, and else goes to the new card. */
  show(walk: Walk, card: HTMLElement, trail: HTMLElement): void {
    const place = this.focusedStop();
    this.title.textContent = walk.content.title;
    this.card.replaceChildren(card);
    this.trail.replaceChildren(trail);
    for (const { made, type } of this.moves) made.disabled = !walk.can({ type });
    this.showProgress(walk);
    this.trail.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    // To focus an element of a page that has not the focus would take it from the text.
    if (!document.hasFocus()) return;
    if (place >= 0) this.trail.querySelectorAll('button')[place]?.focus();
    if (document.activeElement === document.body) card.focus({ preventScroll: true });
  }

  private focusedStop(): number {
    return [...this.trail.querySelectorAll('button')].findIndex((stop) => stop === document.activeElement);
  }

  /** Says the words to a screen reader. */
  announce(words: string): void {
    this.voice.textContent = words;
  }

  /** Shows a remark about the walk, or takes it away. */
  note(words: string | undefined): void {
    this.notes.hidden = words === undefined;
    this.notes.textContent = words ?? '';
  }

  private showProgress(walk: Walk): void {
    const { steps, atMost } = walk.progress;
    const isEnd = walk.answers.length === 0;
    const part = isEnd ? 1 : steps / Math.max(1, atMost);
    this.bar.style.width = `${Math.round(part * 100)}%`;
    const words = steps === 0 || isEnd ? '' : l10n.t('Step {0} of up to {1}', steps, atMost);
    this.count.textContent = words;
    this.progress.setAttribute('aria-valuenow', String(steps));
    this.progress.setAttribute('aria-valuemax', String(Math.max(1, atMost)));
    this.progress.setAttribute('aria-valuetext', words);
    this.progress.dataset.kind = isEnd ? walk.current.kind : 'step';
  }
}

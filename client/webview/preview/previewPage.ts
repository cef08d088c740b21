import type { PreviewContent } from '#core/protocol/requests.js';
import type { ToWebviewMessage } from '#core/protocol/webviewMessages.js';
import { articleFragment, followLinks } from '../page/articleHtml.js';
import { button, element } from '../page/element.js';
import type { Host } from '../page/host.js';
import { icon } from '../page/icons.js';
import { l10n } from '../page/l10n.js';
import { clearUnavailable, renderUnavailable } from '../page/unavailable.js';
import { Legend } from './legend.js';
import { elementAt, labelBlocks, spanOf } from './marks.js';
import { renderOutline } from './outlineView.js';
import { bringIntoView, keepPlace, scrollToOffset } from './scrolling.js';

/** What the preview keeps over a reload. */
export interface PreviewState {
  /** Kinds of elements that are not marked. */
  readonly hidden: readonly string[];
  readonly flow: boolean;
}

/** The page beside the text: the article as its reader sees it, marked, and its flow. */
export class PreviewPage {
  private readonly article = element('main', {
    class: 'article prose',
    'aria-label': l10n.t('Article'),
    tabindex: 0,
  });
  private readonly flow = element('nav', { class: 'flow', 'aria-label': l10n.t('Flow') });
  private readonly flowToggle = button({ class: 'toggle' }, () => this.showFlow(!this.isFlowShown));
  private readonly legend: Legend;
  private isFlowShown: boolean;
  private offset: number | undefined;

  constructor(private readonly host: Host<PreviewState>) {
    const saved = host.load();
    this.isFlowShown = saved.flow ?? true;
    this.legend = new Legend(this.article, saved.hidden ?? [], () => this.save());
    this.flowToggle.append(icon('variant'), l10n.t('Flow'));
    const bar = element('header', { class: 'bar' }, this.legend.element, this.flowToggle);
    document.body.append(bar, element('div', { class: 'columns' }, this.article, this.flow));
    this.showFlow(this.isFlowShown);
    this.article.addEventListener('click', (event) => this.revealClicked(event));
    followLinks(this.article, host, (fragment) => this.goToFragment(fragment));
  }

  /** Does what the extension says. */
  receive(message: ToWebviewMessage): void {
    switch (message.type) {
      case 'preview':
        this.show(message.content);
        break;
      case 'unavailable':
        renderUnavailable(message.reason, this.host);
        break;
      case 'showOffset':
        this.offset = message.offset;
        this.highlight(true);
        break;
      case 'scrollToOffset':
        scrollToOffset(this.article, message.offset);
        break;
      case 'simulation':
        break;
    }
  }

  private show(content: PreviewContent): void {
    clearUnavailable();
    keepPlace(this.article, () => this.article.replaceChildren(articleFragment(content.html)));
    labelBlocks(this.article);
    this.legend.update();
    keepPlace(this.flow, () => this.flow.replaceChildren(renderOutline(content.graph, this.host)));
    this.highlight(false);
  }

  /** Marks what stands at the cursor in the article and in the flow. */
  private highlight(scroll: boolean): void {
    for (const old of document.querySelectorAll('.is-current')) old.classList.remove('is-current');
    const current = this.offset === undefined ? undefined : elementAt(this.article, this.offset);
    if (!current) return;
    const id = CSS.escape(current.dataset.element ?? '');
    for (const piece of this.article.querySelectorAll(`[data-element="${id}"]`))
      piece.classList.add('is-current');
    if (scroll) bringIntoView(this.article, current);
    const line = this.flow.querySelector<HTMLElement>(`[data-element="${id}"]`);
    line?.classList.add('is-current');
    if (line && scroll) bringIntoView(this.flow, line);
  }

  private revealClicked(event: MouseEvent): void {
    if (!(event.target instanceof Element) || !window.getSelection()?.isCollapsed) return;
    const clicked = event.target.closest<HTMLElement>('[data-start]');
    const span = clicked && spanOf(clicked);
    if (!span) return;
    this.offset = span.start;
    this.highlight(false);
    this.host.post({ type: 'reveal', span });
  }

  private goToFragment(fragment: string): boolean {
    const ids = [fragment, `article-${fragment}`].map((id) => `[id="${CSS.escape(id)}"]`);
    const target = this.article.querySelector<HTMLElement>(ids.join());
    target?.scrollIntoView({ block: 'start' });
    return target !== null;
  }

  private showFlow(isShown: boolean): void {
    this.isFlowShown = isShown;
    this.flow.hidden = !isShown;
    this.flowToggle.setAttribute('aria-pressed', String(isShown));
    this.save();
  }

  private save(): void {
    this.host.save({ hidden: this.legend.hidden, flow: this.isFlowShown });
  }
}

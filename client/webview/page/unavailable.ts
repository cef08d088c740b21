import { button, element } from './element.js';
import type { Host } from './host.js';
import { l10n } from './l10n.js';

/** Says over the page's last content why there is no newer one, and offers the way out of it. */
export function renderUnavailable(reason: 'notArticle' | 'noServer', host: Pick<Host<object>, 'post'>): void {
  document.querySelector('.unavailable')?.remove();
  document.body.classList.add('is-unavailable');
  const words =
    reason === 'notArticle'
      ? l10n.t('This file is read as ordinary Markdown, so there is no flow to show.')
      : l10n.t('The language server is not running, so there is nothing to show yet.');
  const treat = button(
    { class: 'primary' },
    () => host.post({ type: 'treatAsArticle' }),
    l10n.t('Treat as article'),
  );
  const retry = button({ class: 'primary' }, () => host.post({ type: 'ready' }), l10n.t('Try again'));
  const action = reason === 'notArticle' ? treat : retry;
  document.body.append(
    element('section', { class: 'unavailable', role: 'alert' }, element('p', {}, words), action),
  );
}

/** Takes the word back: there is content again. */
export function clearUnavailable(): void {
  document.querySelector('.unavailable')?.remove();
  document.body.classList.remove('is-unavailable');
}

import { element } from './element.js';
import type { Host } from './host.js';
import { l10n } from './l10n.js';

/** The nodes of the server's sanitised HTML; a picture that cannot be shown becomes its own description. */
export function articleFragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const image of template.content.querySelectorAll('img')) preparePicture(image);
  for (const quote of template.content.querySelectorAll('blockquote')) prepareAdmonition(quote);
  return template.content;
}

/** GitHub's notation for notes and warnings: a quotation that begins with `[!NOTE]`. */
function prepareAdmonition(quote: HTMLQuoteElement): void {
  const first = document
    .createTreeWalker(quote, NodeFilter.SHOW_TEXT, (node) =>
      node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    )
    .nextNode();
  const mark = /^\s*\[!(\w+)\]\s*/.exec(first?.textContent ?? '');
  const name = mark && admonitionNames().get(mark[1]!.toLowerCase());
  if (!first?.textContent || !name) return;
  first.textContent = first.textContent.slice(mark[0].length);
  quote.classList.add('admonition', mark[1]!.toLowerCase());
  quote.prepend(element('p', { class: 'admonition-name' }, name));
}

function admonitionNames(): ReadonlyMap<string, string> {
  return new Map([
    ['note', l10n.t('Note')],
    ['tip', l10n.t('Tip')],
    ['important', l10n.t('Important')],
    ['warning', l10n.t('Warning')],
    ['caution', l10n.t('Caution')],
  ]);
}

/** Pages load nothing from the network, so a remote picture is named instead of shown broken. */
function preparePicture(image: HTMLImageElement): void {
  const source = image.getAttribute('src') ?? '';
  const replace = () => image.replaceWith(placeholder(image.alt, source));
  if (/^(https?:)?\/\//i.test(source)) replace();
  else image.addEventListener('error', replace, { once: true });
}

function placeholder(alt: string, source: string): HTMLElement {
  const words = alt ? l10n.t('Picture: {0}', alt) : l10n.t('Picture without a description');
  return element('span', { class: 'picture', title: source }, words);
}

/** Sends followed links to the extension; a link into this very page is left to `inside`, if it finds the place. */
export function followLinks(
  container: HTMLElement,
  host: Pick<Host<object>, 'post'>,
  inside: (fragment: string) => boolean = () => false,
): void {
  container.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || !container.contains(link)) return;
    event.preventDefault();
    event.stopPropagation();
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#') && inside(decodeURIComponent(href.slice(1)))) return;
    const offset = offsetOf(link);
    host.post(offset === undefined ? { type: 'openLink', href } : { type: 'openLink', href, offset });
  });
}

/** Where the link stands in the text, if it or its marked reference says so. */
function offsetOf(link: Element): number | undefined {
  const marked = link.closest('[data-kind="reference"]') ?? link.querySelector('[data-kind="reference"]');
  const start = Number(marked?.getAttribute('data-start') ?? NaN);
  return Number.isNaN(start) ? undefined : start + 1;
}

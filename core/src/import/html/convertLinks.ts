import type { Element, Root } from 'hast';
import { isWordless } from '../chromeWords.js';
import { attribute, isElement, rawText, rewriteElements } from './elements.js';

/** Makes links lead where they led from the page's own place; those that ran a script keep their words only. */
export function convertLinks(tree: Root | Element, source: string | undefined): void {
  rewriteElements(tree, (element) => {
    if (element.tagName === 'img')
      return [
        {
          ...element,
          properties: { ...element.properties, src: resolveAddress(String(element.properties.src), source) },
        },
      ];
    if (element.tagName !== 'a') return [element];
    const href = attribute(element, 'href');
    const holdsImage = element.children.some((child) => isElement(child, 'img'));
    if (href === undefined || /^(?:javascript|about|file):/i.test(href)) return element.children;
    // The signs behind headings by which they can be linked to.
    if (isWordless(rawText(element)) && !holdsImage)
      return /^[#¶§🔗↩↑⤴\s]*$/u.test(rawText(element)) ? [] : element.children;
    return [linkTo(resolveAddress(unwrapRedirect(href), source), element)];
  });
}

function linkTo(href: string, element: Element): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: element.children };
}

/** Google Docs leads all links over a page of Google's. */
function unwrapRedirect(href: string): string {
  const found = /^https?:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/.exec(href)?.[1];
  try {
    return found === undefined ? href : decodeURIComponent(found);
  } catch {
    return href;
  }
}

/**
 * The address seen from a page, as browsers resolve it (RFC 3986, 5.2). An anchor in the page itself stays
 * an anchor; without a source relative addresses stay relative.
 */
export function resolveAddress(address: string, source: string | undefined): string {
  const target = address.trim();
  const base = source === undefined ? undefined : /^(https?:)\/\/[^/?#]+/i.exec(source);
  if (!base || source === undefined) return target;
  const page = source.replace(/[?#].*$/, '');
  if (target.startsWith(`${page}#`)) return target.slice(page.length);
  if (target.startsWith('//')) return base[1]! + target;
  if (target.startsWith('/')) return base[0] + target;
  if (/^(?:#|[a-z][a-z\d+.-]*:)/i.test(target) || target === '') return target;
  return base[0] + withoutDots(`${page.slice(base[0].length).replace(/[^/]*$/, '') || '/'}${target}`);
}

function withoutDots(path: string): string {
  const [, way = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  const kept: string[] = [];
  for (const part of way.split('/'))
    if (part === '..') kept.splice(1 + Math.max(0, kept.length - 2));
    else if (part !== '.') kept.push(part);
  return kept.join('/') + rest;
}

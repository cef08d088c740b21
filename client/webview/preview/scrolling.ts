import { spanOf } from './marks.js';

/** Replaces what a scrolled container shows, and keeps the element at its top edge where it was. */
export function keepPlace(container: HTMLElement, replace: () => void): void {
  const before = container.scrollTop;
  const anchor = topElement(container);
  replace();
  container.scrollTop = before;
  const again = anchor && container.querySelector(`[data-element="${CSS.escape(anchor.id)}"]`);
  if (again) container.scrollTop += again.getBoundingClientRect().top - anchor.top;
}

function topElement(container: HTMLElement): { id: string; top: number } | undefined {
  const edge = container.getBoundingClientRect().top;
  for (const element of container.querySelectorAll<HTMLElement>('[data-element]')) {
    const { top } = element.getBoundingClientRect();
    if (top >= edge) return { id: element.dataset.element ?? '', top };
  }
  return undefined;
}

/** Scrolls no further than it takes to see the element. */
export function bringIntoView(container: HTMLElement, element: HTMLElement): void {
  const outer = container.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  const middle = (outer.height - Math.min(inner.height, outer.height)) / 2;
  container.scrollTop += inner.top - outer.top - middle;
}

/**
 * Scrolls so that what was made from this offset stands at the top. Between two marked elements the place is
 * interpolated, so that the page moves evenly with the text.
 */
export function scrollToOffset(container: HTMLElement, offset: number): void {
  const places = anchors(container);
  const after = places.findIndex((place) => place.offset > offset);
  const next = places[after];
  const last = after < 0 ? places.at(-1) : places[after - 1];
  if (!last) {
    container.scrollTop = 0;
    return;
  }
  const part = next ? (offset - last.offset) / Math.max(1, next.offset - last.offset) : 0;
  container.scrollTop = last.top + (next ? part * (next.top - last.top) : 0);
}

/** Where marked elements begin, in the text and on the page, each list rising. */
function anchors(container: HTMLElement): { offset: number; top: number }[] {
  const edge = container.getBoundingClientRect().top - container.scrollTop;
  const places: { offset: number; top: number }[] = [];
  for (const element of container.querySelectorAll<HTMLElement>('[data-start]')) {
    const offset = spanOf(element)?.start ?? 0;
    const top = element.getBoundingClientRect().top - edge;
    const last = places.at(-1);
    if (!last || (offset > last.offset && top >= last.top)) places.push({ offset, top });
  }
  return places;
}

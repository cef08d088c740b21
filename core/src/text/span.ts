/**
 * A half-open range `[start, end)` of UTF-16 offsets into one document's text: the unit of
 * JavaScript strings, of unist's `offset` and of LSP's default encoding alike, so that no
 * conversion is needed anywhere inside Fixpath. An empty span (`start === end`) names a place.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly inside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the offset lies in the span, its end included: a cursor behind the last character counts. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether the spans share at least one character; two empty spans never overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

import type { Span } from '#core/text/span.js';

/** A marked stretch of a fixture; `name` is absent for plain marks. Offsets count in the text without marks. */
export interface MarkedSpan {
  readonly name?: string;
  readonly span: Span;
}

/** A fixture without its marks, and what they said. */
export interface MarkedText {
  readonly text: string;
  /** In the order in which the marks open. */
  readonly spans: readonly MarkedSpan[];
  /** Where `█` stood; absent where there was none. */
  readonly cursor?: number;
}

/**
 * Reads the marks of a fixture: `⟦…⟧` for a span, `⟦name⟧…⟦/⟧` for a span with a name (kebab-case
 * with a hyphen, like a rule's id, and an optional `:detail`), `█` for the cursor. They may be nested. None
 * of the signs means anything in Markdown, so marks can stand anywhere. An unbalanced mark throws, for it is a mistake in the fixture.
 */
export function parseMarkers(marked: string): MarkedText {
  const named = findNamedOpeners(marked);
  let text = '';
  let cursor: number | undefined;
  let position = 0;
  const spans: { name?: string; start: number; end?: number }[] = [];
  const open: { name?: string; start: number; end?: number }[] = [];
  const close = (at: number) => {
    const span = open.pop();
    if (!span) throw new Error(`A mark is closed that was never opened, at offset ${at}.`);
    span.end = text.length;
  };
  for (const match of marked.matchAll(signs)) {
    if (match.index < position) continue;
    text += marked.slice(position, match.index);
    position = match.index + match[0].length;
    const name = named.get(match.index);
    if (match[0] === '█') cursor = text.length;
    else if (match[0] === '⟧' || match[0] === '⟦/⟧') close(match.index);
    else {
      const span = { ...(name === undefined ? {} : { name }), start: text.length };
      if (name !== undefined) position += name.length + 1;
      spans.push(span);
      open.push(span);
    }
  }
  if (open.length > 0)
    throw new Error(`A mark is never closed: “${text.slice(open[0]!.start, open[0]!.start + 30)}”.`);
  return {
    text: text + marked.slice(position),
    spans: spans.map(({ name, start, end }) => ({
      ...(name === undefined ? {} : { name }),
      span: { start, end: end! },
    })),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

const signs = /⟦\/⟧|[⟦⟧█]/g;

/** `⟦some-word⟧` opens a named span where a `⟦/⟧` closes it later on; otherwise it is a plain mark of one word. */
function findNamedOpeners(marked: string): Map<number, string> {
  const waiting: { index: number; name: string }[] = [];
  const named = new Map<number, string>();
  for (const match of marked.matchAll(/⟦\/⟧|⟦([a-z]+-[a-z-]+(?::[a-z]+)?)⟧/g)) {
    if (match[1] !== undefined) waiting.push({ index: match.index, name: match[1] });
    else {
      const opener = waiting.pop();
      if (!opener) throw new Error(`“⟦/⟧” at offset ${match.index} closes nothing.`);
      named.set(opener.index, opener.name);
    }
  }
  return named;
}

/** The inverse of `parseMarkers`, for messages: the text with its spans marked. Spans may be nested, but not overlap otherwise. */
export function renderMarkers(text: string, spans: readonly MarkedSpan[]): string {
  const signsAt = new Map<number, { before: string; behind: string }>();
  const at = (offset: number) => {
    const found = signsAt.get(offset) ?? { before: '', behind: '' };
    signsAt.set(offset, found);
    return found;
  };
  for (const { name, span } of [...spans].sort(
    (a, b) => b.span.end - a.span.end || b.span.start - a.span.start,
  )) {
    const [opening, closing] = name === undefined ? ['⟦', '⟧'] : [`⟦${name}⟧`, '⟦/⟧'];
    if (span.start === span.end) at(span.start).before += opening + closing;
    else {
      at(span.start).before += opening;
      at(span.end).behind += closing;
    }
  }
  const parts = [...signsAt].sort(([a], [b]) => a - b);
  const rendered = parts.map(([offset, { before, behind }], index) => {
    return `${behind}${before}${text.slice(offset, parts[index + 1]?.[0] ?? text.length)}`;
  });
  return text.slice(0, parts[0]?.[0] ?? text.length) + rendered.join('');
}

/**
 * The page inside of a file that packs it with its images (MHTML, RFC 2557), as Confluence's "Export to
 * Word" and browsers write it. Any other text comes back as it is.
 */
export function unwrapMhtml(text: string): string {
  const head = text.slice(0, 4000);
  if (!/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?MIME-Version:/i.test(head)) return text;
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(head)?.[1];
  if (boundary === undefined) return text;
  for (const part of text.split(`--${boundary}`)) {
    const [, headers, body] = /^\r?\n((?:.+\r?\n)+)\r?\n([^]*)$/.exec(part) ?? [];
    if (headers === undefined || body === undefined || !/^Content-Type:\s*text\/html/im.test(headers))
      continue;
    return /^Content-Transfer-Encoding:\s*quoted-printable/im.test(headers)
      ? decodeQuotedPrintable(body)
      : body;
  }
  return text;
}

/** Quoted-printable (RFC 2045) of UTF-8; a sequence that is neither stays as it is. */
export function decodeQuotedPrintable(text: string): string {
  return text.replace(/=[ \t]*\r?\n/g, '').replace(/(?:=[0-9A-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes.replaceAll('=', '%'));
    } catch {
      return bytes;
    }
  });
}

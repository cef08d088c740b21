/**
 * The path by which the core knows a document: its URI with the percent-encoding taken away. Editors
 * encode one and the same file differently (`%28` or `(`, `C:` or `c%3A`); links in an article are
 * written without any of it; so only the decoded form compares. What cannot be decoded stays as it is.
 */
export function convertUriToPath(uri: string): string {
  const { prefix, path } = split(uri);
  return (
    prefix +
    path
      .split('/')
      .map(decode)
      .join('/')
      .replace(/^\/[A-Z]:/, lowerCase)
  );
}

/** The URI of a path made by {@link convertUriToPath}, encoded as VS Code does it. */
export function convertPathToUri(path: string): string {
  const parts = split(path);
  return parts.prefix + parts.path.split('/').map(encode).join('/');
}

/** Scheme and authority stay as the editor wrote them. */
function split(uri: string): { readonly prefix: string; readonly path: string } {
  const prefix = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0] ?? '';
  return { prefix, path: uri.slice(prefix.length) };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function encode(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, percentEncode);
}

/** The percent-encoding of one sign, also of those that `encodeURIComponent` leaves as they are. */
export function percentEncode(sign: string): string {
  return sign < '\u0080'
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(sign);
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

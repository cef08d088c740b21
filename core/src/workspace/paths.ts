/**
 * The path that the parts make together, `.` and `..` taken out. A URI's scheme and authority stay in
 * front. Undefined where the path climbs out of the top: nothing outside of a workspace is looked at.
 */
export function joinPath(...parts: readonly string[]): string | undefined {
  const joined = parts.filter((part) => part !== '').join('/');
  const prefix = /^[a-z][a-z\d+.-]*:\/\/[^/]*/iu.exec(joined)?.[0] ?? '';
  const rest = joined.slice(prefix.length);
  const segments: string[] = [];
  for (const segment of rest.split('/')) {
    if (segment === '..') {
      if (segments.length === 0) return undefined;
      segments.pop();
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return (prefix || rest.startsWith('/') ? `${prefix}/` : '') + segments.join('/');
}

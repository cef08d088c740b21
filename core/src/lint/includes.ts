/**
 * Whether a file is named by the globs of a configuration's `include`. The path is relative to the
 * configuration's folder and slash-separated. `*` and `?` stay within a folder, `**` crosses folders,
 * `{a,b}` is either, `[a-c]` is one of these signs, a folder's name with `/` behind it means all that is in
 * it, and a leading `!` takes away what an earlier glob has named. The one reading of globs for the
 * command line and the editor alike.
 */
export function includes(globs: readonly string[], path: string): boolean {
  let included = false;
  for (const glob of globs) {
    const negative = glob.startsWith('!');
    if (included === negative && globPattern(negative ? glob.slice(1) : glob).test(path))
      included = !negative;
  }
  return included;
}

function globPattern(glob: string): RegExp {
  const normal = glob.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '/**');
  try {
    return new RegExp(`^${normal.replace(token, convertToken)}$`, 'u');
  } catch {
    // A character class that is no valid one names nothing.
    return /$^/;
  }
}

/** Longest first: `**` with its slash may stand for no folder at all. Braces do not nest. */
const token = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|\[!?[^\]/]+\]|[\\^$.|+()[\]{}]/g;

function convertToken(sign: string): string {
  if (sign === '**/') return '(?:.*/)?';
  if (sign === '**') return '.*';
  if (sign === '*') return '[^/]*';
  if (sign === '?') return '[^/]';
  if (sign.startsWith('{') && sign.length > 1) return alternatives(sign.slice(1, -1));
  if (sign.startsWith('[') && sign.length > 1) return sign.replace('[!', '[^').replaceAll('\\', '\\\\');
  return `\\${sign}`;
}

function alternatives(list: string): string {
  return `(?:${list
    .split(',')
    .map((each) => each.replace(token, convertToken))
    .join('|')})`;
}

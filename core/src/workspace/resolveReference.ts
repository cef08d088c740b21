import type { Reference } from '../article/elements.js';
import { headingsOf, normaliseTitle } from '../article/titles.js';
import type { ArticleDocument } from '../document/articleDocument.js';
import { nearestTo } from './nearest.js';
import { joinPath } from './paths.js';
import type { KnownDocuments, Resolution } from './resolution.js';

/** Where a reference leads: within its document, to another one, to a file, or nowhere. */
export function resolveReference(
  reference: Reference,
  from: ArticleDocument,
  workspace: KnownDocuments,
): Resolution {
  return reference.style === 'title'
    ? resolveTitle(reference.destination, from, workspace)
    : resolveLink(reference.destination, from, workspace);
}

function resolveLink(destination: string, from: ArticleDocument, workspace: KnownDocuments): Resolution {
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(destination)) return { kind: 'external' };
  const [path = '', fragment] = destination.split(/#(.*)/su);
  const bare = decode(path.split('?')[0]!);
  if (bare === '')
    return fragment === undefined || fragment === ''
      ? { kind: 'article', path: from.path }
      : anchorIn(from, decode(fragment));
  const candidates = candidatesOf(bare, from, workspace);
  if (candidates.length === 0) return { kind: 'unknown' };
  for (const candidate of candidates) {
    const document = workspace.find(candidate);
    if (document)
      return fragment ? anchorIn(document, decode(fragment)) : { kind: 'article', path: candidate };
    if (workspace.hasFile(candidate)) return { kind: 'file', path: candidate };
  }
  if (!workspace.knowsFiles || isTemplate(destination) || isOutside(candidates[0]!, workspace.paths))
    return { kind: 'unknown' };
  const nearest = nearestFile(candidates[0]!, workspace.paths);
  return { kind: 'missing', what: 'file', ...(nearest === undefined ? {} : { nearest }) };
}

/** Of URIs, what lies above the folder that all known files share is none of the workspace's business. */
function isOutside(wanted: string, paths: Iterable<string>): boolean {
  if (!/^[a-z][a-z\d+.-]*:/iu.test(wanted)) return false;
  let shared: string | undefined;
  for (const path of paths) {
    shared ??= folderOf(path);
    while (!path.startsWith(shared)) shared = folderOf(shared.slice(0, -1));
  }
  return shared !== undefined && !wanted.startsWith(shared);
}

/** The file whose name is most like the wanted one's, those of the same folder first; or undefined. */
function nearestFile(wanted: string, paths: Iterable<string>): string | undefined {
  const folder = folderOf(wanted);
  const known = [...paths].sort((a, b) => Number(folderOf(b) === folder) - Number(folderOf(a) === folder));
  const name = nearestTo(
    nameOf(wanted),
    known.map((path) => nameOf(path)),
  );
  return known.find((path) => nameOf(path) === name);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Site generators take links with and without extension, and folders for their index. */
function candidatesOf(path: string, from: ArticleDocument, workspace: KnownDocuments): string[] {
  const joined = path.startsWith('/')
    ? joinPath(workspace.settings.links.root, path.slice(1))
    : joinPath(from.path, '..', path);
  if (joined === undefined) return [];
  const plain = joined.replace(/\/$/u, '');
  const stem = plain.replace(/\.html?$/iu, '');
  return [
    plain,
    `${stem}.md`,
    `${stem}.mdx`,
    `${plain}.md`,
    `${plain}.markdown`,
    `${plain}/index.md`,
    `${plain}/README.md`,
    `${plain}/_index.md`,
  ];
}

/** A link with a variable of a template in it is complete only after building. */
function isTemplate(destination: string): boolean {
  return /\{\{|\{%|\$\{|<[^>]+>/u.test(destination);
}

function anchorIn(document: ArticleDocument, fragment: string): Resolution {
  const headings = headingsOf(document.article);
  const wanted = fragment.toLowerCase();
  const heading = headings.find(
    (candidate) =>
      candidate.slug === wanted || candidate.explicitIds.some((id) => id.toLowerCase() === wanted),
  );
  if (heading) return { kind: 'section', path: document.path, heading };
  if (isGeneratedAnchor(fragment) || holdsAnchor(document, fragment))
    return { kind: 'article', path: document.path };
  return missing(
    'anchor',
    fragment,
    headings.map(({ slug }) => slug),
  );
}

/** `#tab/…` opens a tab, `#top` the top, `#:~:text=` a text: renderers make them, not authors. */
function isGeneratedAnchor(fragment: string): boolean {
  return /^(?:tab\/|top$|:~:|L\d+)/iu.test(fragment);
}

function holdsAnchor(document: ArticleDocument, fragment: string): boolean {
  const quoted = fragment.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?:\\b(?:id|name)\\s*=\\s*["']?|\\{#)${quoted}(?=["'\\s>}])`, 'iu').test(document.text);
}

function resolveTitle(title: string, from: ArticleDocument, workspace: KnownDocuments): Resolution {
  const wanted = normaliseTitle(title);
  const alias = Object.entries(workspace.settings.links.aliases).find(
    ([name]) => normaliseTitle(name) === wanted,
  );
  if (alias) return { kind: workspace.find(alias[1]) ? 'article' : 'file', path: alias[1] };
  const own = from.titles.find(({ key, heading }) => heading && key === wanted)?.heading;
  if (own) return { kind: 'section', path: from.path, heading: own };
  const found = workspace.findTitle(wanted);
  if (!found) return missing('title', title, workspace.titles);
  const { path, heading } = found;
  return heading ? { kind: 'section', path, heading } : { kind: 'article', path };
}

function missing(what: 'file' | 'anchor' | 'title', wanted: string, known: Iterable<string>): Resolution {
  const nearest = nearestTo(wanted, known);
  return { kind: 'missing', what, ...(nearest === undefined ? {} : { nearest }) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { isCollection, parseDocument } from 'yaml';

/** The names of configuration files; in one folder the first that is there counts. */
export const configurationFileNames = [
  '.fixpathrc.yaml',
  '.fixpathrc.yml',
  '.fixpathrc.json',
  'package.json',
] as const;

/**
 * The part of a file that configures Fixpath. Of a `package.json` that is the value of its `fixpath` key,
 * with blanks for all that stands around it, so that offsets into it are offsets into the file; undefined
 * without such a key, and where the file is no JSON, which is for others to say. Any other file is
 * configuration throughout.
 */
export function configurationText(path: string, text: string): string | undefined {
  if (!/(?:^|[\\/])package\.json$/.test(path)) return text;
  if (!text.includes('"fixpath"')) return undefined;
  const document = parseDocument(text);
  if (!isCollection(document.contents)) return undefined;
  const value = document.contents.get('fixpath', true);
  if (!isCollection(value) || !value.range) return undefined;
  const [start, end] = value.range;
  return text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end);
}

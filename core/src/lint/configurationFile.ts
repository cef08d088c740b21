import { isMap, parseDocument } from 'yaml';

/** The names of configuration files; in one folder the first that is there counts. */
export const configurationFileNames = [
  '.fixpathrc.yaml',
  '.fixpathrc.yml',
  '.fixpathrc.json',
  'package.json',
] as const;

/**
 * Whether a file of such a name configures Fixpath: a `package.json` only with a `fixpath` key. One that is
 * no JSON does not, which is for others to say.
 */
export function configuresFixpath(path: string, text: string): boolean {
  if (!/(?:^|[\\/])package\.json$/.test(path)) return true;
  if (!text.includes('"fixpath"')) return false;
  const { contents } = parseDocument(text);
  return isMap(contents) && contents.has('fixpath');
}

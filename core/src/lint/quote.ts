/** The words in quotation marks for a message, on one line and cut short behind a word where they are long. */
export function quote(words: string, limit = 60): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return `“${line}”`;
  const cut = line.slice(0, limit).replace(/\s+\S*$/, '');
  return `“${cut} …”`;
}

/**
 * A template literal as it is meant: without the line break behind its opening quote, the indentation that
 * all its lines share, and the last line where that holds only the closing quote.
 */
export function unindent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const widths = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0].length);
  const width = widths.length > 0 ? Math.min(...widths) : 0;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(width))).join('\n');
}

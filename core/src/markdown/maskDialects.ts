/**
 * Markup of Markdown dialects that CommonMark would take for words: shortcodes, directives, kramdown
 * attributes, MDX imports. Each is replaced by spaces of the same length, so that every offset stays
 * true. Fenced code is left alone: there, braces belong to the code.
 */
export function maskDialects(text: string): string {
  if (!DIALECT_HINT.test(text)) return text;
  return text
    .split(/(?<=\n)/)
    .map(maskOutsideFences())
    .join('');
}

const DIALECT_HINT =
  /\{[%{:]|:::|!!!|\?\?\?|^[ \t]*>?[ \t]*\[!|^\+\+\+|^(?:import|export)\s|^[ \t]*>[ \t]*\[!|\{#/m;

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/** Whole lines that only open or close a container. The words behind an admonition's type are its title. */
const LINE_MARKS: readonly RegExp[] = [
  /^[ \t]*:{3,}.*$/,
  /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]*[\w-]*/,
  /^[ \t]*\+{3}(?=\*\*|\s*$)/,
  /^(?:import|export)\s.+?(?:from\s+['"].*)?;?\s*$/,
  /^[ \t]*\{:[^}]*\}[ \t]*$/,
];

const INLINE_MARKS = /\{%.*?%\}|\{\{[<%].*?[>%]\}\}|\{:[ .#][^}]*\}|(?<=\S[ \t]*)\{#[\w:.-]+\}/g;

function maskOutsideFences(): (line: string) => string {
  let fence: string | undefined;
  return (line) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark && (!fence || (fence.startsWith(mark.charAt(0)) && mark.length >= fence.length))) {
      fence = fence ? undefined : mark;
      return line;
    }
    return fence ? line : maskLine(line);
  };
}

function maskLine(line: string): string {
  const ending = /[\r\n]*$/.exec(line)![0];
  let words = line.slice(0, line.length - ending.length);
  for (const mark of LINE_MARKS) words = words.replace(mark, blank);
  return words.replace(INLINE_MARKS, blank) + ending;
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}

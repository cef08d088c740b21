/**
 * Markup of Markdown dialects that CommonMark would take for words: shortcodes, directives, kramdown
 * attributes, MDX imports. Each is replaced by spaces of the same length, so that every offset stays
 * true; an admonition whose content is indented (`!!! note`) becomes a quotation, as it is in GFM
 * (`> [!NOTE]`). Front matter and fenced code are left alone: there, braces belong to the data and code.
 */
export function maskDialects(text: string): string {
  return readDialects(text).masked;
}

/** The masked text, and whether components or indented tabs in it say that indentation makes no code. */
export function readDialects(text: string): { readonly masked: string; readonly hasComponents: boolean } {
  if (!DIALECT_HINT.test(text)) return { masked: text, hasComponents: false };
  const matter = FRONT_MATTER.exec(text)?.[0] ?? /^\uFEFF?/.exec(text)![0];
  const lines = text.slice(matter.length).split(/(?<=\n|\r(?!\n))/);
  const masker = new LineMasker();
  const masked = matter + lines.map((line) => masker.mask(line)).join('');
  return { masked, hasComponents: masker.hasComponents };
}

const DIALECT_HINT = /\{[%{:#]|:::|!!!|\?\?\?|^\+\+\+|^(?:import|export)\s|^[ \t]*<\/?[A-Z]|^===[!+]? "/m;

/** A line that only opens or closes an MDX component; `<PRE>` is none. */
const COMPONENT = /^[ \t]*<\/?[A-Z][\w.]*[a-z][\w.]*(?:\s[^<>]*)?\/?>[ \t]*$/;

/** The name of a tab over content that is indented: `=== "Windows"`. */
const INDENTED_TAB = /^===([!+]?) "(.+)"[ \t]*$/;

const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n?|\n)[^]*?(?:\r\n?|\n)\1[ \t]*(?:\r\n?|\n|$)/;

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/** Whole lines that only open or close a container, or that a page is built with. */
const LINE_MARKS: readonly RegExp[] = [
  /^[ \t]*:{3,}.*$/,
  /^[ \t]*\+{3}(?=\*\*|\s*$)/,
  /^import\s(?:.*\sfrom\s+)?['"].*['"];?\s*$/,
  /^export\s+(?:default|const|let|var|function|async|class|\{|\*).*$/,
  /^[ \t]*\{:[^}]*\}[ \t]*$/,
];

const INLINE_MARKS = /\{%.*?%\}|\{\{[<%].*?[>%]\}\}|\{:[ .#][^}]*\}|(?<=\S[ \t]*)\{#[\w:.-]+\}/g;

const ADMONITION =
  /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+inline(?:[ \t]+end)?)?(?:[ \t]+"[^"]*")?(?=\s*$)/;

/** Masks one line after the other, for fences and admonitions reach over many. */
class LineMasker {
  hasComponents = false;
  private fence: string | undefined;
  /** What the lines inside of the open admonitions begin with, the outermost first. */
  private indents: readonly string[] = [];

  mask(line: string): string {
    if (line.trim() === '') return line;
    if (!this.fence) this.indents = this.indents.filter((indent) => line.startsWith(indent));
    const inner = this.indents.at(-1) ?? '';
    if (!line.startsWith(inner)) return this.maskInside(line);
    return this.quoteMarks() + this.maskInside(line.slice(inner.length), inner);
  }

  private maskInside(line: string, inner = ''): string {
    const mark = FENCE.exec(line)?.[1];
    if (
      mark &&
      (!this.fence || (this.fence.startsWith(mark.charAt(0)) && mark.length >= this.fence.length))
    ) {
      this.fence = this.fence ? undefined : mark;
      return line;
    }
    if (this.fence) return line;
    const words = line.replace(/[\r\n]+$/, '');
    this.hasComponents ||= COMPONENT.test(words) || INDENTED_TAB.test(words);
    const head = ADMONITION.exec(line);
    if (!head) return maskLine(line);
    const [all, indent = '', type = ''] = head;
    this.indents = [...this.indents, `${inner}${indent}    `];
    return `${indent}>[!${type}]`.padEnd(all.length) + line.slice(all.length);
  }

  /** Each of the four spaces of content begins with a `>`, below the one of the admonition's first line. */
  private quoteMarks(): string {
    return this.indents.reduce((marks, indent) => `${marks}${indent.slice(marks.length, -4)}>   `, '');
  }
}

function maskLine(line: string): string {
  const ending = /[\r\n]*$/.exec(line)![0];
  let words = line.slice(0, line.length - ending.length);
  if (COMPONENT.test(words)) return maskComponent(words) + ending;
  const tab = INDENTED_TAB.exec(words);
  if (tab) return `####${' '.repeat(tab[1]!.length + 1)}${tab[2]!}`.padEnd(words.length) + ending;
  for (const mark of LINE_MARKS) words = words.replace(mark, blank);
  return words.replace(INLINE_MARKS, blank) + ending;
}

/** The name of a tab becomes a bold line, and the end of a group of tabs a thematic break; others are blank. */
function maskComponent(line: string): string {
  if (/^[ \t]*<\/Tabs?(?:Group|List|Container)?>/.test(line) && !line.includes('</Tab>'))
    return line.replace(/<\/\w+>/, (tag) => '***'.padEnd(tag.length));
  // What follows would else belong to the last item of a list inside.
  if (/^[ \t]*<\/(?:Tab\w*|Steps?)>/.test(line)) return '<!a>'.padEnd(line.length);
  const label =
    /^[ \t]*<Tab(?:Item|Panel)?\s(?:[^<>]*\s)?(?:label|title|header|heading|name)=(["'])(.+?)\1/.exec(line);
  if (!label) return blank(line);
  const end = label[0].length - 1;
  const start = end - label[2]!.length;
  return `${' '.repeat(start - 2)}**${label[2]!}**`.padEnd(line.length);
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}

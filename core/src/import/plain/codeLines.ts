import { isProse, type Line } from './lines.js';

/** A shell's or a program's sign that it waits for a command, with the command behind it. */
const PROMPT = /^(?:\$|PS(?: [A-Z]:[^>]*)?>|[A-Z]:\\[^>]*>|>>>|\[?[\w.-]+@[\w.-]+[^$#>]{0,40}[$#>])\s+\S/;

/** Whether the line is a command behind a prompt. An amount of money is none. */
export function isPrompt(text: string): boolean {
  return PROMPT.test(text) && !/^\$\s+\d/.test(text);
}

/** Signs that stand in code more than in sentences. */
const CODE_SIGNS = /[{};=|\\]|--\w|[<>]\S|^\/\w|\w\(\)|^\w+:\/\/|^[\w.-]+:\s*[\w"'[{-]+$|^\S+$/;

/**
 * Whether an indented line is code: it has signs of code and is no prose. In a list, where paragraphs are
 * indented too, only the signs count; elsewhere whatever is no prose.
 */
export function looksLikeCode(line: Line, isInList: boolean): boolean {
  if (line.indent < 4 || isProse(line.text)) return false;
  return CODE_SIGNS.test(line.text) || (!isInList && !/^[\p{Lu}"'“]/u.test(line.text));
}

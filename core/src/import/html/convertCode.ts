import type { Element, Parents, Root } from 'hast';
import {
  attribute,
  childElements,
  createElement,
  elementsBelow,
  isElement,
  marksOf,
  rawText,
  rewriteElements,
} from './elements.js';

/**
 * Turns code of all highlighters into `pre` with one `code` that holds nothing but text, and its language as
 * a class. Line numbers have gone with the chrome.
 */
export function convertCode(tree: Root | Element): void {
  rewriteElements(tree, (element, parent) => {
    if (element.tagName === 'pre') return [plainPre(element, parent)];
    if (isHighlightTable(element)) return [preOfLines(element)];
    return [element];
  });
}

function plainPre(pre: Element, parent: Parents): Element {
  const language = languageOf(pre, parent);
  const value = codeText(pre)
    .replace(/\u00A0/g, ' ')
    .replace(/^\n|\s+$/g, '');
  return createElement('pre', [
    createElement('code', [{ type: 'text', value: `${value}\n` }], classOf(language)),
  ]);
}

function classOf(language: string | undefined): Element['properties'] {
  return language === undefined ? {} : { className: [`language-${language}`] };
}

/** Text with a line end for each line break and block. */
function codeText(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (!isElement(child)) return '';
      if (child.tagName === 'br') return '\n';
      const text = codeText(child);
      return /^(?:div|p|li|tr)$/.test(child.tagName) && !text.endsWith('\n') ? `${text}\n` : text;
    })
    .join('');
}

/** `language-bash`, `lang-bash`, `brush: bash` and what highlighters write in attributes; undefined without any. */
function languageOf(pre: Element, parent: Parents): string | undefined {
  const candidates = [
    ...(isElement(parent, 'div', 'figure') ? [parent] : []),
    pre,
    ...childElements(pre).filter(({ tagName }) => tagName === 'code'),
  ];
  for (const element of candidates) {
    const { dataLanguage, dataLang, dataSyntaxhighlighterParams } = element.properties;
    const brush = /brush:\s*([\w#+-]+)/.exec(String(dataSyntaxhighlighterParams ?? ''))?.[1];
    const named = marksOf(element).flatMap(
      (mark) =>
        /^(?:language|lang|brush|mw-highlight-lang|highlight-source|highlight)-([\w#+-]+)$/.exec(mark)?.[1] ??
        [],
    );
    const found = [brush, ...named, dataLanguage, dataLang].find(isLanguage);
    if (found !== undefined) return found.toLowerCase();
  }
  return undefined;
}

function isLanguage(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^[\w#+-]+$/.test(value) &&
    !/^(?:plain|text|plaintext|none|plain-text)$/i.test(value)
  );
}

/** SyntaxHighlighter, as older Confluence has it: a table with an element for each line. */
function isHighlightTable(element: Element): boolean {
  return element.tagName === 'table' && [...elementsBelow(element)].some(isCodeLine);
}

function isCodeLine(element: Element): boolean {
  const marks = marksOf(element);
  return marks.includes('line') && marks.some((mark) => /^(?:number\d+|index\d+)$/.test(mark));
}

function preOfLines(table: Element): Element {
  const lines = [...elementsBelow(table)].filter(isCodeLine).map(rawText);
  const value = lines.map((line) => line.replace(/\u00A0/g, ' ').trimEnd()).join('\n');
  return createElement('pre', [
    createElement('code', [{ type: 'text', value: `${value}\n` }], classOf(attribute(table, 'dataLanguage'))),
  ]);
}

import type { Element, ElementContent, Root } from 'hast';
import { attribute, childElements, createElement, isElement, rawText, rewriteElements } from './elements.js';

/**
 * Makes the storage format of Confluence, which is XML, readable for a parser of HTML: elements that close
 * themselves get an end tag, and CDATA sections become text. Any other text comes back as it is.
 */
export function prepareStorageFormat(text: string): string {
  if (!/<(?:ac|ri):[a-z]/.test(text)) return text;
  return text
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, data: string) => escapeText(data))
    .replace(/<((?:ac|ri):[\w-]+)(\s[^<>]*?)?\/>/g, '<$1$2></$1>');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Turns Confluence's own elements into what a browser would show of them: panels, code, images, links, tasks. */
export function convertStorageFormat(tree: Root): void {
  rewriteElements(tree, (element) => {
    if (!/^(?:ac|ri):/.test(element.tagName)) return [element];
    return converters[element.tagName]?.(element) ?? element.children;
  });
}

type Converter = (element: Element) => readonly ElementContent[];

const converters: Readonly<Record<string, Converter>> = {
  'ac:structured-macro': convertMacro,
  'ac:parameter': (element) => [element],
  'ac:plain-text-body': (element) => [element],
  'ac:rich-text-body': (element) => [element],
  'ac:image': convertImage,
  'ac:link': convertLink,
  'ac:task-list': ({ children }) => [createElement('ul', children)],
  'ac:task': convertTask,
  'ac:task-id': () => [],
  'ac:task-status': (element) => [element],
  'ac:placeholder': () => [],
  'ac:emoticon': (element) =>
    textOf(attribute(element, 'acEmojiFallback') ?? attribute(element, 'ac:emoji-fallback')),
  'ri:page': (element) => [element],
  'ri:attachment': (element) => [element],
  'ri:url': (element) => [element],
  'ri:user': () => [],
};

const PANELS: ReadonlySet<string> = new Set(['info', 'note', 'tip', 'warning', 'panel', 'success', 'error']);

function convertMacro(macro: Element): readonly ElementContent[] {
  const name = attribute(macro, 'ac:name') ?? '';
  const title = parameterOf(macro, 'title');
  const rich = childElements(macro).find((child) => child.tagName === 'ac:rich-text-body')?.children ?? [];
  const plain = childElements(macro).find((child) => child.tagName === 'ac:plain-text-body');
  if (plain) {
    const language = parameterOf(macro, 'language');
    const code = createElement(
      'code',
      plain.children,
      language ? { className: [`language-${language}`] } : {},
    );
    return [...titleOf(title), createElement('pre', [code])];
  }
  if (PANELS.has(name))
    return [createElement('div', [...titleOf(title), ...rich], { className: ['admonition', name] })];
  if (name === 'expand')
    return [createElement('details', [createElement('summary', textOf(title)), ...rich])];
  if (name === 'status') return textOf(title);
  return rich;
}

function parameterOf(macro: Element, name: string): string | undefined {
  const found = childElements(macro).find(
    (child) => child.tagName === 'ac:parameter' && attribute(child, 'ac:name') === name,
  );
  return found && (rawText(found).trim() || undefined);
}

function titleOf(title: string | undefined): ElementContent[] {
  return title === undefined ? [] : [createElement('p', [createElement('strong', textOf(title))])];
}

function textOf(value: string | undefined): ElementContent[] {
  return value === undefined ? [] : [{ type: 'text', value }];
}

function convertImage(image: Element): readonly ElementContent[] {
  const [target] = childElements(image);
  const src = target && (attribute(target, 'ri:filename') ?? attribute(target, 'ri:value'));
  if (src === undefined) return [];
  return [createElement('img', [], { src, alt: attribute(image, 'ac:alt') ?? '' })];
}

/** A page is named by its title and an attachment by its file; of neither the address is known. */
function convertLink(link: Element): readonly ElementContent[] {
  const target = childElements(link).find((child) => child.tagName.startsWith('ri:'));
  const body = link.children.filter((child) => child !== target && rawText(child).trim() !== '');
  const anchor = attribute(link, 'ac:anchor');
  const file = target && attribute(target, 'ri:filename');
  const words =
    body.length > 0 ? body : textOf((target && attribute(target, 'ri:content-title')) ?? file ?? anchor);
  const href = file ?? (!target && anchor !== undefined ? `#${anchor}` : undefined);
  return href === undefined ? words : [createElement('a', words, { href })];
}

function convertTask(task: Element): readonly ElementContent[] {
  const isDone = childElements(task).some(
    (child) => child.tagName === 'ac:task-status' && rawText(child).trim() === 'complete',
  );
  const body = task.children.filter(
    (child) => !isElement(child, 'ac:task-status') && rawText(child).trim() !== '',
  );
  const box = createElement('input', [], { type: 'checkbox', checked: isDone });
  return [createElement('li', [box, { type: 'text', value: ' ' }, ...body])];
}

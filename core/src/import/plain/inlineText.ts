import type { Paragraph, PhrasingContent, Strong } from 'mdast';
import { cuesByLanguage } from '../../article/lexicon/languages.js';
import { picksGroup } from '../chromeWords.js';

/** The content of a line: words between backticks are code, all others are what they are. */
export function phrasing(text: string): PhrasingContent[] {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^`[^`]+`$/.test(part)
        ? { type: 'inlineCode', value: part.slice(1, -1) }
        : { type: 'text', value: part.replace(/\s+/g, ' ') },
    );
}

/** A paragraph; the label that it begins with is bold where labels are wanted, as on the page it was copied from. */
export function paragraphOf(text: string, withLabel = false): Paragraph {
  const label = withLabel ? findLabel(text) : undefined;
  if (label === undefined) return { type: 'paragraph', children: phrasing(text) };
  const strong: Strong = { type: 'strong', children: phrasing(label) };
  return { type: 'paragraph', children: [strong, ...phrasing(text.slice(label.length))] };
}

/** "Include: the version" and "Some users only. Usually caused by …" begin with a label; undefined for other texts. */
function findLabel(text: string): string | undefined {
  const named = /^(?=[\p{Lu}\p{Lo}])(?:[^\s.:：,;!?`]+ ){0,2}[^\s.:：,;!?`]+(?::(?=\s+\S)|：(?=\S))/u.exec(
    text,
  )?.[0];
  if (named !== undefined && named.length <= 30) return named;
  const group = /^(?:[^\s.:,;!?`]+ ){0,4}[^\s.:,;!?`]+\.(?=\s+\S)/u.exec(text)?.[0];
  return group !== undefined && picksGroup(group) && isCaused(text.slice(group.length)) ? group : undefined;
}

/** Whether the text begins with the words of a stated cause, in any language. */
function isCaused(text: string): boolean {
  const start = text.trimStart().slice(0, 40);
  return Object.values(cuesByLanguage).some(({ cause }) => {
    const found = cause.exec(start);
    return found !== null && found.index <= 3;
  });
}

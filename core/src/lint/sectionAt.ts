import type { Block, Section } from '../article/blocks.js';

/** The innermost section that the offset lies in; the root for an offset outside of all others. */
export function sectionAt(root: Section, offset: number): Section {
  const child = root.sections.find(({ span }) => span.start <= offset && offset < span.end);
  return child ? sectionAt(child, offset) : root;
}

/** The block of a section, or of a list of blocks, that the offset lies in, not looking into lists and quotes. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.find(({ span }) => span.start <= offset && offset < span.end);
}

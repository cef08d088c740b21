import type { Reference } from '../article/elements.js';

/** Whether a reference leads to a place where people help: a support page, a contact form, a forum. */
export function isHelpReference({ text, destination }: Reference): boolean {
  return /\b(?:support|contact|help ?(?:desk|center)|community|forums?)\b|\/issues\b/i.test(
    `${text} ${destination}`,
  );
}

import type { Rule } from '../lint/rule.js';

/** Every rule of Fixpath, in the order of its groups. A list by hand: typed, easy to search, and no scan at run time. */
export const allRules: readonly Rule[] = [];

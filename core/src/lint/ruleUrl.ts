import { findMetaRule } from './metaRules.js';

const docs = 'https://github.com/fixpath/fixpath/blob/main/docs';

/** The address of the page that explains a rule; for a meta rule, of the chapter that does. */
export function ruleUrl(id: string): string {
  const metaRule = findMetaRule(id);
  return metaRule ? `${docs}/${metaRule.chapter}` : `${docs}/rules/${id}.md`;
}

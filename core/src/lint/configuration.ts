import type { Profile } from '../article/article.js';
import type { EscalationEntry } from '../workspace/escalationRegistry.js';
import type { LinkSettings } from '../workspace/workspace.js';
import type { LexiconSource } from './readLexicons.js';
import type { RuleSeverity } from './rule.js';

/** What a configuration says of one rule; absent parts keep their defaults. */
export interface RuleSetting {
  readonly severity?: RuleSeverity;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A configuration after reading (`.fixpathrc.yaml` and friends, see `docs/configuration.md`). */
export interface Configuration {
  readonly profile?: Profile;
  /** Globs of files that are articles whatever they look like; relative to the configuration's folder. */
  readonly include: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly escalations: readonly EscalationEntry[];
  readonly links: LinkSettings;
  /** Where words of languages come from, the first one first; absent where there are none. */
  readonly lexicons?: readonly LexiconSource[];
}

/** What holds where no configuration file is found. */
export const defaultConfiguration: Configuration = {
  include: [],
  rules: {},
  escalations: [],
  links: { root: '', aliases: {} },
};

import type { Rule } from '../lint/rule.js';
import { brokenLink } from './broken-link.js';
import { countMismatch } from './count-mismatch.js';
import { deadEndBranch } from './dead-end-branch.js';
import { emptySection } from './empty-section.js';
import { escalationWithoutChannel } from './escalation-without-channel.js';
import { missingCause } from './missing-cause.js';
import { missingRemedy } from './missing-remedy.js';
import { noEscalationPath } from './no-escalation-path.js';
import { placeholderLeft } from './placeholder-left.js';
import { unresolvedTitleReference } from './unresolved-title-reference.js';

/** Every rule of Fixpath, by groups. A list by hand: typed, easy to search, and without a scan at run time. */
export const allRules: readonly Rule[] = [
  missingCause,
  missingRemedy,
  emptySection,
  placeholderLeft,
  deadEndBranch,
  countMismatch,
  unresolvedTitleReference,
  brokenLink,
  noEscalationPath,
  escalationWithoutChannel,
];

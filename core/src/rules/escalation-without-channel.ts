import type { Article } from '../article/article.js';
import type { Escalation } from '../article/elements.js';
import { elementsOf, findAncestor } from '../article/query.js';
import { quote } from '../lint/quote.js';
import { defineRule } from '../lint/rule.js';
import { contains } from '../text/span.js';
import type { Fix } from '../text/problem.js';
import { findEscalationEntry, type EscalationEntry } from '../workspace/escalationRegistry.js';

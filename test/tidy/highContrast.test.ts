import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { projectPath } from '../support/project.js';

/** In high contrast surfaces have no colours of their own, so that only a line can show where the reader is. */
describe('in high contrast', () => {
  const css = readFileSync(projectPath('client/webview/preview/preview.css'), 'utf8');
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selectors: selector
      .replace(/\/\*[^]*?\*\//g, '')
      .split(/,\s*(?![^(]*\))/)
      .map((each) => each.trim()),
    body,
  }));

  for (const part of ['.article', '.flow'])
    it(`the current place of ${part} has an outline`, () => {
      const marked = rules.filter(({ selectors }) =>
        selectors.some((selector) => selector.startsWith(`${part} `) && selector.includes('.is-current')),
      );
      ok(marked.length > 0);
      const outlined = rules.filter(
        ({ selectors, body }) =>
          body.includes('outline: 1px solid var(--vscode-contrastActiveBorder') &&
          selectors.some((selector) => selector.startsWith(`body.vscode-high-contrast ${part} .is-current`)),
      );
      deepEqual(outlined.length, 1);
    });
});

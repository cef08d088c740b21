import { button, element } from '../page/element.js';
import { elementKinds } from '../page/kinds.js';
import { l10n } from '../page/l10n.js';

/** The colours and names of the kinds that the article has, each a switch for its marks. */
export class Legend {
  readonly element = element('div', { class: 'legend', role: 'group', 'aria-label': l10n.t('Legend') });
  private readonly off: Set<string>;

  constructor(
    private readonly article: HTMLElement,
    hidden: readonly string[],
    private readonly changed: () => void,
  ) {
    this.off = new Set(hidden);
  }

  /** The kinds that are switched off. */
  get hidden(): readonly string[] {
    return [...this.off];
  }

  /** Shows the kinds of the article as it is now, and marks it as they are switched. */
  update(): void {
    const focused = document.activeElement?.getAttribute('data-kind');
    const switches: HTMLElement[] = [];
    for (const [kind, name] of elementKinds()) {
      const marked = this.article.querySelectorAll(`[data-kind="${kind}"]`);
      for (const one of marked) one.toggleAttribute('data-unmarked', this.off.has(kind));
      if (marked.length > 0) switches.push(this.renderSwitch(kind, name.many));
    }
    this.element.replaceChildren(...switches);
    if (focused && document.hasFocus())
      this.element.querySelector<HTMLElement>(`[data-kind="${focused}"]`)?.focus();
  }

  private renderSwitch(kind: string, name: string): HTMLElement {
    const attributes = { class: 'switch', 'data-kind': kind, 'aria-pressed': String(!this.off.has(kind)) };
    return button(attributes, () => this.toggle(kind), element('span', { class: 'swatch' }), name);
  }

  private toggle(kind: string): void {
    if (!this.off.delete(kind)) this.off.add(kind);
    this.update();
    this.changed();
  }
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Category, Item } from '@huiketing/model';
import { HktElement } from '../base/hkt-element.ts';
import { SizeController } from '../controllers/size-controller.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { isObject } from '../internal/objects.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { renderGuide } from './guide.view.ts';
import { seatStyles } from './seat.styles.ts';
import { serviceGuideStyles } from './service-guide.styles.ts';
import type { Told } from './told.ts';

/**
 * One 事项, told once and completely (一次性告知): what to bring, where to sit, how long it takes.
 *
 * @summary All that a resident needs to know of one thing to do.
 * @status draft
 * @since 0.1.0
 */
export class HktServiceGuideElement extends HktElement {
  static override readonly tag = 'hkt-service-guide';
  static override readonly uses = ['catalogue', 'plan', 'hall'] as const;
  static override styles = [nativesStyles, focusStyles, iconStyles, seatStyles, serviceGuideStyles];

  /** What it is about. */
  @property({ attribute: false }) item: Item | undefined;

  /** The category that it stands in: its name, its zone, and what a screen may show. */
  @property({ attribute: false }) category: Category | undefined;

  constructor() {
    super();
    new SizeController(this);
  }

  /** Puts the focus on the name, so that a voice begins there. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.top')?.focus(options));
  }

  protected override render(): TemplateResult {
    const { item, category } = this;
    const { values } = this.scope;
    const told: Told = {
      locale: values.locale,
      words: this.words(zh.serviceBrowser, en.serviceBrowser),
      details: this.words(zh.serviceDetail, en.serviceDetail),
      catalogue: values.catalogue ?? {},
      plan: values.plan,
      hall: values.hall,
    };
    const content = isObject(item)
      ? renderGuide({ item, category, zone: item.zone ?? category?.zone ?? '' }, told)
      : nothing;
    return html`<div class="root">${content}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-service-guide': HktServiceGuideElement;
  }
}

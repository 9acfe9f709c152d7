import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { clock } from '@huiketing/identity/pictograms/clock.js';
import { clockOf } from '../base/clock.ts';
import { HktElement } from '../base/hkt-element.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { TickController } from '../controllers/tick-controller.ts';
import { HktElderSwitchElement } from '../elder-switch/elder-switch.element.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { icon } from '../icon/icon-template.ts';
import { hallTime, timeOf } from '../internal/hall-time.ts';
import { HktLockupElement } from '../lockup/lockup.element.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { headerStyles } from './header.styles.ts';
import { hoursToday } from './hours-today.ts';

/**
 * The head of a page: the lockup, when the hall is there today, 长辈版, and a free place. A `<header>` inside; the page
 * decides by where it stands whether it is the page's banner.
 *
 * @summary The head of a page, in every hall the same.
 * @status stable
 * @since 0.1.0
 * @slot - Free: links, a search field, a clock.
 */
export class HktHeaderElement extends HktElement {
  static override readonly tag = 'hkt-header';
  static override readonly dependencies = [HktLockupElement, HktElderSwitchElement];
  static override readonly uses = ['hall', 'clock'] as const;
  static override styles = [iconStyles, headerStyles];

  /** The community's name. Default: the hall's. */
  @property() community = '';

  /** 便民服务站, 党群服务中心… Default: the hall's. */
  @property({ attribute: 'second-line' }) secondLine = '';

  /** When the hall is there, in words. Default: today's hours of the hall around it. */
  @property() hours = '';

  /** Freezes the time (ISO 8601), for pictures and tests. */
  @property() now = '';

  get #hours(): string[] {
    const { hall } = this.scope.values;
    if (this.hours) return [this.hours];
    if (!hall?.hours) return [];
    const words = this.words(zh.header, en.header);
    const { regular, extended } = hoursToday(
      hall.hours,
      hallTime(timeOf('hkt-header', this.now, clockOf(this.scope.values))),
    );
    if (!regular.length && !extended.length) return [words.closed];
    const parts: string[] = [];
    if (regular.length) parts.push(words.open(regular.join(words.and)));
    if (extended.length) parts.push(words.extended(extended.join(words.and)));
    return parts;
  }

  constructor() {
    super();
    new SizeController(this);
    new TickController(this, () =>
      this.now || this.hours || !this.scope.values.hall
        ? undefined
        : { clock: clockOf(this.scope.values), unit: 'minute' },
    );
  }

  protected override render(): TemplateResult {
    const hours = this.#hours;
    return html`<header class="root">
      <hkt-lockup class="lockup" community=${this.community} second-line=${this.secondLine}></hkt-lockup>
      <div class="free"><slot></slot></div>
      <div class="end">
        ${hours.length ? this.#renderHours(hours) : nothing}
        <hkt-elder-switch></hkt-elder-switch>
      </div>
    </header>`;
  }

  #renderHours(parts: string[]): TemplateResult {
    return html`<p class="hours">
      ${icon(clock, 's')}<span>${parts.map((part) => html`<span class="part">${part}</span> `)}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-header': HktHeaderElement;
  }
}

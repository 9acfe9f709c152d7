import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { clockOf } from '../base/clock.ts';
import { HktElement } from '../base/hkt-element.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { TickController } from '../controllers/tick-controller.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { hallTime, timeOf } from '../internal/hall-time.ts';
import { clockStyles } from './clock.styles.ts';

/**
 * The time, the date and the day of the week, as large as the box allows. It shows the hall's time (UTC+8) by the
 * clock of its scope, wherever the device is and whatever its zone.
 *
 * @summary The time and the date on the wall.
 * @status stable
 * @since 0.1.0
 */
export class HktClockElement extends HktElement {
  static override readonly tag = 'hkt-clock';
  static override readonly uses = ['clock'] as const;
  static override styles = clockStyles;

  /** Whether the seconds show. */
  @property({ type: Boolean }) seconds = false;

  /** Freezes the time (ISO 8601), for pictures and tests. */
  @property() now = '';

  constructor() {
    super();
    new SizeController(this);
    new TickController(this, () =>
      this.now ? undefined : { clock: clockOf(this.scope.values), unit: this.seconds ? 'second' : 'minute' },
    );
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.clock, en.clock);
    const { year, month, day, weekday, date, time } = hallTime(
      timeOf('hkt-clock', this.now, clockOf(this.scope.values)),
    );
    const shown = this.seconds ? time : time.slice(0, 5);
    return html`<time class="root" datetime="${date}T${shown}+08:00">
      <span class="time">${shown}</span>
      <span class="date"
        ><span class="day">${words.date(year, month, day)}</span>
        <span class="day">${words.weekdays[weekday]}</span></span
      >
    </time>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-clock': HktClockElement;
  }
}

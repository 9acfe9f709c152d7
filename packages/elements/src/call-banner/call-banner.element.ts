import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Call, HallState, Plan } from '@huiketing/model';
import { clockOf } from '../base/clock.ts';
import { HktElement } from '../base/hkt-element.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { TickController } from '../controllers/tick-controller.ts';
import { TurnsController } from '../controllers/turns-controller.ts';
import { icon } from '../icon/icon-template.ts';
import { callsAt, placeOf } from '../internal/calls.ts';
import { turnsOf } from '../internal/call-turns.ts';
import { FedState, TOO_OLD } from '../internal/fed-state.ts';
import { timeOf } from '../internal/hall-time.ts';
import { objectsIn } from '../internal/objects.ts';
import { zonePictogram } from '../internal/zone-pictogram.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { callBannerStyles } from './call-banner.styles.ts';

const HOLD = 8;

/**
 * The call now, as large as its box allows: number, zone, seat and person. Calls that come together take turns, in the
 * same order and at the same moment as `hkt-call-voice` speaks them; with no turn, the newest live call stays.
 *
 * @summary The call now, big.
 * @status stable
 * @since 0.1.0
 */
export class HktCallBannerElement extends HktElement {
  static override readonly tag = 'hkt-call-banner';
  static override readonly uses = ['state', 'status', 'plan', 'clock', 'claimCalls'] as const;
  static override styles = [nativesStyles, iconStyles, callBannerStyles];

  /** What is true in the hall now. Without it, that of the JSON child, then that of the hall around. */
  @property({ attribute: false }) state: HallState | undefined;

  /** The zones that calls lead to: a plan. Without it, that of the hall around. */
  @property({ attribute: false }) plan: Plan | undefined;

  /** Seconds that each call stays at least, 3 to 30. */
  @property({ type: Number }) hold = HOLD;

  /** Freezes the time (ISO 8601), for pictures and tests. */
  @property() now = '';

  readonly #fed = new FedState(this, () => this.scope);

  constructor() {
    super();
    new SizeController(this);
    new TurnsController(this, () => turnsOf(this.scope));
    new TickController(this, () =>
      this.now ? undefined : { clock: clockOf(this.scope.values), unit: 'second' as const },
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const turns = turnsOf(this.scope);
    const hold = Math.round(Number(this.hold)) || HOLD;
    turns.least = Math.min(30, Math.max(3, hold)) * 1000;
    const { state, claimCalls, stage } = this.#fed;
    if (this.isConnected && stage < TOO_OLD) turns.take(state, claimCalls);
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.calls, en.calls);
    const { state, stage } = this.#fed;
    const isOld = stage >= TOO_OLD;
    const turn = isOld ? undefined : turnsOf(this.scope).current;
    const { live } = callsAt(state, timeOf('hkt-call-banner', this.now, clockOf(this.scope.values)));
    const call = turn?.call ?? (isOld ? undefined : live[0]?.call);
    return html`<section class="root ${turn ? 'turn' : ''}" aria-label=${words.board}>
      ${call ? this.#renderCall(call, state) : html`<p class="none">${isOld ? words.old : words.none}</p>`}
    </section>`;
  }

  #renderCall(call: Call, state: HallState | undefined): TemplateResult {
    const words = this.words(zh.calls, en.calls);
    const { plan } = this.#fed;
    const { place, staff } = placeOf(call, state, plan, this.scope.values.locale);
    const found = objectsIn(plan?.zones).find(({ code }) => code === call.to?.zone);
    return html`${found ? html`<span class="picture">${icon(zonePictogram(found), 'xl')}</span>` : nothing}
      <div class="words">
        <p class="no">${(call.attempt ?? 1) > 1 ? words.again(call.no) : words.come(call.no)}</p>
        <p class="place">${words.to(place || words.reception)}</p>
        ${staff ? html`<p class="staff">${words.with(staff)}</p>` : nothing}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-call-banner': HktCallBannerElement;
  }
}

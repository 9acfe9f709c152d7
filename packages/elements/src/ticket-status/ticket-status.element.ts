import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HallState, Plan } from '@huiketing/model';
import { clockOf } from '../base/clock.ts';
import { HktElement } from '../base/hkt-element.ts';
import { TickController } from '../controllers/tick-controller.ts';
import { minutesOf, placeOf, words as wordsOf } from '../internal/calls.ts';
import { FedState, TOO_OLD } from '../internal/fed-state.ts';
import { timeOf } from '../internal/hall-time.ts';
import { ticketAt } from '../internal/ticket.ts';
import type { TicketPlace } from '../internal/ticket.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { HktTicketTurnEvent } from './ticket-status.events.ts';
import { ticketStatusStyles } from './ticket-status.styles.ts';

/** Twice short: felt in a pocket, no alarm (ms). */
const BUZZ = [200, 120, 200];

/**
 * One resident's number on their own phone: how many are before them, how long it may take, that it is their turn, and
 * what to do when they missed it. It says nothing of anybody else, and knows nothing of the person but the number.
 *
 * @summary How it stands with one number.
 * @status stable
 * @since 0.1.0
 * @event {HktTicketTurnEvent} hkt-ticket-turn - It is this person's turn, once per attempt: `number`. Does not bubble.
 */
export class HktTicketStatusElement extends HktElement {
  static override readonly tag = 'hkt-ticket-status';
  static override readonly uses = ['state', 'status', 'plan', 'clock'] as const;
  static override styles = [nativesStyles, ticketStatusStyles];

  /** What is true in the hall now. Without it, that of the JSON child, then that of the hall around. */
  @property({ attribute: false }) state: HallState | undefined;

  /** The zones that calls lead to: a plan. Without it, that of the hall around. */
  @property({ attribute: false }) plan: Plan | undefined;

  /** The number on the ticket, in any writing: `A012`, `ａ012`. */
  @property() number = '';

  /** Freezes the time (ISO 8601), for pictures and tests. */
  @property() now = '';

  readonly #fed = new FedState(this, () => this.scope);
  #place: TicketPlace = { stage: 'unknown' };
  #told = '';

  constructor() {
    super();
    new TickController(this, () =>
      this.now ? undefined : { clock: clockOf(this.scope.values), unit: 'second' as const },
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const now = timeOf('hkt-ticket-status', this.now, clockOf(this.scope.values));
    this.#place = ticketAt(this.#fed.state, this.number, now);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { stage, key = '' } = this.#place;
    if (stage !== 'called' || key === this.#told || this.#fed.stage >= TOO_OLD) return;
    this.#told = key;
    this.#buzz();
    this.dispatchEvent(new HktTicketTurnEvent(this.number));
  }

  /** Browsers refuse it before the first touch of the page. */
  #buzz(): void {
    try {
      navigator.vibrate?.(BUZZ);
    } catch {
      // The screen says the same.
    }
  }

  #sentence(): string {
    const words = this.words(zh.ticket, en.ticket);
    const { stage, ahead } = this.#place;
    if (stage === 'called') return words.turn;
    if (stage !== 'waiting') return words[stage];
    return ahead ? words.ahead(ahead) : words.nextOne;
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.ticket, en.ticket);
    const calls = this.words(zh.calls, en.calls);
    if (!this.number.trim())
      return html`<section class="root" aria-label=${words.label}><p>${words.none}</p></section>`;
    const { stage } = this.#place;
    const isOld = this.#fed.stage >= TOO_OLD;
    return html`<section class="root ${stage}" aria-label=${words.label}>
      <p class="number">${words.number(this.number.trim())}</p>
      <div role="status">
        <p class="stage">${isOld ? calls.old : this.#sentence()}</p>
        ${isOld ? nothing : this.#renderMore(stage)}
      </div>
      ${this.#renderAge()}
    </section>`;
  }

  #renderMore(stage: TicketPlace['stage']): unknown {
    const words = this.words(zh.ticket, en.ticket);
    const calls = this.words(zh.calls, en.calls);
    if (stage === 'called') return this.#renderPlace();
    if (stage === 'missed') return html`<p>${calls.missedHelp}</p>`;
    if (stage === 'unknown') return html`<p>${words.unknownHelp}</p>`;
    if (stage !== 'waiting') return nothing;
    const queue = this.#fed.state?.queues?.[this.#place.queue ?? ''];
    if (queue?.open === 'suspended') return html`<p>${words.suspended}</p>`;
    const minutes = minutesOf(queue?.wait);
    const name = wordsOf(queue?.name, this.scope.values.locale);
    return html`<p>${words.waiting}</p>
      ${minutes ? html`<p class="wait">${name} ${calls.wait(...minutes)}</p>` : nothing}`;
  }

  #renderPlace(): TemplateResult {
    const calls = this.words(zh.calls, en.calls);
    const { state, plan } = this.#fed;
    const { place, staff } = placeOf(this.#place.call!, state, plan, this.scope.values.locale);
    return html`<p class="place">${calls.to(place || calls.reception)}</p>
      ${staff ? html`<p>${calls.with(staff)}</p>` : nothing}`;
  }

  #renderAge(): unknown {
    const { stage, asOf } = this.#fed;
    return stage && asOf ? html`<p class="age">${this.words(zh.calls, en.calls).asOf(asOf)}</p>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-ticket-status': HktTicketStatusElement;
  }
}

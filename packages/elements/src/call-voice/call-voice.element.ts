import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HallState, Plan } from '@huiketing/model';
import { CALL_VOICES } from '@huiketing/model/vocabularies';
import type { CallVoice } from '@huiketing/model/vocabularies';
import { clockOf } from '../base/clock.ts';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import { HktButtonElement } from '../button/button.element.ts';
import { SpeechController } from '../controllers/speech-controller.ts';
import { TurnsController } from '../controllers/turns-controller.ts';
import { placeOf } from '../internal/calls.ts';
import { turnsOf } from '../internal/call-turns.ts';
import type { CallTurn } from '../internal/call-turns.ts';
import { FedState, TOO_OLD } from '../internal/fed-state.ts';
import { clockTime, timeOf } from '../internal/hall-time.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { callVoiceStyles } from './call-voice.styles.ts';

const QUIET = /^(\d\d:\d\d)-(\d\d:\d\d)$/;

/**
 * Speaks each call when its turn comes, once per attempt, and shows the same words as a caption; a flash marks them for
 * those who don't hear. Sound begins only when a person has turned it on, once. Whatever happens to the sound, the
 * caption and the board beside it go on.
 *
 * @summary The voice of the calls, with its caption.
 * @status stable
 * @since 0.1.0
 */
export class HktCallVoiceElement extends HktElement {
  static override readonly tag = 'hkt-call-voice';
  static override readonly dependencies = [HktButtonElement];
  static override readonly uses = ['state', 'status', 'plan', 'claimCalls'] as const;
  static override styles = [nativesStyles, callVoiceStyles];

  /** What is true in the hall now. Without it, that of the JSON child, then that of the hall around. */
  @property({ attribute: false }) state: HallState | undefined;

  /** The zones that calls lead to: a plan. Without it, that of the hall around. */
  @property({ attribute: false }) plan: Plan | undefined;

  /** Who speaks: the device (`speech`, the host first), only the `host`, or nobody (`off`: captions alone). */
  @property() voice: CallVoice = 'speech';

  /** How loud, 0 to 1. */
  @property({ type: Number }) volume = 1;

  /** Hours without a sound, as in `12:00-14:00`; captions go on. */
  @property() quiet = '';

  /** Freezes the time (ISO 8601), for pictures and tests. */
  @property() now = '';

  /** Whether a person has turned the sound on. */
  @state() private isOn = false;

  get #isQuiet(): boolean {
    const [, from = '', to = ''] = QUIET.exec(this.quiet) ?? [];
    if (!from) return false;
    const time = clockTime(timeOf('hkt-call-voice', this.now, clockOf(this.scope.values)));
    return from <= to ? from <= time && time < to : time >= from || time < to;
  }

  readonly #fed = new FedState(this, () => this.scope);
  readonly #speech = new SpeechController(this);
  #spoken: CallTurn | undefined;
  #release: (() => void) | undefined;

  readonly #turnOn = (): void => {
    this.isOn = !this.isOn;
    if (!this.isOn) this.#speech.stop();
  };

  constructor() {
    super();
    new TurnsController(this, () => turnsOf(this.scope));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state, claimCalls, stage } = this.#fed;
    if (this.isConnected && stage < TOO_OLD) turnsOf(this.scope).take(state, claimCalls);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const turn = turnsOf(this.scope).current;
    if (turn !== this.#spoken) this.#follow(turn);
    else if (!this.#speech.isSpeaking) this.#letGo();
  }

  /** The turn lasts until its words are spoken. */
  #follow(turn: CallTurn | undefined): void {
    this.#spoken = turn;
    this.#speech.stop();
    this.#letGo();
    const voice = oneOf('hkt-call-voice', 'voice', this.voice, CALL_VOICES);
    if (!turn || !this.isOn || voice === 'off' || this.#isQuiet) return;
    this.#release = turnsOf(this.scope).hold();
    const volume = Math.min(1, Math.max(0, Number.isFinite(this.volume) ? this.volume : 1));
    this.#speech.start([{ key: turn.key, text: this.#words(turn) }], this.scope.values.locale, {
      volume,
      device: voice === 'speech',
    });
  }

  #letGo(): void {
    const release = this.#release;
    this.#release = undefined;
    release?.();
  }

  /** The caption and the speech are the same words. */
  #words({ call }: CallTurn): string {
    const words = this.words(zh.calls, en.calls);
    const { place } = placeOf(call, this.#fed.state, this.#fed.plan, this.scope.values.locale);
    return words.spoken(call.no, place || words.reception);
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.callVoice, en.callVoice);
    const turn = this.#fed.stage >= TOO_OLD ? undefined : turnsOf(this.scope).current;
    const isOff = oneOf('hkt-call-voice', 'voice', this.voice, CALL_VOICES) === 'off';
    return html`<section class="root ${turn ? 'turn' : ''}" aria-label=${words.label}>
      <p class="caption" aria-hidden="true">${turn ? this.#words(turn) : nothing}</p>
      ${this.#speech.hasFailed ? html`<p class="note">${words.blocked}</p>` : nothing}
      ${this.#isQuiet ? html`<p class="note">${words.quiet}</p>` : nothing}
      ${
        isOff
          ? nothing
          : html`<hkt-button variant="quiet" icon="speaker" @click=${this.#turnOn}>
              ${this.isOn ? words.turnOff : words.turnOn}
            </hkt-button>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-call-voice': HktCallVoiceElement;
  }
}

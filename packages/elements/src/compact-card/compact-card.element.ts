import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Article, Compact } from '@huiketing/model';
import { textIn } from '@huiketing/model/text';
import { COMPACT_ROTATIONS } from '@huiketing/model/vocabularies';
import type { CompactRotation } from '@huiketing/model/vocabularies';
import { chevronLeft } from '@huiketing/identity/pictograms/chevron-left.js';
import { chevronRight } from '@huiketing/identity/pictograms/chevron-right.js';
import type { Clock } from '../base/clock.ts';
import { clockOf } from '../base/clock.ts';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import { FaceController } from '../controllers/face-controller.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { icon } from '../icon/icon-template.ts';
import { JsonChild } from '../internal/json-child.ts';
import { hallDay } from '../internal/hall-day.ts';
import { langOf } from '../internal/lang-of.ts';
import { objectsIn } from '../internal/objects.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { compactCardStyles } from './compact-card.styles.ts';

/**
 * The compact, one article at a time. It never moves under a reader: a pointer on it or the focus in it holds the
 * article, and what turns by itself can be stopped.
 *
 * @summary One article of the compact a day, a minute, or by hand.
 * @status stable
 * @since 0.1.0
 */
export class HktCompactCardElement extends HktElement {
  static override readonly tag = 'hkt-compact-card';
  static override readonly uses = ['compact', 'clock', 'status'] as const;
  static override styles = [nativesStyles, focusStyles, iconStyles, compactCardStyles];

  /** The compact. Without it, that of the JSON child, then that of the hall around. */
  @property({ attribute: false }) compact: Compact | undefined;

  /** When the article changes: each `day` (the hall's own, UTC+8), each `minute`, or by `hand` alone. */
  @property() rotate: CompactRotation = 'day';

  /** Freezes the time (ISO 8601), for pictures and tests. */
  @property() now = '';

  /** Counts on without end; the article is what remains of it. */
  @state() private turn = 0;

  @state() private stopped = false;

  /** A screen on a wall (signage) has no one to press a button. */
  get #hasControls(): boolean {
    return this.#rotation !== 'day' && !this.scope.face.modes.signage;
  }

  get #turnsByItself(): boolean {
    return this.#rotation !== 'hand' && !this.stopped;
  }

  readonly #child = new JsonChild(this);
  readonly #held = new Set<string>();
  #rotation: CompactRotation = 'day';
  #clock: Clock | undefined;
  #stopClock: (() => void) | undefined;

  #onMinute = (): void => {
    if (this.#held.size || this.stopped) return;
    this.turn = this.#rotation === 'day' ? this.#turnOfNow() : this.turn + 1;
  };

  #hold = (event: Event): void => void this.#held.add(event.type.slice(0, 5));

  #release = (event: Event): void => void this.#held.delete(event.type.slice(0, 5));

  constructor() {
    super();
    new SizeController(this);
    new FaceController(this, () => this.scope.face);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#held.clear();
    this.#stopClock?.();
    this.#clock = this.#stopClock = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#rotation = oneOf('hkt-compact-card', 'rotate', this.rotate, COMPACT_ROTATIONS);
    if (changed.has('rotate')) this.stopped = false;
    if (this.#followClock() || changed.has('rotate') || changed.has('now')) this.turn = this.#turnOfNow();
  }

  /** Listens to the scope's clock, where time counts. Whether it is another clock than before. */
  #followClock(): boolean {
    const frozen = this.#rotation === 'hand' || this.now;
    const clock = frozen || !this.isConnected ? undefined : clockOf(this.scope.values);
    if (clock === this.#clock) return false;
    this.#stopClock?.();
    this.#stopClock = clock?.every('minute', this.#onMinute);
    this.#clock = clock;
    return true;
  }

  #turnOfNow(): number {
    if (this.#rotation === 'hand') return 0;
    const now = Date.parse(this.now) || clockOf(this.scope.values).now();
    return this.#rotation === 'day' ? hallDay(now) : Math.floor(now / 60_000);
  }

  #step(by: number): void {
    this.turn += by;
    this.stopped = this.#rotation === 'minute';
  }

  protected override render(): TemplateResult {
    const { locale } = this.scope.values;
    const words = this.words(zh.compact, en.compact);
    const compact = this.compact ?? (this.#child.value as Compact | undefined) ?? this.scope.values.compact;
    const articles = objectsIn(compact?.articles);
    const title = textIn(compact?.title, locale) || words.title;
    return html`<section
      class=${this.scope.face.modes.signage ? 'root wall' : 'root'}
      aria-label=${this.words(zh.compactCard, en.compactCard).label}
      @pointerenter=${this.#hold}
      @pointerleave=${this.#release}
      @focusin=${this.#hold}
      @focusout=${this.#release}
    >
      ${articles.length ? this.#renderArticle(articles, title) : this.#renderNone(!!compact)}
    </section>`;
  }

  #renderArticle(articles: Article[], title: string): TemplateResult {
    const { locale } = this.scope.values;
    const words = this.words(zh.compact, en.compact);
    const count = articles.length;
    const index = ((this.turn % count) + count) % count;
    const article = articles[index]!;
    const aspect = textIn(article.aspect, locale);
    const short = textIn(article.short, locale);
    const text = textIn(article.text, locale);
    // Two names for one animation: each turn starts it afresh, without building the article anew.
    return html`<p class="eyebrow" lang=${langOf(title, locale)}>${title}</p>
      <div class="article ${this.turn % 2 ? 'odd' : 'even'}" aria-live=${this.#turnsByItself ? 'off' : 'polite'}>
        <span class="no" role="img" aria-label=${words.article(index + 1)}>${index + 1}</span>
        <div class="words">
          ${aspect ? html`<p class="aspect" lang=${langOf(aspect, locale)}>${aspect}</p>` : nothing}
          ${short ? html`<h2 lang=${langOf(short, locale)}>${short}</h2>` : nothing}
        </div>
        <p class="text" lang=${langOf(text, locale)}>${text}</p>
      </div>
      ${count > 1 && this.#hasControls ? this.#renderControls(index + 1, count) : nothing}`;
  }

  #renderControls(no: number, count: number): TemplateResult {
    const words = this.words(zh.compactCard, en.compactCard);
    return html`<div class="controls">
      <button class="focusable round" type="button" aria-label=${words.previous} @click=${() => this.#step(-1)}>
        ${icon(chevronLeft)}
      </button>
      <span class="count" aria-hidden="true">${no} / ${count}</span>
      <button class="focusable round" type="button" aria-label=${words.next} @click=${() => this.#step(1)}>
        ${icon(chevronRight)}
      </button>
      ${
        this.#rotation === 'minute'
          ? html`<button class="focusable stop" type="button" @click=${() => (this.stopped = !this.stopped)}>
              ${this.stopped ? words.resume : words.pause}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderNone(there: boolean): TemplateResult {
    const words = this.words(zh.compact, en.compact);
    const { status } = this.scope.values.status;
    if (!there && status === 'loading') return html`<p class="bar" aria-busy="true"><span>${words.loading}</span></p>`;
    const failed = !there && status === 'failed';
    return html`<p class="eyebrow">${words.title}</p>
      <p class="none">${failed ? words.failed : words.empty}</p>
      <p class="text">${failed ? words.failedText : words.emptyText}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-compact-card': HktCompactCardElement;
  }
}

import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { mark, markSmall, SMALL_MARK_UP_TO, wordmark } from '@huiketing/identity/mark';
import type { Drawing } from '@huiketing/identity/mark';
import { textIn } from '@huiketing/model/text';
import type { Text } from '@huiketing/model/text';
import { LOCKUP_TONES, LOCKUP_VARIANTS } from '@huiketing/model/vocabularies';
import type { LockupTone, LockupVariant } from '@huiketing/model/vocabularies';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import type { ScopeKey } from '../base/scope.ts';
import { FaceController } from '../controllers/face-controller.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { lockupStyles } from './lockup.styles.ts';

/**
 * The mark of the halls with its wordmark. It has no slot and takes nothing from the page: only the community's name
 * and the second line vary. Its clear space (the height of 客) is part of it. It follows the size of the text and
 * shrinks in a narrow box, never below 24 px (mark) or 120 px (with words); at 32 px and less the mark takes its small
 * optical size.
 *
 * @summary The mark, 居民会客厅, the community's name.
 * @status stable
 * @since 0.1.0
 */
export class HktLockupElement extends HktElement {
  static override readonly tag = 'hkt-lockup';
  static override readonly uses: readonly ScopeKey[] = ['hall'];
  static override styles = lockupStyles;

  /** Words beside the mark, words under it, or the mark alone. */
  @property() variant: LockupVariant = 'horizontal';

  /** In the colours of the identity, in the colour of the text, or light on a ground of its own. */
  @property() tone: LockupTone = 'full';

  /** The community's name, such as 丽都社区. Default: the hall's. */
  @property() community = '';

  /** 便民服务站, 党群服务中心… Default: the hall's. */
  @property({ attribute: 'second-line' }) secondLine = '';

  /** Whether the mark is drawn so small that it takes its small optical size. */
  @state() private small = false;

  get #name(): string {
    return this.#say(this.scope.face.pack?.lockup?.name) || this.words(zh.lockup, en.lockup).name;
  }

  get #drawing(): Drawing {
    const own = this.scope.face.pack?.lockup;
    return (this.small && own?.markSmall) || own?.mark || (this.small ? markSmall : mark);
  }

  #observer: ResizeObserver | undefined;

  constructor() {
    super();
    new FaceController(this, () => this.scope.face);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override firstUpdated(): void {
    this.#watch();
  }

  /** Both marks are drawn in one box: taking the other one never changes what was measured. */
  #watch(): void {
    const drawn = this.renderRoot.querySelector('svg')!;
    this.#observer ??= new ResizeObserver(() => {
      const { width } = drawn.getBoundingClientRect();
      if (width) this.small = width <= SMALL_MARK_UP_TO;
    });
    this.#observer.observe(drawn);
  }

  #say(text: Text | undefined): string {
    return textIn(text, this.scope.values.locale).trim();
  }

  protected override render(): TemplateResult {
    const variant = oneOf('hkt-lockup', 'variant', this.variant, LOCKUP_VARIANTS);
    const tone = oneOf('hkt-lockup', 'tone', this.tone, LOCKUP_TONES);
    const { hall } = this.scope.values;
    const lockup = this.scope.face.pack?.lockup;
    const lines = [this.community || this.#say(hall?.community)];
    lines.push(this.secondLine || this.#say(hall?.secondLine ?? lockup?.secondLine));
    const shown = variant === 'mark' ? [] : lines.filter(Boolean);
    return html`<span
      class="root ${variant} ${tone} lines-${shown.length}"
      role="img"
      aria-label=${[this.#name, ...lines].filter(Boolean).join(this.words(zh.lockup, en.lockup).comma)}
      >${draw('mark', this.#drawing)}${
        variant === 'mark'
          ? nothing
          : html`<span class="words"
              >${draw('wordmark', lockup?.wordmark ?? wordmark)}${shown.map((line) => html`<span class="line">${line}</span>`)}</span
            >`
      }</span
    >`;
  }
}

function draw(name: string, { width, height, layers }: Drawing): TemplateResult {
  return html`<svg class=${name} viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    ${layers.map(({ role, d }) => svg`<path class=${role} d=${d} />`)}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-lockup': HktLockupElement;
  }
}

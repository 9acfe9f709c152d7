import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { cup } from '@huiketing/identity/pictograms/cup.js';
import { HktElement } from '../base/hkt-element.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { icon } from '../icon/icon-template.ts';
import { namedIcon } from '../icon/named-icon.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { emptyStyles } from './empty.styles.ts';

/**
 * Nothing to show here; so it says where to go and who helps there, and the hall's phone where it is known.
 *
 * @summary An empty place that always names a person and a place.
 * @status stable
 * @since 0.1.0
 * @slot - More about it.
 * @slot action - What one can do now.
 */
export class HktEmptyElement extends HktElement {
  static override readonly tag = 'hkt-empty';
  static override readonly uses = ['hall'] as const;
  static override styles = [nativesStyles, focusStyles, iconStyles, emptyStyles];

  /** What is not here. Default: 这里暂时还没有内容. */
  @property() heading = '';

  /** A pictogram by name; a cup of tea where it is not known. */
  @property() icon = '';

  /** Where to go and who helps there. Default: 请您到接待区坐，社工陪您一起看. */
  @property() go = '';

  /** A phone to call. Default: the hall's. */
  @property() phone = '';

  protected override render(): TemplateResult {
    const words = this.words(zh.empty, en.empty);
    const drawing = namedIcon('hkt-empty', this.icon, 'xl');
    const phone = this.phone || this.scope.values.hall?.phone;
    return html`<div class="root">
      <span class="picture">${drawing === nothing ? icon(cup, 'xl') : drawing}</span>
      <p class="heading">${this.heading || words.heading}</p>
      <slot></slot>
      <p class="go">${this.go || words.go}</p>
      ${phone ? this.#renderPhone(phone) : nothing}
      <slot name="action"></slot>
    </div>`;
  }

  #renderPhone(phone: string): TemplateResult {
    return html`<a class="phone focusable" href="tel:${phone.replace(/[^\d+]/g, '')}"
      ><span>${this.words(zh.empty, en.empty).phone}</span><span class="number">${phone}</span></a
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-empty': HktEmptyElement;
  }
}

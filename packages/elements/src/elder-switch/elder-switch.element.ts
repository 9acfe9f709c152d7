import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { check } from '@huiketing/identity/pictograms/check.js';
import { elder } from '@huiketing/identity/pictograms/elder.js';
import { HktElement } from '../base/hkt-element.ts';
import { FaceController } from '../controllers/face-controller.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { icon } from '../icon/icon-template.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { HktModeChangeEvent } from './elder-switch.events.ts';
import { elderSwitchStyles } from './elder-switch.styles.ts';
import { rememberedMode, rememberMode } from './remembered-mode.ts';

/**
 * Switches 长辈版 on and off for the page, or for the hall around it: larger text, larger targets, calmer. The choice
 * is remembered on this device (`localStorage`, key `huiketing:mode`), and all switches of a page agree.
 *
 * @summary 长辈版, on or off, remembered per person.
 * @status stable
 * @since 0.1.0
 * @event {HktModeChangeEvent} hkt-mode-change - A person switched: `mode` standard or elder.
 */
export class HktElderSwitchElement extends HktElement {
  static override readonly tag = 'hkt-elder-switch';
  static override styles = [nativesStyles, focusStyles, iconStyles, elderSwitchStyles];
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  get #isOn(): boolean {
    return this.scope.face.preferences.mode === 'elder';
  }

  #toggle = (): void => {
    const mode = this.#isOn ? 'standard' : 'elder';
    rememberMode(mode);
    this.scope.face.prefer({ mode });
    this.dispatchEvent(new HktModeChangeEvent(mode));
  };

  constructor() {
    super();
    new FaceController(
      this,
      () => this.scope.face,
      (face) => {
        const mode = rememberedMode();
        if (mode) face.prefer({ mode });
      },
    );
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.elderSwitch, en.elderSwitch);
    const on = this.#isOn;
    return html`<button
      class="root focusable"
      type="button"
      aria-pressed=${on ? 'true' : 'false'}
      @click=${this.#toggle}
    >
      ${icon(elder)}<span class="label" lang="zh-CN">${words.label}</span>
      <span class="track" aria-hidden="true"
        ><span class="knob">${on ? icon(check, 's') : ''}</span
        ><span class="state">${on ? words.on : words.off}</span></span
      >
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-elder-switch': HktElderSwitchElement;
  }
}

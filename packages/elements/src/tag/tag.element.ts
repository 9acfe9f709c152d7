import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LOUDNESSES, TONES } from '@huiketing/model/vocabularies';
import type { Loudness, Tone } from '@huiketing/model/vocabularies';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import { namedIcon } from '../icon/named-icon.ts';
import { flexRootStyles } from '../styles/flex-root.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { tagStyles } from './tag.styles.ts';

/**
 * A word or two about something beside it. The words carry the meaning, the colour only supports them.
 *
 * @summary A short word on a quiet ground: 可代办, 延时, 8分钟.
 * @status stable
 * @since 0.1.0
 * @slot - The word.
 */
export class HktTagElement extends HktElement {
  static override readonly tag = 'hkt-tag';
  static override styles = [flexRootStyles, iconStyles, tagStyles];

  /** What it speaks of. */
  @property() tone: Tone = 'neutral';

  /** How loudly: `quiet` in lists, `loud` once a view. */
  @property() loudness: Loudness = 'quiet';

  /** A pictogram before the word, by name. */
  @property() icon = '';

  protected override render(): TemplateResult {
    const tone = oneOf('hkt-tag', 'tone', this.tone, TONES);
    const loudness = oneOf('hkt-tag', 'loudness', this.loudness, LOUDNESSES);
    return html`<span class="root ${tone} ${loudness}">${namedIcon('hkt-tag', this.icon, 's')}<slot></slot></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-tag': HktTagElement;
  }
}

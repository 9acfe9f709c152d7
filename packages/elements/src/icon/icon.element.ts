import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ICON_SIZES } from '@huiketing/model/vocabularies';
import type { IconSize } from '@huiketing/model/vocabularies';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { iconHostStyles } from './icon.styles.ts';
import { namedIcon } from './named-icon.ts';

/**
 * A pictogram of the unified identity, in the colour of the text.
 *
 * @summary A zone, a facility or an action as a small picture; words always stand beside it.
 * @status stable
 * @since 0.1.0
 */
export class HktIconElement extends HktElement {
  static override readonly tag = 'hkt-icon';
  static override styles = [iconStyles, iconHostStyles];

  /** Which pictogram: `sofa`, `location`, `energy-station`… An unknown one shows nothing. */
  @property() name = '';

  /** Its name for those who don't see it. Without it the pictogram is decoration. */
  @property() label = '';

  /** How large: `m` beside text (24 px), `s` 20, `l` 32, `xl` 48; larger in 长辈版. */
  @property() size: IconSize = 'm';

  protected override render(): TemplateResult {
    const size = oneOf('hkt-icon', 'size', this.size, ICON_SIZES);
    return html`<span
      class="root"
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
      >${namedIcon('hkt-icon', this.name, size)}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-icon': HktIconElement;
  }
}

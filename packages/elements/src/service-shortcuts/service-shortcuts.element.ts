import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Catalogue } from '@huiketing/model';
import { ATTRIBUTE_OUT_OF_RANGE } from '@huiketing/model/errors';
import { clockOf } from '../base/clock.ts';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import { safeUrl } from '../base/safe-url.ts';
import { warn } from '../base/warn.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { TickController } from '../controllers/tick-controller.ts';
import { HktEmptyElement } from '../empty/empty.element.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { icon } from '../icon/icon-template.ts';
import type { Found } from '../internal/find-item.ts';
import { hallTime, timeOf } from '../internal/hall-time.ts';
import { JsonChild } from '../internal/json-child.ts';
import { langOf } from '../internal/lang-of.ts';
import { isObject } from '../internal/objects.ts';
import { zonePictogram } from '../internal/zone-pictogram.ts';
import { HktServiceSelectEvent } from '../service-browser/service-browser.events.ts';
import { handlingOf, say } from '../service-guide/told.ts';
import type { Told } from '../service-guide/told.ts';
import { HktSkeletonElement } from '../skeleton/skeleton.element.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { choose, SHORTCUT_KINDS } from './choose.ts';
import type { Choice, ShortcutKind } from './choose.ts';
import { serviceShortcutsStyles } from './service-shortcuts.styles.ts';

const TAG = 'hkt-service-shortcuts';

/** More than these are a list, not shortcuts. */
const MOST = 24;

/**
 * What people come for most, as tiles on a front page: by the season (冬天供暖，九月入学), by how often it is done, or
 * chosen by hand.
 *
 * @summary The items that a front page offers first.
 * @status stable
 * @since 0.1.0
 * @event {HktServiceSelectEvent} hkt-service-select - A person chose an item: `item`, `category`; cancelled, a tile's link
 * is not followed.
 */
export class HktServiceShortcutsElement extends HktElement {
  static override readonly tag = 'hkt-service-shortcuts';
  static override readonly dependencies = [HktEmptyElement, HktSkeletonElement];
  static override readonly uses = ['catalogue', 'plan', 'status', 'clock'] as const;
  static override styles = [nativesStyles, focusStyles, iconStyles, serviceShortcutsStyles];

  /** The service list. Without it, that of the JSON child, then that of the hall around. */
  @property({ attribute: false }) catalogue: Catalogue | undefined;

  /** What gets on: what has its `season` this month, what is done most (`popularity`), or by `hand` what `codes` name. */
  @property() by: ShortcutKind = 'season';

  /** By hand: the codes of the items, in order, with spaces or commas between. */
  @property() codes = '';

  /** How many, 1–24. */
  @property({ type: Number }) count = 6;

  /** The words above. Default: 这个季节常办, 用得最多 or 常办的事. */
  @property() heading = '';

  /** The level of the heading, 1–5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Where an item is shown, with `{code}` in the place of its code. Makes the tiles links. */
  @property() href = '';

  /** Freezes the time (ISO 8601), for pictures and tests. */
  @property() now = '';

  get #catalogue(): Catalogue | undefined {
    const catalogue = this.catalogue ?? (this.#child.value as Catalogue | undefined) ?? this.scope.values.catalogue;
    return isObject(catalogue) ? catalogue : undefined;
  }

  readonly #child = new JsonChild(this);
  #choice: Choice = { by: 'hand', found: [] };
  /** What the choice was made from. */
  #from: unknown[] = [];

  constructor() {
    super();
    new SizeController(this);
    new TickController(this, () =>
      this.now || this.by !== 'season' ? undefined : { clock: clockOf(this.scope.values), unit: 'minute' },
    );
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const by = oneOf(TAG, 'by', this.by, SHORTCUT_KINDS);
    const { month } = hallTime(timeOf(TAG, this.now, clockOf(this.scope.values)));
    const count = Math.min(MOST, Math.max(1, Math.floor(this.count) || 6));
    const from = [this.#catalogue, by, month, count, this.codes];
    // Once a minute the time is asked; the list is gone through once a month.
    if (from.every((each, i) => each === this.#from[i])) return;
    this.#from = from;
    const codes = this.codes.split(/[\s,，、]+/).filter(Boolean);
    this.#choice = choose(this.#catalogue, { by, codes, month, count });
    if (by === 'hand' && this.#catalogue) this.#missUnknown(codes);
  }

  #missUnknown(codes: readonly string[]): void {
    const known = this.#choice.found.map(({ item }) => item.code);
    const missing = codes.filter((code) => !known.includes(code));
    const cause = (): string => `"codes" names what is not in the list: ${missing.join(', ')}`;
    if (missing.length) warn(ATTRIBUTE_OUT_OF_RANGE, TAG, cause, 'Leaving it out');
  }

  #select({ item, category }: Found, event: Event): void {
    if (!this.dispatchEvent(new HktServiceSelectEvent(item, category))) event.preventDefault();
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.serviceShortcuts, en.serviceShortcuts);
    const { by, found } = this.#choice;
    const level = Math.min(5, Math.max(1, Math.floor(this.headingLevel) || 2));
    if (!found.length) return html`<section class="root">${this.#renderNone()}</section>`;
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
    const tiles = html`<ul role="list">
      ${found.map((each) => html`<li>${this.#renderTile(each)}</li>`)}
    </ul>`;
    return html`<section class="root" aria-labelledby="heading">
      <h2 id="heading" aria-level=${level}>${this.heading || words[by]}</h2>
      ${tiles}
    </section>`;
  }

  #renderTile(found: Found): TemplateResult {
    const { item, category } = found;
    const { locale } = this.scope.values;
    const address = this.href && safeUrl(TAG, this.href.replace('{code}', encodeURIComponent(String(item.code))));
    const select = (event: Event): void => this.#select(found, event);
    const content = this.#renderContent(say(item, { locale }), found, String(item.zone ?? category.zone ?? ''));
    return address
      ? html`<a class="tile focusable" href=${address} @click=${select}>${content}</a>`
      : html`<button class="tile focusable" type="button" @click=${select}>${content}</button>`;
  }

  #renderContent(name: string, { item }: Found, zone: string): TemplateResult {
    const { locale, plan, hall } = this.scope.values;
    const details = this.words(zh.serviceDetail, en.serviceDetail);
    const told: Told = { locale, details, catalogue: this.#catalogue ?? {}, plan, hall };
    const about = handlingOf(item, told);
    return html`<span class="picture">${icon(zonePictogram({ code: zone }))}</span>
      <span class="words">
        <span class="name" lang=${langOf(name, locale)}>${name}</span>
        ${about ? html`<span class="about" lang=${langOf(about, locale)}>${about}</span>` : nothing}
      </span>`;
  }

  #renderNone(): TemplateResult {
    const words = this.words(zh.serviceShortcuts, en.serviceShortcuts);
    const { status } = this.scope.values.status;
    const isAbsent = !this.#catalogue;
    if (isAbsent && status === 'loading') return html`<hkt-skeleton variant="list" rows="3"></hkt-skeleton>`;
    const failed = isAbsent && status === 'failed';
    return html`<hkt-empty heading=${failed ? words.failed : words.empty}></hkt-empty>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-service-shortcuts': HktServiceShortcutsElement;
  }
}

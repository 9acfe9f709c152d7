import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HallState, Plan, Text, Zone } from '@huiketing/model';
import { UNKNOWN_ZONE } from '@huiketing/model/errors';
import { textIn } from '@huiketing/model/text';
import { clockOf } from '../base/clock.ts';
import { HktElement } from '../base/hkt-element.ts';
import { warn } from '../base/warn.ts';
import { FaceController } from '../controllers/face-controller.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { HktEmptyElement } from '../empty/empty.element.ts';
import { icon } from '../icon/icon-template.ts';
import { TOO_OLD } from '../internal/fed-state.ts';
import { clockTime } from '../internal/hall-time.ts';
import { JsonChild } from '../internal/json-child.ts';
import { langOf } from '../internal/lang-of.ts';
import { isObject, objectsIn, wordsIn } from '../internal/objects.ts';
import { zonePictogram } from '../internal/zone-pictogram.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { HktSkeletonElement } from '../skeleton/skeleton.element.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { stretchedStyles } from '../styles/stretched.styles.ts';
import { featurePictogram } from './feature-pictograms.ts';
import { WallPages } from './wall-pages.ts';
import { HktZoneSelectEvent } from './zone-directory.events.ts';
import { zoneDirectoryStyles } from './zone-directory.styles.ts';
import { strangers, zoneLive } from './zone-live.ts';

/**
 * The 8 + N list: the zones that every hall has and the features of this one, each with its pictogram, what it is for
 * and, where the hall feeds its state, how it is there now. On a wall, what its box can't hold comes on further pages.
 *
 * @summary The zones of a hall in words, with how it is there now.
 * @status stable
 * @since 0.1.0
 * @event {HktZoneSelectEvent} hkt-zone-select - A person chose a zone (with `selectable`): `zone`.
 */
export class HktZoneDirectoryElement extends HktElement {
  static override readonly tag = 'hkt-zone-directory';
  static override readonly dependencies = [HktEmptyElement, HktSkeletonElement];
  static override readonly uses = ['plan', 'state', 'status', 'clock'] as const;
  static override styles = [nativesStyles, focusStyles, iconStyles, stretchedStyles, zoneDirectoryStyles];

  /** The zones: a plan. Without it, that of the JSON child (a plan or a list of zones), then that of the hall around. */
  @property({ attribute: false }) plan: Plan | undefined;

  /** What is true in the hall now. Without it, that of the hall around. */
  @property({ attribute: false }) state: HallState | undefined;

  /** Whether a zone can be chosen, where the page does something with it. */
  @property({ type: Boolean, reflect: true }) selectable = false;

  get #zones(): Zone[] {
    const plan = this.plan ?? (this.#child.value as Plan | Zone[] | undefined) ?? this.scope.values.plan;
    return objectsIn(Array.isArray(plan) ? plan : plan?.zones);
  }

  /** The state as far as it can be relied on. */
  get #state(): HallState | undefined {
    if (isObject(this.state)) return this.state;
    const { state, status } = this.scope.values;
    return status.status === 'stale' && (status.stage ?? 1) >= TOO_OLD ? undefined : state;
  }

  /** On a wall there is room for names and for how it is there now. */
  get #isOnWall(): boolean {
    return !!this.scope.face.modes.signage;
  }

  readonly #child = new JsonChild(this);
  readonly #pages = new WallPages(this, () => (this.#isOnWall ? clockOf(this.scope.values) : undefined));

  constructor() {
    super();
    new SizeController(this);
    new FaceController(this, () => this.scope.face);
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.zoneDirectory, en.zoneDirectory);
    const zones = this.#zones;
    warn(UNKNOWN_ZONE, 'hkt-zone-directory', () => strangers(zones, this.#state), 'Not showing them');
    const core = zones.filter(({ kind }) => kind === 'core');
    const feature = zones.filter(({ kind }) => kind !== 'core');
    return html`<section
      class="root ${this.#isOnWall ? `${this.scope.face.modes.mode} wall` : ''}"
      aria-label=${words.label}
    >
      ${zones.length ? nothing : this.#renderNone()}
      ${core.length ? this.#renderGroup(core, words.core(core.length)) : nothing}
      ${feature.length ? this.#renderGroup(feature, words.feature(feature.length)) : nothing} ${this.#renderAge()}
      ${this.#pages.count > 1 ? this.#renderTurn() : nothing}
    </section>`;
  }

  #renderGroup(zones: Zone[], heading: string): TemplateResult {
    const state = this.#state;
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
    const list = html`<ul class=${zones[0]!.kind === 'core' ? 'cores' : 'features'} role="list">
      ${zones.map((zone) => this.#renderZone(zone, state))}
    </ul>`;
    return html`<h2>${heading}</h2>
      ${list}`;
  }

  #renderZone(zone: Zone, state: HallState | undefined): TemplateResult {
    const { locale } = this.scope.values;
    const name = textIn(zone as unknown as Text, locale);
    const desc = textIn(zone.desc, locale);
    const no = zone.kind === 'core' && Number.isInteger(zone.no) ? zone.no : nothing;
    const label = html`${no === nothing ? nothing : html`<span class="no">${no}</span> `}<span
        lang=${langOf(name, locale)}
        >${name}</span
      >`;
    return html`<li class=${zone.kind === 'core' ? 'core' : 'feature'}>
      <span class="picture">${icon(featurePictogram(zone.icon ?? zone.code) ?? zonePictogram(zone), 'l')}</span>
      <div class="words">
        <h3>
          ${
            this.selectable
              ? html`<button
                  class="choose stretched"
                  type="button"
                  @click=${() => this.dispatchEvent(new HktZoneSelectEvent(zone))}
                >
                  ${label}
                </button>`
              : label
          }
        </h3>
        ${state ? this.#renderLive(state, zone.code) : nothing}
        ${
          this.#isOnWall
            ? nothing
            : html`${desc ? html`<p lang=${langOf(desc, locale)}>${desc}</p>` : nothing} ${this.#renderUses(zone)}`
        }
      </div>
    </li>`;
  }

  #renderLive(state: HallState, code: string): unknown {
    const words = this.words(zh.zoneDirectory, en.zoneDirectory);
    const live = zoneLive(state, code);
    if (!live) return nothing;
    // Reception is where all others send people: nobody there means somebody soon.
    const said = code === 'reception' && live.state !== 'free' && live.state !== 'busy' ? 'back' : live.state;
    const waiting = live.waiting ? words.waiting(live.waiting) : '';
    return html`<p class="live ${live.state}">
      ${this.#isOnWall ? waiting || words.wall[said] : html`${words[said]}${waiting ? html` · ${waiting}` : nothing}`}
    </p>`;
  }

  #renderUses({ uses }: Zone): unknown {
    const { locale } = this.scope.values;
    // Short notes for those who read Chinese: the description says it in both languages.
    const list = wordsIn(uses).filter((use) => langOf(use, locale) === nothing);
    if (!list.length) return nothing;
    const words = this.words(zh.zoneDirectory, en.zoneDirectory);
    // eslint-disable-next-line lit-a11y/no-redundant-role -- as above
    return html`<ul class="uses" role="list" aria-label=${words.uses}>
      ${list.map((use) => html`<li>${use}</li>`)}
    </ul>`;
  }

  #renderAge(): unknown {
    const { status, asOf } = this.scope.values.status;
    if (status !== 'stale' || !asOf || this.state || !this.#state || !this.#zones.length) return nothing;
    const words = this.words(zh.zoneDirectory, en.zoneDirectory);
    return html`<p class="age">${words.asOf(clockTime(asOf))}</p>`;
  }

  /** Whoever taps it reads on for twice as long; the tap leaves no focus behind that would hold the page for ever. */
  #renderTurn(): TemplateResult {
    const { index, count } = this.#pages;
    const words = this.words(zh.zoneDirectory, en.zoneDirectory);
    return html`<button
      class="turn focusable"
      type="button"
      aria-label=${words.turn(index + 1, count)}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#pages.turn(2)}
    >
      ${index + 1}/${count}
    </button>`;
  }

  #renderNone(): TemplateResult {
    const words = this.words(zh.zoneDirectory, en.zoneDirectory);
    const { status } = this.scope.values.status;
    if (status === 'loading') return html`<hkt-skeleton variant="list" rows="8" label=${words.loading}></hkt-skeleton>`;
    return html`<hkt-empty heading=${status === 'failed' ? words.failed : words.empty}></hkt-empty>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-zone-directory': HktZoneDirectoryElement;
  }
}

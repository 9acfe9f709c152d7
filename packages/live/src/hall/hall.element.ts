import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HktElement, JsonChild, oneOf, safeUrl, Scope, scopeContext, warn } from '@huiketing/elements/base.js';
import type { HallStatus, ScopeKey, ScopeValues } from '@huiketing/elements/base.js';
import { createFace, dropFace, keepFace, useIdentity } from '@huiketing/identity';
import type { Face, HallFace } from '@huiketing/identity';
import { HALL_MISSING_SRC, PROPERTY_WRONG_TYPE, UNKNOWN_LOCALE } from '@huiketing/model/errors';
import { LOCALES } from '@huiketing/model/vocabularies';
import type { Contrast, Density, Locale, Mode, Scheme } from '@huiketing/model/vocabularies';
import { HallClock } from './hall-clock.ts';
import { HallSources, sameStatus } from './hall-sources.ts';
import type { HallProblem } from './hall-problems.ts';
import { report } from './hall-problems.ts';
import { changedWishes, wishesOf } from './hall-wishes.ts';
import type { Wishes } from './hall-wishes.ts';
import { hallStyles } from './hall.styles.ts';
import { besideTheKit, readingsTable } from './readings.ts';
import { HktHallStatusEvent } from './hall.events.ts';

/**
 * The root that a page writes first. It fetches a hall's data (or takes them by hand) and shares them, the language,
 * the mode and the clock with every element inside, also those in other shadow roots and those that were there first.
 * It draws nothing itself, and what else stands in it keeps the page's own style.
 *
 * @summary One hall: its data, language, mode and clock for all elements inside.
 * @status stable
 * @since 0.1.0
 * @slot - What stands in the hall. Children with `slot="fallback"` show only until the script has run.
 * @event {HktHallStatusEvent} hkt-hall-status - The data became live, stale or failed, or something is newly wrong with them. Does not bubble.
 */
export class HktHallElement extends HktElement {
  static override readonly tag = 'hkt-hall';
  static override readonly uses = ['clock'] as const;
  static override styles = hallStyles;
  /** Not sealed: the page's own content stands in here. */
  protected static override readonly seal = '';

  /** Where the hall's feed is: what stands before `/hkt/v1`; empty for the page's own origin. Without it, nothing is fetched. */
  @property() src: string | undefined;

  /** The hall's id in its addresses. */
  @property() hall = '';

  /** 长辈版 or not, inside this hall; left out, as the page around it. */
  @property() mode: Mode | '' = '';

  /** Light, dark or as the device; left out, as the page around it. */
  @property() scheme: Scheme | '' = '';

  /** Contrast; left out, as the page around it. */
  @property() contrast: Contrast | '' = '';

  /** Density; left out, as the page around it. */
  @property() density: Density | '' = '';

  /** The language of this hall; left out, as the page around it. */
  @property() locale: Locale | '' = '';

  /** On a screen on a wall: its diagonal in inches. Sizes follow when `distance` is given too. */
  @property({ type: Number }) diagonal: number | undefined;

  /** On a screen on a wall: metres to the farthest seat. */
  @property({ type: Number }) distance: number | undefined;

  /** Where the table of 拼音 readings is, for a service list that carries none; left out, beside the kit's own file. */
  @property() readings = '';

  /** Freezes the time in the hall (ISO 8601), for stories, tests and pictures. */
  @property() now = '';

  /** The service list, by hand (`catalogue.json`); wins over the feed's. */
  @property({ attribute: false }) catalogue: object | undefined;

  /** The zones, by hand (`plan.json`); wins over the feed's. */
  @property({ attribute: false }) plan: object | undefined;

  /** The compact, by hand (`compact.json`); wins over the feed's. */
  @property({ attribute: false }) compact: object | undefined;

  /** What is true in the hall now, by hand (`{hall}.json`); wins over the feed's. */
  @property({ attribute: false }) state: object | undefined;

  /** Name, address and hours, by hand (`hall.json`); wins over the feed's. */
  @property({ attribute: false }) hallInfo: object | undefined;

  /** How fresh the hall's state is. */
  get status(): HallStatus {
    return this.#own?.values.status ?? { status: 'idle' };
  }

  /** What is wrong with the hall's data now. */
  get problems(): readonly HallProblem[] {
    return this.#problems;
  }

  protected override get innerRoot(): null {
    return null;
  }

  #own: Scope | undefined;
  #face: HallFace | undefined;
  #around: Face | undefined;
  #wished: Partial<Wishes> = {};
  #identity: object | undefined;
  #problems: readonly HallProblem[] = [];
  #told: HallStatus['status'] | '' = '';
  readonly #clock = new HallClock();
  readonly #json = new JsonChild(this);
  readonly #sources = new HallSources(() => this.requestUpdate());

  /** Hands this hall's scope to whoever asks from inside; asking itself means asking for the one around. */
  readonly #answer = (event: Event & { context: unknown; callback(scope: Scope): void }): void => {
    if (event.context !== scopeContext || event.composedPath()[0] === this || !this.#own) return;
    event.stopPropagation();
    event.callback(this.#own);
  };

  /** Who types 拼音 into a list without readings gets the table: elements fetch nothing themselves. */
  readonly #giveReadings = (event: Event & { respondWith?(table: Promise<unknown>): void }): void => {
    event.stopPropagation();
    event.respondWith?.(readingsTable(safeUrl('hkt-hall', this.readings) || besideTheKit));
  };

  readonly #measureScreen = (): void => this.#fixFace();

  constructor() {
    super();
    this.addEventListener('context-request', this.#answer as EventListener);
    this.addEventListener('hkt-readings-request', this.#giveReadings);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.#measureScreen);
    // At once: a hall that is only moved keeps its connection.
    this.#openSources();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sources.close();
    removeEventListener('resize', this.#measureScreen);
    if (this.#face) dropFace(this.#face);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isConnected) return;
    this.#fixFace();
    this.#openSources();
    if (changed.has('hall') || changed.has('src')) this.#identity = undefined;
    this.#share();
  }

  protected override firstUpdated(): void {
    const json = this.#json.value;
    const isFed = json ?? this.catalogue ?? this.plan ?? this.compact ?? this.state ?? this.hallInfo;
    if (!this.hall || this.src !== undefined || isFed) return;
    warn(HALL_MISSING_SRC, 'hkt-hall', `hall "${this.hall}" has no "src" and no data`, 'Showing it empty');
  }

  /** Also looks again for the hall around this one, and tells those inside. */
  override findScope(): void {
    super.findScope();
    const around = this.scope;
    const before = this.#own;
    if (this.#face && this.#around === around.face) keepFace(this.#face);
    else this.#open(around);
    this.#fixFace();
    if (this.#own === before) return;
    // Elements that were here first, and those of the scope that this hall had in another place.
    for (const member of [...around.members, ...(before?.members ?? [])]) if (member !== this) member.findScope();
  }

  override scopeChanged(changed: ReadonlySet<ScopeKey>): void {
    if (changed.has('locale') || changed.has('clock')) this.requestUpdate();
  }

  #openSources(): void {
    this.#sources.open(this.src, this.hall, (cause) =>
      warn(PROPERTY_WRONG_TYPE, 'hkt-hall', cause, 'Fetching nothing'),
    );
  }

  #open(around: Scope): void {
    if (this.#face) dropFace(this.#face);
    this.#around = around.face;
    this.#identity = undefined;
    const { locale, clock } = around.values;
    this.#wished = {};
    this.#face = createFace({}, around.face);
    this.#own = new Scope(this.#face, { locale, clock, status: { status: 'idle' } });
    this.#told = '';
  }

  /** Fixes what the attributes newly say; what a person has chosen since then stays. */
  #fixFace(): void {
    const wishes = wishesOf(this, this.#wished);
    const change = changedWishes(wishes, this.#wished);
    this.#wished = wishes;
    this.#face!.fix(change);
  }

  #share(): void {
    const json = (this.#json.value ?? {}) as Record<string, unknown>;
    const { catalogue = json['catalogue'], plan = json['plan'], compact = json['compact'] } = this;
    const { state = json['state'], hallInfo: hall = json['hall'] } = this;
    const stands = this.now !== '' && !isNaN(Date.parse(this.now));
    const { data, status, problems, serverNow, identity, claimCalls } = this.#sources.read(
      { hall, catalogue, plan, compact, state },
      stands,
    );
    const around = this.scope.values;
    const values: ScopeValues = {
      ...data,
      claimCalls,
      status: sameStatus(status, this.status) ? this.status : status,
      locale: this.locale ? oneOf('hkt-hall', 'locale', this.locale, LOCALES, UNKNOWN_LOCALE) : around.locale,
      clock: this.#clock.choose(this.now, serverNow, around.clock),
    };
    this.#wear(identity, serverNow);
    const before = this.status;
    this.#own!.update(values);
    this.#tell(before, problems);
  }

  #wear(identity: object | undefined, now: number | undefined): void {
    if (identity === this.#identity) return;
    this.#identity = identity;
    const face = this.#face!;
    if (identity) useIdentity(identity, { face, now });
    else face.wear(undefined);
  }

  #tell(before: HallStatus, problems: readonly HallProblem[]): void {
    const { status } = this;
    const isNews = JSON.stringify(problems) !== JSON.stringify(this.#problems);
    if (isNews) report(problems);
    this.#problems = problems;
    if (!isNews && this.#told === status.status && before.stage === status.stage) return;
    this.#told = status.status;
    this.dispatchEvent(new HktHallStatusEvent(status, problems));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-hall': HktHallElement;
  }
}

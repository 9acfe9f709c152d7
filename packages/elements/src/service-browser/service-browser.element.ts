import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Catalogue } from '@huiketing/model';
import { SERVICE_LAYOUTS } from '@huiketing/model/vocabularies';
import type { ServiceLayout } from '@huiketing/model/vocabularies';
import { chevronLeft } from '@huiketing/identity/pictograms/chevron-left.js';
import { clockOf } from '../base/clock.ts';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { HktEmptyElement } from '../empty/empty.element.ts';
import { icon } from '../icon/icon-template.ts';
import { hallTime, timeOf } from '../internal/hall-time.ts';
import { JsonChild } from '../internal/json-child.ts';
import { langOf } from '../internal/lang-of.ts';
import { wordsIn } from '../internal/objects.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import type { HktSearchInputEvent, HktSearchSubmitEvent } from '../search-field/search-field.events.ts';
import { HktSearchFieldElement } from '../search-field/search-field.element.ts';
import { seatStyles } from '../service-guide/seat.styles.ts';
import { HktServiceGuideElement } from '../service-guide/service-guide.element.ts';
import { say } from '../service-guide/told.ts';
import { HktSkeletonElement } from '../skeleton/skeleton.element.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { visuallyHiddenStyles } from '../styles/visually-hidden.styles.ts';
import { conditionsOf, renderChosen, renderFilters } from './filter.view.ts';
import type { Condition } from './filter.view.ts';
import { Finder } from './finder.ts';
import { renderIdle, renderSearch } from './head.view.ts';
import type { Hits } from './hits.ts';
import { holdHeight } from './hold-height.ts';
import { renderHome } from './home.view.ts';
import { IdleController } from './idle-controller.ts';
import type { IdleWish } from './idle-controller.ts';
import { ListActions, START } from './list-actions.ts';
import { ListPager } from './list-pager.ts';
import { focusCoded, ListKeys, tileFor } from './list-keys.ts';
import type { Miss } from './miss-log.ts';
import { pressStyles } from './press.styles.ts';
import { QuietStatus } from './quiet-status.ts';
import { askForWords } from './requests.ts';
import { renderResults, renderSort } from './results.view.ts';
import { RowSource } from './row-source.ts';
import { RowWindow } from './row-window.ts';
import type { Rows } from './row-window.ts';
import { backOf, countOf, hasConditions, headingOf, heardOf, isNarrowed } from './said.ts';
import type { Place } from './said.ts';
import { serviceBrowserStyles } from './service-browser.styles.ts';
import { sharedScreenStyles } from './shared-screen.styles.ts';
import type { Actions, Entry, Shown } from './shown.ts';
import { TILES } from './tile.view.ts';
import { renderAge, renderNone, renderScreen } from './state.view.ts';

/** What decides which rows there are. */
const ROWS = [...Object.keys(START), 'sort'].filter((name) => name !== 'item');

/**
 * The service list 服务清单: categories in their groups, search while one types (汉字, 拼音, 首字母, 口语), conditions with
 * how many each would leave, and for each item its guide. A person goes from the list to an item and back; the page may
 * keep the place in its address. As a kiosk it goes back to its start when nobody touches it any more, as a screen it
 * turns its pages by itself.
 *
 * @summary All that a hall does for residents, to look through and to search.
 * @status stable
 * @since 0.1.0
 * @event {HktServiceSelectEvent} hkt-service-select - A person opened an item: `item`, `category`; cancelable.
 * @event {HktServiceFilterChangeEvent} hkt-service-filter-change - What is shown has changed by a person (or by `idle`):
 * `query`, `category`, `audience`, `channel`, `zone`, `free`, `visits`, `sort`, `item`, and whether it only `refines`.
 * @event {HktSearchMissEvent} hkt-search-miss - A person's search found nothing: `query`, without long numbers.
 * @event {HktServiceRecentEvent} hkt-service-recent - The items that were opened last, by code: `recent`. Does not bubble.
 * @event {HktVoiceRequestEvent} hkt-voice-request - A person wants to speak (with `voice`): answer by `respondWith(words)`.
 * @event {HktReadingsRequestEvent} hkt-readings-request - 拼音 is typed and the list has no readings: `respondWith(readings)`.
 */
export class HktServiceBrowserElement extends HktElement {
  static override readonly tag = 'hkt-service-browser';
  static override readonly dependencies = [
    HktSearchFieldElement,
    HktServiceGuideElement,
    HktEmptyElement,
    HktSkeletonElement,
  ];
  static override readonly uses = ['catalogue', 'plan', 'hall', 'status', 'clock'] as const;
  static override styles = [
    nativesStyles,
    focusStyles,
    iconStyles,
    visuallyHiddenStyles,
    pressStyles,
    serviceBrowserStyles,
    sharedScreenStyles,
    seatStyles,
  ];

  /** The service list. Without it, that of the JSON child, then that of the hall around. */
  @property({ attribute: false }) catalogue: Catalogue | undefined;

  /** What is looked for. */
  @property() query = '';

  /** The code of the category that is open. */
  @property() category = '';

  /** Only what is for a `person` or an `organisation`. */
  @property() audience = '';

  /** Only what can be done in this way: `hall` 到厅, `terminal` 自助, `agent` 代办, `online` 线上; or `mobile`, `mail`. */
  @property() channel = '';

  /** Only what is handled in the zone of this code. */
  @property() zone = '';

  /** Whether only what costs nothing is shown. */
  @property({ type: Boolean }) free = false;

  /** At most so many visits: `0` 不用跑, `1` 只跑一次; empty for any. */
  @property() visits = '';

  /** `popularity` or `name`; empty for the best match first, and without a query for the list's own order. */
  @property() sort = '';

  /** The code of the item that is open. */
  @property() item = '';

  /** `auto` goes by the width of the box; `kiosk` has larger targets and an end; `screen` turns its pages by itself. */
  @property() layout: ServiceLayout = 'auto';

  /** Seconds without a touch until a kiosk or screen goes back to its start; 25 of them with a warning. At least 40. */
  @property({ type: Number }) idle = 120;

  /** Whether the page can listen: shows a button that asks it to (`hkt-voice-request`). */
  @property({ type: Boolean }) voice = false;

  /** The code of the zone where the person stands: of equal hits, those near come first. */
  @property() here = '';

  /** Codes of the items that were opened last, the newest first. Kept in memory only; a page may keep and set them. */
  @property({ attribute: false }) recent: readonly string[] = [];

  /** Freezes the time (ISO 8601), for pictures and tests. */
  @property() now = '';

  @state() private whole = false;
  @state() private filtersOpen = false;

  /** What was looked for in vain since the start or the last `clearMisses()`: words and how often. At most 200. */
  get misses(): readonly Miss[] {
    return this.#does.misses.list;
  }

  /** Whether the screen is one that all share: it remembers nobody. */
  get #isShared(): boolean {
    return this.#layout !== 'auto';
  }

  get #isNarrowed(): boolean {
    return isNarrowed(this.#place);
  }

  get #given(): Catalogue | undefined {
    return this.catalogue ?? (this.#child.value as Catalogue | undefined) ?? this.scope.values.catalogue;
  }

  get #place(): Place {
    return { finder: this.#finder, state: this, shown: this.#shown };
  }

  get #hits(): Hits {
    return this.#finder.hits(this);
  }

  get #openItem(): Entry | undefined {
    const { opened } = this.#does;
    return opened?.item.code === this.item ? opened : this.#finder.entryOf(this.item, this.category);
  }

  readonly #child = new JsonChild(this);
  readonly #finder = new Finder();
  readonly #does = new ListActions(this, this.#finder, () => !this.#isShared);
  readonly #keys = new ListKeys();
  readonly #source = new RowSource();
  readonly #size = new SizeController(this);
  readonly #window = new RowWindow(this, () => this.#rows);
  readonly #pager = new ListPager(this, () => this.#layout === 'screen' && !this.#rows && !this.#openItem);
  readonly #idle = new IdleController(this, () => this.#idleWish(), {
    tick: () => this.#pager.tick(this.#idle.still),
    reset: () => this.#startOver(),
  });
  readonly #status = new QuietStatus(this, () => (this.#openItem ? '' : heardOf(this.#place)));
  #layout: ServiceLayout = 'auto';
  #shown!: Shown;
  #rows: Rows | undefined;

  readonly #actions: Actions = {
    open: (entry) => this.#does.open(entry),
    change: (change, focus) => this.#does.change(change, focus),
    goBack: () => this.#does.goBack(),
    turnTo: (page) => {
      this.#pager.turnTo(page);
      this.#does.focusNext = '';
    },
  };

  readonly #search = {
    onInput: (event: HktSearchInputEvent): void => {
      if (!this.#does.isTyping) holdHeight(this.renderRoot, true);
      this.#does.input(event);
    },
    onSubmit: (event: HktSearchSubmitEvent): void => this.#does.submit(event),
    onLeave: (): void => this.#does.reportMiss(),
    onVoice: (): void => askForWords(this, this.scope.values.locale, (query) => this.#does.hear(query)),
  };

  #onToggle = (event: Event): void => {
    this.filtersOpen = (event.target as HTMLDetailsElement).open;
  };

  #onRowKey = (event: KeyboardEvent): void => {
    const nameOf = (row: number): string => say(this.#hits.at(row)?.item, this.#shown);
    const row = this.#keys.rowFor(event, this.#window, this.#hits.total, nameOf);
    if (row === undefined) return;
    event.preventDefault();
    this.#window.focus(row);
  };

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const next = tileFor(event, this.renderRoot);
    if (next) next.focus();
    else if (event.key !== 'Escape' || !this.#escape(event.target as Element)) return;
    event.preventDefault();
  };

  protected override willUpdate(changed: PropertyValues): void {
    const { values } = this.scope;
    this.#layout = oneOf('hkt-service-browser', 'layout', this.layout, SERVICE_LAYOUTS);
    const { month } = hallTime(timeOf('hkt-service-browser', this.now, clockOf(values)));
    const isOther = this.#finder.take(this.#given, { month, ...(this.here && { here: this.here }) });
    if (isOther) this.#does.opened = undefined;
    if (isOther || ROWS.some((name) => changed.has(name))) {
      this.#pager.page = 0;
      this.whole = false;
    }
    this.#shown = {
      locale: values.locale,
      words: this.words(zh.serviceBrowser, en.serviceBrowser),
      details: this.words(zh.serviceDetail, en.serviceDetail),
      catalogue: this.#finder.catalogue,
      plan: values.plan,
      hall: values.hall,
    };
    // The page went back (its history, its own button) from an item that had the focus.
    const last = changed.get('item') as string | undefined;
    if (last && !this.item && (this.renderRoot as ShadowRoot).activeElement) this.#does.focusNext ??= last;
    const open = (entry: Entry, row: number): void => this.#does.open(entry, row);
    const isList = this.#isNarrowed && !this.#openItem;
    this.#rows = isList ? this.#source.rows(this.#finder, this, this.whole, this.#shown, open) : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { focusNext: code, isTyping } = this.#does;
    this.#does.focusNext = undefined;
    if (!isTyping) holdHeight(this.renderRoot, false);
    if (code !== undefined) this.#focus(code);
  }

  /** Puts the focus where one types; on an item, where a voice begins. */
  override focus(options?: FocusOptions): void {
    const target = this.#openItem ? 'hkt-service-guide' : 'hkt-search-field';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(target)?.focus(options));
  }

  /** Forgets what was looked for in vain. */
  clearMisses(): void {
    this.#does.misses.clear();
  }

  /** From a row to the field, from an item or a category to where one came from. */
  #escape(from: Element): boolean {
    if (from.closest('.rows')) this.focus();
    else if (this.#openItem || (this.#isNarrowed && from.closest('.tile,.top,.back'))) this.#does.goBack();
    else return false;
    return true;
  }

  #focus(code: string): void {
    const { openedAt } = this.#does;
    if (code && this.#rows && this.#hits.at(openedAt)?.item.code === code) this.#window.focus(openedAt);
    else focusCoded(this.renderRoot, code);
  }

  #idleWish(): IdleWish | undefined {
    if (!this.#isShared || this.now) return undefined;
    return { clock: clockOf(this.scope.values), seconds: this.idle, isUsed: this.#isNarrowed || !!this.#openItem };
  }

  #startOver(): void {
    ((this.renderRoot as ShadowRoot).activeElement as HTMLElement | null)?.blur();
    this.filtersOpen = false;
    this.recent = [];
    this.#does.change({ ...START, sort: '' });
    this.scrollIntoView({ block: 'start' });
  }

  protected override render(): TemplateResult {
    const { words } = this.#shown;
    const { left } = this.#idle;
    const entry = this.#openItem;
    let content: unknown;
    if (!this.#finder.categories.length) content = renderNone(this.scope.values.status, !!this.#given, this.#shown);
    else if (entry) content = this.#renderItem(entry);
    else content = this.#renderList();
    return html`<section class="root ${this.#layout}" aria-label=${words.title} @keydown=${this.#onKeydown}>
      ${content} ${left === undefined ? nothing : renderIdle(left, () => this.#idle.handleEvent(), this.#shown)}
    </section>`;
  }

  #renderBack(): TemplateResult {
    return html`<button class="back focusable" type="button" @click=${() => this.#does.goBack()}>
      ${icon(chevronLeft, 's')}<span>${backOf(this.#place, !!this.#openItem)}</span>
    </button>`;
  }

  #renderItem({ item, category }: Entry): TemplateResult {
    return html`${this.#renderBack()}
      <hkt-service-guide
        class="top"
        .item=${item}
        .category=${category}
        .section=${this.#does.section ?? ''}
      ></hkt-service-guide>`;
  }

  #renderList(): TemplateResult {
    const { words } = this.#shown;
    const isOpen = this.filtersOpen;
    const count = countOf(this.#place);
    const heading = headingOf(this.#place);
    const conditions =
      isOpen || hasConditions(this.#place)
        ? conditionsOf(this.#finder.facets(this), this, this.#finder.categories, this.#shown)
        : [];
    const search = {
      ...this.#search,
      query: this.query,
      suggestions: this.#finder.suggest(this.query, words.items),
      hasVoice: this.voice,
      isLarge: this.#isShared,
    };
    return html`${renderSearch(search, this.#shown)}
      ${renderFilters(conditions, isOpen, this.#shown, this.#actions, this.#onToggle)}
      ${this.#finder.categoryOf(this.category) ? this.#renderBack() : nothing}
      <div class="title">
        <h2 class="top" tabindex="-1" lang=${langOf(heading, this.scope.values.locale)}>${heading}</h2>
        <p class=${count ? 'count' : 'hint'}>${count || words.missText}</p>
        ${this.#isNarrowed ? renderSort(this.#hits, this.sort, this.#shown, this.#actions) : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.#status.words}</p>
      ${this.catalogue ? nothing : renderAge(this.scope.values.status, this.#shown)}
      <div class="content">${this.#isNarrowed ? this.#renderResults(conditions) : this.#renderHome()}</div>`;
  }

  #renderResults(conditions: readonly Condition[]): TemplateResult {
    const { size } = this.#size;
    const { categories } = this.#finder;
    const hasRail = !this.#isShared && (size === 'l' || size === 'xl') && categories.length <= TILES;
    return renderResults(
      {
        hits: this.#hits,
        category: this.#finder.categoryOf(this.category),
        whole: this.whole,
        rail: hasRail ? { categories, facets: this.#finder.facets(this) } : undefined,
        chosen: renderChosen(conditions, this.#shown, this.#actions),
        isNarrowed: hasConditions(this.#place),
        showAll: () => (this.whole = true),
        onKeydown: this.#onRowKey,
      },
      this.#shown,
      this.#actions,
    );
  }

  #renderHome(): TemplateResult {
    const { categories, frequent } = this.#finder;
    if (this.#layout === 'screen') return renderScreen(categories, this.#pager, this.#shown, this.#actions);
    const recent = this.#finder.entriesOf(wordsIn(this.recent));
    const { page } = this.#pager;
    return renderHome({ categories, frequent, recent, page }, this.#shown, this.#actions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-service-browser': HktServiceBrowserElement;
  }
}

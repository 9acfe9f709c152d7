import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Catalogue, Category } from '@huiketing/model';
import { chevronLeft } from '@huiketing/identity/pictograms/chevron-left.js';
import { HktElement } from '../base/hkt-element.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { HktEmptyElement } from '../empty/empty.element.ts';
import { icon } from '../icon/icon-template.ts';
import { JsonChild } from '../internal/json-child.ts';
import { isObject } from '../internal/objects.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import type { HktSearchInputEvent, HktSearchSubmitEvent } from '../search-field/search-field.events.ts';
import { HktSearchFieldElement } from '../search-field/search-field.element.ts';
import { HktServiceGuideElement } from '../service-guide/service-guide.element.ts';
import { seatStyles } from '../service-guide/seat.styles.ts';
import { HktSkeletonElement } from '../skeleton/skeleton.element.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { conditionsIn, renderFilters } from './filter.view.ts';
import type { Condition, Conditions } from './filter.view.ts';
import {
  groupByStrand,
  renderGroups,
  renderMiss,
  renderPager,
  renderRows,
  renderTiles,
  ROWS,
  strandName,
  TILES,
} from './list.views.ts';
import type { Group } from './list.views.ts';
import { HktSearchMissEvent, HktServiceFilterChangeEvent, HktServiceSelectEvent } from './service-browser.events.ts';
import { serviceBrowserStyles } from './service-browser.styles.ts';
import {
  filterEntries,
  fold,
  indexCatalogue,
  nearestCategories,
  searchCategories,
  searchEntries,
  withoutNumbers,
} from './service-search.ts';
import type { Entry, Filter, ServiceIndex } from './service-search.ts';
import { say } from './shown.ts';
import type { Actions, Shown } from './shown.ts';

/** How many categories stand above the items that were found, and how many are offered when nothing was. */
const ALIKE = 4;
const NEAREST = 6;

/**
 * The service list 服务清单: categories by strand, search while one types, and for each item what to bring and where to
 * sit. A person goes from the list to an item and back; the page may keep the place in its address.
 *
 * @summary All that a hall does for residents, to look through and to search.
 * @status stable
 * @since 0.1.0
 * @event {HktServiceSelectEvent} hkt-service-select - A person opened an item: `item`, `category`; cancelable.
 * @event {HktServiceFilterChangeEvent} hkt-service-filter-change - A person changed what is shown: `query`, `category`,
 * `audience`, `channel`, `zone`, `item`.
 * @event {HktSearchMissEvent} hkt-search-miss - A person's search found nothing: `query`, without long numbers.
 */
export class HktServiceBrowserElement extends HktElement {
  static override readonly tag = 'hkt-service-browser';
  static override readonly dependencies = [
    HktSearchFieldElement,
    HktServiceGuideElement,
    HktEmptyElement,
    HktSkeletonElement,
  ];
  static override readonly uses = ['catalogue', 'plan', 'hall', 'status'] as const;
  static override styles = [nativesStyles, focusStyles, iconStyles, serviceBrowserStyles, seatStyles];

  /** The service list. Without it, that of the JSON child, then that of the hall around. */
  @property({ attribute: false }) catalogue: Catalogue | undefined;

  /** What is looked for. */
  @property() query = '';

  /** The code of the category that is open. */
  @property() category = '';

  /** Only what is for a `person` or an `organisation`. */
  @property() audience = '';

  /** Only what can be done in this way: `hall`, `online`, `mobile`, `terminal`, `mail`, `agent`. */
  @property() channel = '';

  /** Only what is handled in the zone of this code. */
  @property() zone = '';

  /** The code of the item that is open. */
  @property() item = '';

  @state() private page = 0;

  /** The conditions that this catalogue knows; one that it does not know narrows nothing. */
  get #filter(): Filter {
    const known = (condition: Condition): string =>
      this.#conditions[condition].has(this[condition]) ? this[condition] : '';
    const category = this.#index.categories.some(({ code }) => code === this.category) ? this.category : '';
    return { category, audience: known('audience'), channel: known('channel'), zone: known('zone') };
  }

  get #openCategory(): Category | undefined {
    return this.#index.categories.find(({ code }) => code === this.category);
  }

  get #openItem(): Entry | undefined {
    const entries = this.item ? this.#index.entries.filter(({ item }) => item.code === this.item) : [];
    return entries.find(({ category }) => category.code === this.category) ?? entries[0];
  }

  readonly #child = new JsonChild(this);
  #catalogue: Catalogue | undefined;
  #index: ServiceIndex = indexCatalogue({ categories: [] });
  #conditions: Conditions = { audience: new Map(), channel: new Map(), zone: new Map() };
  #shown!: Shown;
  /** What gets the focus after the next update: a tile or row by its code, or the heading. */
  #focusNext: string | undefined;
  #lastMiss = '';

  readonly #actions: Actions = {
    openItem: (entry) => this.#open(entry),
    openCategory: ({ code }) => this.#change({ query: '', category: code }, ''),
    goBack: () => this.#goBack(),
    turnTo: (page) => {
      this.page = page;
      this.#focusNext = '';
    },
  };

  #onSearchInput = (event: HktSearchInputEvent): void => {
    event.stopPropagation();
    // Who looks for something looks everywhere.
    this.#change({ query: event.query, category: '' });
  };

  #onSearchSubmit = (event: HktSearchSubmitEvent): void => {
    event.stopPropagation();
    if (event.query !== this.query) this.#change({ query: event.query, category: '' });
    this.#reportMiss();
  };

  #reportMiss = (): void => {
    const folded = fold(this.query);
    if (!folded || folded === this.#lastMiss || !this.#index.entries.length) return;
    if (this.#found(folded).length || searchCategories(this.#index.categories, folded).length) return;
    this.#lastMiss = folded;
    this.dispatchEvent(new HktSearchMissEvent(withoutNumbers(this.query)));
  };

  constructor() {
    super();
    new SizeController(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { values } = this.scope;
    const catalogue = this.catalogue ?? (this.#child.value as Catalogue | undefined) ?? values.catalogue;
    if (catalogue !== this.#catalogue) {
      this.#catalogue = catalogue;
      this.#index = indexCatalogue(isObject(catalogue) ? catalogue : { categories: [] });
      this.page = 0;
    }
    const narrowed = ['query', 'category', 'audience', 'channel', 'zone'] as const;
    if (narrowed.some((name) => changed.has(name))) this.page = 0;
    this.#shown = {
      locale: values.locale,
      words: this.words(zh.serviceBrowser, en.serviceBrowser),
      details: this.words(zh.serviceDetail, en.serviceDetail),
      catalogue: catalogue ?? { categories: [] },
      plan: values.plan,
      hall: values.hall,
    };
    this.#conditions = conditionsIn(this.#index, this.#shown);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext === undefined) return;
    const code = this.#focusNext;
    this.#focusNext = undefined;
    const coded = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-code]')];
    const target = coded.find((each) => code && each.dataset['code'] === code);
    (target ?? this.renderRoot.querySelector<HTMLElement>('.top'))?.focus();
  }

  /** What a person did: it shows, and the page hears of it. */
  #change(change: Partial<Pick<this, 'query' | 'category' | 'item' | Condition>>, focus?: string): void {
    Object.assign(this, change);
    this.#focusNext = focus;
    this.dispatchEvent(new HktServiceFilterChangeEvent(this));
  }

  #open({ item, category }: Entry): void {
    if (this.dispatchEvent(new HktServiceSelectEvent(item, category))) this.#change({ item: item.code }, '');
  }

  #goBack(): void {
    if (this.item) this.#change({ item: '' }, this.item);
    else this.#change({ query: '', category: '', audience: '', channel: '', zone: '' }, this.category);
  }

  #heading(narrowed: boolean, hits: number): string {
    const { words } = this.#shown;
    const query = this.query.trim();
    if (!narrowed) return words.title;
    if (!hits && query) return words.miss(query);
    const category = this.#openCategory;
    return category ? say(category, this.#shown) : hits ? words.results : words.noneHere;
  }

  /** Read out when it changes: how much is there. */
  #status(narrowed: boolean, items: number, alike: number): string {
    const { words } = this.#shown;
    const { categories, entries } = this.#index;
    if (!narrowed) return words.count(categories.length, entries.length);
    if (!items && alike) return words.categories(alike);
    if (!items) return words.missText;
    return this.#openCategory ? words.items(items) : words.found(items);
  }

  #found(folded: string): readonly Entry[] {
    return searchEntries(filterEntries(this.#index.entries, this.#filter), folded);
  }

  #backWords(): string {
    const { words } = this.#shown;
    const { audience, channel, zone } = this.#filter;
    if (fold(this.query) || audience || channel || zone) return words.backToResults;
    const category = this.#openCategory;
    return category ? words.backTo(say(category, this.#shown)) : words.backToList;
  }

  protected override render(): TemplateResult {
    const { words } = this.#shown;
    const entry = this.#openItem;
    let content: unknown;
    if (!this.#index.categories.length) content = this.#renderNone();
    else if (entry) content = this.#renderItem(entry);
    else content = this.#renderList();
    return html`<section class="root" aria-label=${words.title}>${content}</section>`;
  }

  #renderBack(label: string): TemplateResult {
    return html`<button class="back focusable" type="button" @click=${() => this.#goBack()}>
      ${icon(chevronLeft, 's')}<span>${label}</span>
    </button>`;
  }

  #renderItem({ item, category }: Entry): TemplateResult {
    return html`${this.#renderBack(this.#backWords())}
      <hkt-service-guide class="top" .item=${item} .category=${category}></hkt-service-guide>`;
  }

  #renderList(): TemplateResult {
    const { words } = this.#shown;
    const folded = fold(this.query);
    const filter = this.#filter;
    const narrowed = !!(folded || filter.category || filter.audience || filter.channel || filter.zone);
    const found = narrowed ? this.#found(folded) : [];
    const alike = filter.category ? [] : searchCategories(this.#index.categories, folded);
    const content = !narrowed
      ? this.#renderHome()
      : found.length || alike.length
        ? this.#renderFound(found, alike, folded)
        : this.#renderMiss(folded);
    return html`${this.#renderSearch(filter)} ${narrowed ? this.#renderBack(words.backToList) : nothing}
      <h2 class="top" tabindex="-1">${this.#heading(narrowed, found.length + alike.length)}</h2>
      <p class="status" role="status">${this.#status(narrowed, found.length, alike.length)}</p>
      ${content}`;
  }

  #renderSearch(filter: Filter): TemplateResult {
    const { words } = this.#shown;
    return html`<div class="search">
      <hkt-search-field
        label=${words.search}
        placeholder=${words.placeholder}
        .value=${this.query}
        @hkt-search-input=${this.#onSearchInput}
        @hkt-search-submit=${this.#onSearchSubmit}
        @focusout=${this.#reportMiss}
      ></hkt-search-field>
      ${renderFilters(this.#conditions, filter, this.#shown, (condition, value) => this.#change({ [condition]: value }))}
    </div>`;
  }

  #renderFound(found: readonly Entry[], alike: readonly Category[], folded: string): TemplateResult {
    const shown = this.#shown;
    const from = this.page * ROWS;
    return html`${
      alike.length
        ? html`<h3>${shown.words.alike}</h3>
            ${renderTiles(alike.slice(0, found.length ? ALIKE : TILES), this.#index, shown, this.#actions)}`
        : nothing
    }
    ${
      found.length
        ? html`${alike.length ? html`<h3>${shown.words.items(found.length)}</h3>` : nothing}
          ${renderRows(found.slice(from, from + ROWS), folded, !!this.#openCategory, shown, this.#actions)}`
        : nothing
    }
    ${renderPager(this.page, found.length, ROWS, shown, this.#actions)}`;
  }

  #renderMiss(folded: string): TemplateResult {
    const nearest = nearestCategories(this.#index, folded, NEAREST);
    return renderMiss(nearest, this.#index, this.#shown, this.#actions);
  }

  #renderHome(): TemplateResult {
    const { categories } = this.#index;
    const shown = this.#shown;
    const from = this.page * TILES;
    const sorted = groupByStrand(categories).reduce<Category[]>((all, group) => all.concat(group.categories), []);
    const groups = groupByStrand(sorted.slice(from, from + TILES));
    return html`${groups.length > 1 ? this.#renderJump(groups) : nothing}
    ${renderGroups(groups, this.#index, shown, this.#actions)}
    ${renderPager(this.page, categories.length, TILES, shown, this.#actions)}`;
  }

  #renderJump(groups: readonly Group[]): TemplateResult {
    const jump = (strand: string): void => this.renderRoot.querySelector<HTMLElement>(`#strand-${strand}`)?.focus();
    return html`<nav class="jump" aria-label=${this.#shown.words.jump}>
      ${groups.map(
        ({ strand }) =>
          html`<button class="focusable" type="button" @click=${() => jump(strand)}>
            ${strandName(strand, this.#shown)}
          </button>`,
      )}
    </nav>`;
  }

  #renderNone(): TemplateResult {
    const { words } = this.#shown;
    const { status } = this.scope.values.status;
    if (!this.#catalogue && status === 'loading') {
      return html`<hkt-skeleton variant="list" rows="8" label=${words.loading}></hkt-skeleton>`;
    }
    const failed = !this.#catalogue && status === 'failed';
    return html`<hkt-empty heading=${failed ? words.failed : words.empty} go=${words.go}></hkt-empty>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-service-browser': HktServiceBrowserElement;
  }
}

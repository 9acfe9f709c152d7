import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Article, Compact, Text } from '@huiketing/model';
import { textIn } from '@huiketing/model/text';
import { COMPACT_LAYOUTS } from '@huiketing/model/vocabularies';
import type { CompactLayout } from '@huiketing/model/vocabularies';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { HktEmptyElement } from '../empty/empty.element.ts';
import { dayIn } from '../internal/day-in.ts';
import { JsonChild } from '../internal/json-child.ts';
import { langOf } from '../internal/lang-of.ts';
import { objectsIn } from '../internal/objects.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { HktSkeletonElement } from '../skeleton/skeleton.element.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { compactStyles } from './compact.styles.ts';

/**
 * The compact 公约: what those who come here have agreed on, article by article. Printed, it fills an A3 sheet for the
 * wall.
 *
 * @summary The whole compact, for a portal, a wall or a side column.
 * @status stable
 * @since 0.1.0
 */
export class HktCompactElement extends HktElement {
  static override readonly tag = 'hkt-compact';
  static override readonly dependencies = [HktEmptyElement, HktSkeletonElement];
  static override readonly uses = ['compact', 'status'] as const;
  static override styles = [nativesStyles, compactStyles];

  /** The compact. Without it, that of the JSON child, then that of the hall around. */
  @property({ attribute: false }) compact: Compact | undefined;

  /** Where it stands: a `page` of a portal, a `wall` to read from afar, a `panel` beside something else. */
  @property() layout: CompactLayout = 'page';

  /** The code of an article to bring into view and mark; an address that ends in `#compact-…` does the same. */
  @property() article = '';

  readonly #child = new JsonChild(this);
  #inView = '';

  #onHashChange = (): void => this.requestUpdate();

  constructor() {
    super();
    new SizeController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const marked = this.renderRoot.querySelector('.marked');
    if (marked && marked.id !== this.#inView) marked.scrollIntoView({ block: 'center' });
    this.#inView = marked?.id ?? '';
  }

  #isMarked(code: unknown): boolean {
    if (this.article) return code === this.article;
    const { hash } = location;
    return hash === `#compact-${String(code)}` || hash === `#compact-${encodeURIComponent(String(code))}`;
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.compact, en.compact);
    const layout = oneOf('hkt-compact', 'layout', this.layout, COMPACT_LAYOUTS);
    const compact = this.compact ?? (this.#child.value as Compact | undefined) ?? this.scope.values.compact;
    const articles = objectsIn(compact?.articles);
    return html`<section class="root ${layout}" aria-labelledby="title">
      <header>
        ${this.#renderText(textIn(compact?.title, this.scope.values.locale) || words.title, 'title')}
        ${this.#renderText(compact?.preface, 'preface')}
      </header>
      ${articles.length ? this.#renderArticles(articles) : this.#renderNone(!compact)}
      ${compact && this.#renderNotes(compact)}
    </section>`;
  }

  #renderArticles(articles: Article[]): TemplateResult {
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
    return html`<ol role="list">
      ${articles.map((article, index) => this.#renderArticle(article, index))}
    </ol>`;
  }

  #renderArticle(article: Article, index: number): TemplateResult {
    const words = this.words(zh.compact, en.compact);
    const no = Number.isInteger(article.no) ? article.no! : index + 1;
    const marked = this.#isMarked(article.code);
    return html`<li
      class=${marked ? 'marked' : ''}
      id="compact-${article.code}"
      aria-current=${marked ? 'true' : nothing}
    >
      <span class="no" role="img" aria-label=${words.article(no)}>${no}</span>
      <div class="words">
        ${this.#renderText(article.aspect, 'aspect')} ${this.#renderText(article.short, 'short')}
        ${this.#renderText(article.text, 'text')}
      </div>
    </li>`;
  }

  #renderText(text: Text | null | undefined, part: 'title' | 'preface' | 'aspect' | 'short' | 'text'): unknown {
    const { locale } = this.scope.values;
    const words = textIn(text, locale);
    const lang = langOf(words, locale);
    if (!words) return nothing;
    if (part === 'title') return html`<h2 id="title" lang=${lang}>${words}</h2>`;
    if (part === 'short') return html`<h3 lang=${lang}>${words}</h3>`;
    return html`<p class=${part} lang=${lang}>${words}</p>`;
  }

  #renderNotes({ adoptedOn, adoptedBy, version }: Compact): unknown {
    const { locale } = this.scope.values;
    const words = this.words(zh.compactNotes, en.compactNotes);
    const on = dayIn(adoptedOn, locale);
    const by = textIn(adoptedBy, locale);
    if (!on && !by && !version) return nothing;
    return html`<footer>
      ${on || by ? html`<p>${words.adopted(on, by)}</p>` : nothing}
      ${version ? html`<p>${words.version(String(version))}</p>` : nothing}
    </footer>`;
  }

  #renderNone(absent: boolean): TemplateResult {
    const words = this.words(zh.compact, en.compact);
    const { status } = this.scope.values.status;
    if (absent && status === 'loading')
      return html`<hkt-skeleton variant="list" rows="6" label=${words.loading}></hkt-skeleton>`;
    const failed = absent && status === 'failed';
    return html`<hkt-empty
      heading=${failed ? words.failed : words.empty}
      go=${failed ? words.failedText : words.emptyText}
    ></hkt-empty>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-compact': HktCompactElement;
  }
}

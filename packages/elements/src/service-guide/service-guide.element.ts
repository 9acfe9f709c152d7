import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SECTIONS } from '@huiketing/catalogue';
import type { Section } from '@huiketing/catalogue';
import type { Category, Item } from '@huiketing/model';
import { readAloud } from '@huiketing/identity/pictograms/read-aloud.js';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import { safeUrl } from '../base/safe-url.ts';
import { HktButtonElement } from '../button/button.element.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { SpeechController } from '../controllers/speech-controller.ts';
import { HktEmptyElement } from '../empty/empty.element.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { copyText } from '../internal/copy-text.ts';
import { findItem } from '../internal/find-item.ts';
import type { Found } from '../internal/find-item.ts';
import { hallTime } from '../internal/hall-time.ts';
import { JsonChild } from '../internal/json-child.ts';
import { isObject } from '../internal/objects.ts';
import { OpenWhenPrinted } from '../internal/open-when-printed.ts';
import { printSheets } from '../internal/print-frame.ts';
import type { Paper } from '../internal/print-frame.ts';
import { HktQrElement } from '../qr/qr.element.ts';
import { HktSkeletonElement } from '../skeleton/skeleton.element.ts';
import { HktStepsElement } from '../steps/steps.element.ts';
import { disclosureStyles } from '../styles/disclosure.styles.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { button, renderHead, renderPart } from './guide.view.ts';
import type { GuideActions, GuideView } from './guide.view.ts';
import type { Subject, Teller } from './outline.ts';
import { printedOf, spokenOf, textOf } from './plain.ts';
import { seatStyles } from './seat.styles.ts';
import { HktAgentRequestEvent, HktOnlineRequestEvent, HktZoneRequestEvent } from './service-guide.events.ts';
import { serviceGuideStyles } from './service-guide.styles.ts';
import { printBlocks, printCss, renderTakeAlong } from './take-along.view.ts';
import type { TakeAlong } from './take-along.view.ts';
import { say } from './told.ts';
import { viewOf } from './view-of.ts';

const sections: readonly (Section | '')[] = ['', ...SECTIONS];

/**
 * One 事项, told once and completely (一次性告知): what to bring, where to sit, how long it takes, what it costs, who
 * does what. A person may have it read aloud, printed on A4 or A5, copied, sent on.
 *
 * @summary All that a resident needs to know of one thing to do.
 * @status stable
 * @since 0.1.0
 * @event {HktAgentRequestEvent} hkt-agent-request - 帮我代办: `item`, `category`; cancelled, the page does it.
 * @event {HktZoneRequestEvent} hkt-zone-request - 怎么去: `item`, `category`, `zone`; cancelled, the page shows the way.
 * @event {HktOnlineRequestEvent} hkt-online-request - 网上办: `item`, `category`, `address`; cancelled, no link is followed.
 * @event {HktSpeakRequestEvent} hkt-speak-request - 念给我听: `texts`, `locale`; cancelled, the page reads.
 */
export class HktServiceGuideElement extends HktElement {
  static override readonly tag = 'hkt-service-guide';
  static override readonly dependencies = [
    HktButtonElement,
    HktEmptyElement,
    HktQrElement,
    HktSkeletonElement,
    HktStepsElement,
  ];
  static override readonly uses = ['catalogue', 'plan', 'hall', 'status'] as const;
  static override styles = [nativesStyles, focusStyles, iconStyles, disclosureStyles, seatStyles, serviceGuideStyles];

  /** What it is about. Without it, what the JSON child holds, then the item of that `code`. */
  @property({ attribute: false }) item: Item | undefined;

  /** The category that it stands in: its name, its zone, and what a screen may show. Default: as the hall's list has it. */
  @property({ attribute: false }) category: Category | undefined;

  /** The code of an item of the hall's list. */
  @property() code = '';

  /** The part that a question asked for: `materials`, `place`, `times`, `fees`, `steps`, `conditions`, `phone`, `online`, `agent`. */
  @property() section: Section | '' = '';

  /** The level of the name's heading, 1–4; the parts' are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Where this guide is to be found, as a code to scan. */
  @property() address = '';

  @state() private hint: 'agent' | 'route' | '' = '';

  @state() private said = '';

  get #asked(): HTMLElement | null {
    const asked = this.#view?.asked;
    return asked ? this.renderRoot.querySelector<HTMLElement>(`[data-part="${asked}"]`) : null;
  }

  get #takeAlong(): TakeAlong {
    return {
      copy: () => void this.#copy(),
      share: 'share' in navigator ? this.#share : undefined,
      print: (paper) => void this.#print(paper),
      address: safeUrl('hkt-service-guide', this.address),
      said: this.#speech.hasFailed ? this.#view!.guide.unread : this.said,
    };
  }

  readonly #child = new JsonChild(this);
  readonly #speech = new SpeechController(this);
  #view: GuideView | undefined;

  readonly #actions: GuideActions = {
    askAgent: () => this.#ask('agent', ({ item, category }) => new HktAgentRequestEvent(item, category)),
    askRoute: () =>
      this.#ask('route', ({ item, category, zone }) => new HktZoneRequestEvent(item, category, zone || 'service')),
    goOnline: (event) => {
      const { item, category, online } = this.#view!.subject;
      if (!this.dispatchEvent(new HktOnlineRequestEvent(item, category, online))) event.preventDefault();
    },
    readOrStop: () => {
      const view = this.#view!;
      this.said = '';
      if (this.#speech.isSpeaking) this.#speech.stop();
      else this.#speech.start(spokenOf(view.head, view.parts, view), view.locale);
    },
  };

  #copy = async (): Promise<void> => {
    const { guide } = this.#view!;
    this.said = (await copyText(this.#text())) ? guide.copied : guide.uncopied;
  };

  #share = (): void => {
    const { address } = this.#takeAlong;
    // Who changes their mind has shared nothing: no failure to speak of.
    void navigator
      .share({ title: this.#view!.head.name, text: this.#text(), ...(address && { url: address }) })
      .catch(() => undefined);
  };

  #print = async (paper: Paper): Promise<void> => {
    const view = this.#view!;
    const { hall, locale } = this.scope.values;
    const name = [say(hall?.community, view), say(hall?.name, view)].filter(Boolean).join(' ');
    const blocks = printBlocks(printedOf(view.head, view.parts, view), name, this.#takeAlong.address, view);
    const job = { title: view.head.name, lang: locale, paper, css: printCss, blocks, foot: view.guide.page };
    this.said = (await printSheets(this.innerRoot!, job)) ? '' : view.guide.unprinted;
  };

  constructor() {
    super();
    new SizeController(this);
    new OpenWhenPrinted(this);
  }

  protected override willUpdate(): void {
    const { item, category } = this.#find();
    if (item !== this.#view?.subject.item) {
      this.hint = this.said = '';
      this.#speech.stop();
    }
    this.#view = item && this.#viewOf(item, category);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const asked = ['section', 'item', 'code'] as const;
    if (asked.some((name) => changed.has(name))) this.#asked?.scrollIntoView();
  }

  /** Puts the focus where reading begins: on the part that was asked for, else on the name. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() =>
      (this.#asked ?? this.renderRoot.querySelector<HTMLElement>('.top'))?.focus(options),
    );
  }

  /** The host's own item wins, then the JSON child's, then that of the hall's list. */
  #find(): Partial<Found> {
    const { catalogue } = this.scope.values;
    const item = this.item ?? (this.#child.value as Item | undefined);
    if (!isObject(item)) return findItem(catalogue, this.code) ?? {};
    return { item, category: this.category ?? findItem(catalogue, item.code)?.category };
  }

  #viewOf(item: Item, category: Category | undefined): GuideView {
    const { catalogue, plan, hall, locale } = this.scope.values;
    const teller: Teller = {
      locale,
      guide: this.words(zh.serviceGuide, en.serviceGuide),
      details: this.words(zh.serviceDetail, en.serviceDetail),
      catalogue: isObject(catalogue) ? catalogue : {},
      plan,
      hall,
    };
    return {
      ...viewOf(item, category, oneOf('hkt-service-guide', 'section', this.section, sections), teller),
      actions: this.#actions,
      level: Math.min(4, Math.max(1, Math.floor(this.headingLevel) || 2)),
      hint: this.hint,
      spoken: this.#speech.spoken,
      isSpeaking: this.#speech.isSpeaking,
    };
  }

  #text(): string {
    const view = this.#view!;
    return textOf(view.head, view.parts, view);
  }

  /** Tells the page what a person asks for; where it does nothing about it, the guide says how it is done. */
  #ask(what: 'agent' | 'route', eventOf: (subject: Subject) => Event): void {
    if (this.dispatchEvent(eventOf(this.#view!.subject))) this.hint = what;
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    if (!view) return html`<div class="root">${this.#renderNone()}</div>`;
    return html`<article class="root" aria-labelledby="top">
      ${renderHead(view)} ${this.#renderAge(view)}
      <div class="parts">${view.parts.map((part) => renderPart(part, view))}</div>
      ${renderTakeAlong(view, this.#takeAlong)}
      ${
        view.isSpeaking
          ? html`<div class="stop">${button(view.guide.stop, readAloud, this.#actions.readOrStop, 'agent')}</div>`
          : nothing
      }
    </article>`;
  }

  #renderAge({ guide }: GuideView): unknown {
    const { status, asOf } = this.scope.values.status;
    if (status !== 'stale' || !asOf || this.item || this.#child.value) return nothing;
    const { date, time } = hallTime(asOf);
    return html`<p class="hint">${guide.asOf(`${date} ${time.slice(0, 5)}`)}</p>`;
  }

  #renderNone(): TemplateResult {
    const { status, catalogue } = this.scope.values;
    const guide = this.words(zh.serviceGuide, en.serviceGuide);
    if (!catalogue && status.status === 'loading') return html`<hkt-skeleton variant="card" rows="6"></hkt-skeleton>`;
    const failed = !catalogue && status.status === 'failed';
    return html`<hkt-empty heading=${failed ? guide.failed : guide.missing}></hkt-empty>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-service-guide': HktServiceGuideElement;
  }
}

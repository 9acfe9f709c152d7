import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HallState, Queue } from '@huiketing/model';
import { ATTRIBUTE_OUT_OF_RANGE } from '@huiketing/model/errors';
import { HktElement } from '../base/hkt-element.ts';
import { warn } from '../base/warn.ts';
import { HktEmptyElement } from '../empty/empty.element.ts';
import { minutesOf, words as wordsOf } from '../internal/calls.ts';
import { FedState, TOO_OLD } from '../internal/fed-state.ts';
import { isObject } from '../internal/objects.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { HktSkeletonElement } from '../skeleton/skeleton.element.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { queueSummaryStyles } from './queue-summary.styles.ts';

const QUIET = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;

/**
 * How busy a hall is, for those who are still at home: per queue whether it is open, how many wait and how long it may
 * take, as a range or not at all; and when it is quiet.
 *
 * @summary The waits of a hall, queue by queue.
 * @status stable
 * @since 0.1.0
 */
export class HktQueueSummaryElement extends HktElement {
  static override readonly tag = 'hkt-queue-summary';
  static override readonly dependencies = [HktEmptyElement, HktSkeletonElement];
  static override readonly uses = ['state', 'status'] as const;
  static override styles = [nativesStyles, queueSummaryStyles];

  /** What is true in the hall now. Without it, that of the JSON child, then that of the hall around. */
  @property({ attribute: false }) state: HallState | undefined;

  /** When few people come, as the hall knows it: `14:00-16:00`. */
  @property() quiet = '';

  readonly #fed = new FedState(this, () => this.scope);

  protected override render(): TemplateResult {
    const words = this.words(zh.calls, en.calls);
    const { state } = this.#fed;
    const queues = Object.values(isObject(state?.queues) ? state.queues : {}).filter(isObject);
    return html`<section class="root" aria-label=${words.summary}>
      ${queues.length ? this.#renderList(queues) : this.#renderNone()} ${this.#renderQuiet()} ${this.#renderAge()}
    </section>`;
  }

  #renderList(queues: readonly Queue[]): TemplateResult {
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
    return html`<ul role="list">
      ${queues.map((queue) => this.#renderQueue(queue))}
    </ul>`;
  }

  #renderQueue({ name, open, waiting, wait }: Queue): TemplateResult {
    const words = this.words(zh.calls, en.calls);
    const said = open === 'suspended' || open === 'closed' ? words[open] : words.open;
    const count = Number.isFinite(waiting) ? words.waiting(waiting!) : '';
    const isOld = this.#fed.stage >= TOO_OLD;
    const isOpen = open === 'open' && !isOld;
    const minutes = minutesOf(wait);
    return html`<li>
      <span class="name">${wordsOf(name, this.scope.values.locale)}</span>
      ${isOpen ? html`<span class="count">${count}</span>` : html`<span class="count">${isOld ? '' : said}</span>`}
      ${isOpen && waiting !== 0 ? html`<span class="wait">${minutes ? words.wait(...minutes) : words.unknownWait}</span>` : nothing}
    </li>`;
  }

  #renderQuiet(): unknown {
    if (!this.quiet) return nothing;
    const isGood = QUIET.test(this.quiet);
    warn(
      ATTRIBUTE_OUT_OF_RANGE,
      'hkt-queue-summary',
      () => (isGood ? '' : `"quiet" must be like 14:00-16:00 (got "${this.quiet}")`),
      'Saying nothing of it',
    );
    const [from = '', to = ''] = this.quiet.split('-');
    return isGood ? html`<p class="quiet">${this.words(zh.calls, en.calls).quiet(from, to)}</p>` : nothing;
  }

  #renderAge(): unknown {
    const { stage, asOf } = this.#fed;
    return stage && asOf ? html`<p class="age">${this.words(zh.calls, en.calls).asOf(asOf)}</p>` : nothing;
  }

  #renderNone(): TemplateResult {
    const words = this.words(zh.calls, en.calls);
    const { status } = this.scope.values.status;
    if (status === 'loading') return html`<hkt-skeleton variant="list" label=${words.loading}></hkt-skeleton>`;
    return html`<hkt-empty heading=${status === 'failed' ? words.failed : words.empty}></hkt-empty>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-queue-summary': HktQueueSummaryElement;
  }
}

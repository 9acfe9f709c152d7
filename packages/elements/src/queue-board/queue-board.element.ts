import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Call, HallState, Plan } from '@huiketing/model';
import { PRIORITIES, QUEUE_BOARD_LAYOUTS } from '@huiketing/model/vocabularies';
import type { QueueBoardLayout } from '@huiketing/model/vocabularies';
import { clockOf } from '../base/clock.ts';
import { HktElement } from '../base/hkt-element.ts';
import { oneOf } from '../base/one-of.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { TickController } from '../controllers/tick-controller.ts';
import { HktEmptyElement } from '../empty/empty.element.ts';
import { callsAt, placeOf, words as wordsOf } from '../internal/calls.ts';
import type { PlaceWords, ShownCall, ShownCalls } from '../internal/calls.ts';
import { DrawPace } from '../internal/draw-pace.ts';
import { FedState, TOO_OLD } from '../internal/fed-state.ts';
import { timeOf } from '../internal/hall-time.ts';
import { isObject } from '../internal/objects.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { HktSkeletonElement } from '../skeleton/skeleton.element.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { visuallyHiddenStyles } from '../styles/visually-hidden.styles.ts';
import { queueBoardStyles } from './queue-board.styles.ts';

const ROWS = 6;
const MOST_ROWS = 12;
/** From this stage on, people are sent to the reception. */
const GONE = 3;

/**
 * Who is called, to which zone and seat, and who waits there. Every live call is on it, however many there are; what has
 * been called before fills the rows that are left. It says how old its words are before they mislead anybody.
 *
 * @summary The calls of a hall, on a wall or in a page.
 * @status stable
 * @since 0.1.0
 */
export class HktQueueBoardElement extends HktElement {
  static override readonly tag = 'hkt-queue-board';
  static override readonly dependencies = [HktEmptyElement, HktSkeletonElement];
  static override readonly uses = ['state', 'status', 'plan', 'clock'] as const;
  static override styles = [nativesStyles, visuallyHiddenStyles, queueBoardStyles];

  /** What is true in the hall now. Without it, that of the JSON child, then that of the hall around. */
  @property({ attribute: false }) state: HallState | undefined;

  /** The zones that calls lead to: a plan. Without it, that of the hall around. */
  @property({ attribute: false }) plan: Plan | undefined;

  /** How many rows there should be, 1 to 12; live calls may make it more, never fewer. */
  @property({ type: Number }) rows = ROWS;

  /** `board` for a wall or a page, `strip` for one line along a screen's edge, `list` for a column. */
  @property() layout: QueueBoardLayout = 'board';

  /** Freezes the time (ISO 8601), for pictures and tests. */
  @property() now = '';

  readonly #fed = new FedState(this, () => this.scope);
  #calls: ShownCalls = { live: [], serving: [], missed: [] };
  readonly #pace = new DrawPace();
  /** The attempts that a screen reader has been told. */
  #told: ReadonlySet<string> | undefined;
  #news = '';

  constructor() {
    super();
    new SizeController(this);
    new TickController(this, () =>
      this.now ? undefined : { clock: clockOf(this.scope.values), unit: 'second' as const },
    );
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#pace.turn();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#calls = callsAt(this.#fed.state, timeOf('hkt-queue-board', this.now, clockOf(this.scope.values)));
    this.#tell(this.#calls.live);
  }

  /** In the order of their calls, each once; what stood there at the start is read like any other text. */
  #tell(live: readonly ShownCall[]): void {
    const before = this.#told;
    this.#told = new Set(live.map(({ key }) => key));
    if (!before || this.#fed.stage >= TOO_OLD) return;
    const fresh = live.filter(({ key }) => !before.has(key)).reverse();
    const calls = this.words(zh.calls, en.calls);
    if (fresh.length) this.#news = fresh.map((each) => calls.spoken(each.no, this.#place(each))).join('；');
  }

  #wordsFor(call: Call): PlaceWords {
    return placeOf(call, this.#fed.state, this.#fed.plan, this.scope.values.locale);
  }

  #place({ call }: ShownCall): string {
    return this.#wordsFor(call).place || this.words(zh.calls, en.calls).reception;
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.calls, en.calls);
    const layout = oneOf('hkt-queue-board', 'layout', this.layout, QUEUE_BOARD_LAYOUTS);
    const { state } = this.#fed;
    const isGone = this.#fed.stage >= GONE;
    const classes = `root ${layout} ${this.#fed.stage >= TOO_OLD ? 'dimmed' : ''}`;
    return html`<section class=${classes} aria-label=${words.board}>
      ${isGone ? html`<hkt-empty heading=${words.asOf(this.#fed.asOf)} go=${words.old}></hkt-empty>` : nothing}
      ${state ? this.#renderCalls(layout) : this.#renderNone()}
      <p class="visually-hidden" role="status">${this.#news}</p>
    </section>`;
  }

  #renderCalls(layout: QueueBoardLayout): TemplateResult {
    const words = this.words(zh.calls, en.calls);
    const { live, serving, missed } = this.#calls;
    const rows = Math.min(MOST_ROWS, Math.max(1, Math.round(Number(this.rows)) || ROWS));
    const left = Math.max(0, rows - live.length);
    const strip = layout === 'strip';
    return html`${live.length ? nothing : html`<p class="none">${words.none}</p>`}
    ${list(
      'live',
      live.map((each) => this.#renderLive(each)),
      words.live,
    )}
    ${strip ? nothing : this.#renderPast(words.serving, serving.slice(0, left), 'serving')}
    ${strip ? nothing : this.#renderNext()}
    ${strip ? nothing : this.#renderPast(words.missed, missed.slice(0, rows), 'missed', words.missedHelp)}
    ${this.#renderAge()}`;
  }

  #renderLive(each: ShownCall): TemplateResult {
    const words = this.words(zh.calls, en.calls);
    const { call, no } = each;
    const { staff } = this.#wordsFor(call);
    const priority = PRIORITIES.find((name) => name === call.priority);
    return html`<li class="call">
      <span class="no">${(call.attempt ?? 1) > 1 ? words.again(no) : words.come(no)}</span>
      <span class="place">${words.to(this.#place(each))}</span>
      ${staff ? html`<span class="staff">${words.with(staff)}</span>` : nothing}
      ${priority ? html`<span class="priority">${words.priorities[priority]}</span>` : nothing}
    </li>`;
  }

  #renderPast(heading: string, calls: readonly ShownCall[], kind: string, help = ''): unknown {
    if (!calls.length) return nothing;
    return html`<div class="group ${kind}">
      <h3>${heading}</h3>
      ${list(
        '',
        calls.map(
          (each) =>
            html`<li>
              <span class="no">${each.no}</span>
              ${kind === 'serving' ? html`<span>${this.#place(each)}</span>` : nothing}
            </li>`,
        ),
      )}
      ${help ? html`<p>${help}</p>` : nothing}
    </div>`;
  }

  #renderNext(): unknown {
    const { state } = this.#fed;
    const { locale } = this.scope.values;
    const queues = Object.entries(isObject(state?.next) ? state.next : {}).filter(
      ([, numbers]) => Array.isArray(numbers) && numbers.length,
    );
    if (!queues.length || this.#fed.stage >= TOO_OLD) return nothing;
    return html`<div class="group next">
      <h3>${this.words(zh.calls, en.calls).next}</h3>
      ${list(
        '',
        queues.map(
          ([code, numbers]) =>
            html`<li>
              <span>${wordsOf(state?.queues?.[code]?.name, locale)}</span>
              <span class="no"
                >${numbers
                  .filter((no) => typeof no === 'string')
                  .slice(0, 5)
                  .join(' ')}</span
              >
            </li>`,
        ),
      )}
    </div>`;
  }

  #renderAge(): unknown {
    const { stage, asOf } = this.#fed;
    if (!stage || stage >= GONE || !asOf) return nothing;
    return html`<p class="age">${this.words(zh.calls, en.calls).asOf(asOf)}</p>`;
  }

  #renderNone(): unknown {
    const words = this.words(zh.calls, en.calls);
    const { status } = this.scope.values.status;
    if (status === 'loading') return html`<hkt-skeleton variant="list" label=${words.loading}></hkt-skeleton>`;
    return html`<hkt-empty heading=${status === 'failed' ? words.failed : words.empty}></hkt-empty>`;
  }
}

function list(name: string, entries: readonly TemplateResult[], label?: string): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes a list without markers for no list
  return html`<ul class=${name} role="list" aria-label=${label ?? nothing}>
    ${entries}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-queue-board': HktQueueBoardElement;
  }
}

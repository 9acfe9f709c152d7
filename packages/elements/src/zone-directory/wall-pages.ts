import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../base/clock.ts';

/** How long a page stays (ms): time to read a dozen names from the last chair. */
const STAY = 20_000;

/** After this time (ms) a mouse that lies still holds nothing: a screen's computer leaves one lying anywhere. */
const STILL = 120_000;

const EVENTS = ['pointerenter', 'pointermove', 'pointerleave', 'focusin', 'focusout'];

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * On a wall nobody scrolls: where the box can't hold all zones, they are shown page by page, each group by itself. Pages
 * turn by the scope's clock, and never under a finger, a moving mouse or the focus. Where the box grows with what is in
 * it, there is one page.
 */
export class WallPages implements ReactiveController {
  /** The page that shows, counted from 0. */
  index = 0;
  /** How many pages there are. */
  count = 1;
  readonly #host: Host;
  readonly #clockOnWall: () => Clock | undefined;
  /** The first zone that shows: a page that is cut anew goes on from there. */
  #first = 0;
  /** Since when the page could have been read undisturbed. */
  #since = 0;
  #touched = 0;
  #starts = [0];
  readonly #held = new Set<string>();
  #clock: Clock | undefined;
  #stopClock: (() => void) | undefined;
  #observer: ResizeObserver | undefined;

  /** `clockOnWall` gives the clock to turn by; undefined where the element hangs on no wall. */
  constructor(host: Host, clockOnWall: () => Clock | undefined) {
    this.#host = host;
    this.#clockOnWall = clockOnWall;
    host.addController(this);
    for (const type of EVENTS) host.addEventListener(type, this);
  }

  hostUpdated(): void {
    this.#follow(this.#host.isConnected ? this.#clockOnWall() : undefined);
    const { index, count } = this;
    this.#fit();
    // Outside of this update: what it drew is done.
    if (index !== this.index || count !== this.count) void Promise.resolve().then(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#held.clear();
    this.#follow(undefined);
  }

  handleEvent({ type, pointerType }: Event & { pointerType?: string }): void {
    const holder = pointerType ?? 'focus';
    this.#since = this.#touched = this.#now;
    if (/leave|out/.test(type)) this.#held.delete(holder);
    else this.#held.add(holder);
  }

  /** Shows the next page; with `times` for so much longer. */
  turn(times = 1): void {
    this.#since = this.#now + (times - 1) * STAY;
    this.#first = this.#starts[(this.index + 1) % this.count]!;
    this.#host.requestUpdate();
  }

  get #now(): number {
    return this.#clock?.now() ?? 0;
  }

  readonly #tick = (): void => {
    const now = this.#now;
    if (now - this.#touched > STILL) this.#held.delete('mouse');
    if (this.#held.size) this.#since = now;
    else if (this.count > 1 && now - this.#since >= STAY) this.turn();
  };

  #follow(clock: Clock | undefined): void {
    if (clock === this.#clock) return;
    this.#stopClock?.();
    this.#observer?.disconnect();
    this.#clock = clock;
    this.#since = this.#now;
    this.#stopClock = clock?.every('second', this.#tick);
    if (!clock) return;
    // A frame later: a page that is cut anew here would change sizes under the observer's eyes.
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.#host.requestUpdate()));
    this.#observer.observe(this.#host);
    this.#observer.observe(this.#root);
  }

  get #root(): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>('.root')!;
  }

  #fit(): void {
    const zones = [...this.#root.querySelectorAll<HTMLElement>('.core,.feature')];
    const cores = zones.filter((zone) => zone.matches('.core')).length;
    const { dataset } = this.#root;
    this.#starts = [0];
    delete dataset['page'];
    if (this.#clock && !this.#fits(zones, 0, zones.length)) {
      // Pages have room for larger pictures: they are measured as they will look.
      dataset['page'] = this.index % 2 ? 'odd' : 'even';
      this.#starts = [...this.#split(zones, 0, cores), ...this.#split(zones, cores, zones.length)];
    }
    this.count = this.#starts.length;
    this.index = this.#starts.filter((start) => start <= this.#first).length - 1;
    // Two names for one animation: each turn starts it afresh.
    if (this.count > 1) dataset['page'] = this.index % 2 ? 'odd' : 'even';
    this.#show(zones, this.#starts[this.index]!, this.#starts[this.index + 1] ?? zones.length);
  }

  /** Where the pages of a group begin: as few as hold it, and then as even as they come. */
  #split(zones: HTMLElement[], from: number, to: number): number[] {
    const starts: number[] = [];
    for (let start = from, end = from; start < to; start = end) {
      starts.push(start);
      do end++;
      while (end < to && this.#fits(zones, start, end + 1));
    }
    const even = Math.ceil((to - from) / starts.length);
    const evenly = starts.map((_, page) => from + page * even);
    return evenly.every((start) => this.#fits(zones, start, Math.min(start + even, to))) ? evenly : starts;
  }

  #fits(zones: HTMLElement[], from: number, to: number): boolean {
    this.#show(zones, from, to);
    return this.#root.offsetHeight <= this.#host.clientHeight;
  }

  #show(zones: HTMLElement[], from: number, to: number): void {
    zones.forEach((zone, no) => (zone.hidden = no < from || no >= to));
    for (const list of this.#root.querySelectorAll<HTMLElement>('.cores,.features')) {
      const heading = list.previousElementSibling as HTMLElement;
      heading.hidden = list.hidden = !list.querySelector('li:not([hidden])');
    }
  }
}

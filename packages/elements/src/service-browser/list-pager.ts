import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Seconds that a page of a screen stays: time to read a dozen names from the last chair. */
const STAY = 20;

/** Pixels between two tiles at most, and of the pager that comes below. */
const GAP = 16;
const PAGER = 96;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The pages of the categories: of very many, by hand; on a screen as many as it holds, turned by themselves. */
export class ListPager implements ReactiveController {
  page = 0;
  /** Whether somebody stopped them. */
  stopped = false;
  /** How many tiles a screen holds. */
  fit = Infinity;
  readonly #host: Host;
  readonly #isScreen: () => boolean;
  #observer: ResizeObserver | undefined;
  /** Whether the box has changed while somebody had the focus in it. */
  #isDue = false;

  constructor(host: Host, isScreen: () => boolean) {
    this.#host = host;
    this.#isScreen = isScreen;
    host.addController(this);
  }

  hostUpdated(): void {
    const isScreen = this.#isScreen() && this.#host.isConnected;
    if (isScreen !== !!this.#observer) this.#watch(isScreen);
    const root = isScreen && this.#host.renderRoot.querySelector<HTMLElement>('.root[data-size]');
    const fit = root ? fitting(this.#host, root) : Infinity;
    if (fit >= this.fit) return;
    this.fit = fit;
    // Outside of this update: what it drew is done.
    void Promise.resolve().then(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#watch(false);
  }

  turnTo(page: number): void {
    this.page = page;
    this.#host.requestUpdate();
  }

  stop(stopped: boolean): void {
    this.stopped = stopped;
    this.#host.requestUpdate();
  }

  /** Each second in which nobody touches the screen. */
  tick(still: number): void {
    if (this.#isDue) this.#fitAnew();
    if (this.#isScreen() && !this.stopped && still % STAY === 0) this.turnTo(this.page + 1);
  }

  /** Another size of the box holds another number of tiles. A frame later: its parts must have their size first. */
  #watch(on: boolean): void {
    this.#observer?.disconnect();
    this.#observer = on ? new ResizeObserver(() => requestAnimationFrame(() => this.#fitAnew())) : undefined;
    this.#observer?.observe(this.#host);
  }

  #fitAnew(): void {
    // Not under somebody's focus: the tile that has it might go. The next quiet second does it.
    this.#isDue = (this.#host.renderRoot as ShadowRoot).activeElement !== null;
    if (this.#isDue) return;
    this.fit = Infinity;
    this.#host.requestUpdate();
  }
}

/** How many tiles of a drawn page the box of `host` holds; all where the box grows with what is in it. */
function fitting(host: HTMLElement, root: HTMLElement): number {
  const tiles = [...root.querySelectorAll<HTMLElement>('.tiles > li')];
  const last = tiles[tiles.length - 1];
  const tile = tiles[0]?.getBoundingClientRect();
  if (!last || !tile || root.offsetHeight <= host.clientHeight) return Infinity;
  const columns = tiles.filter((each) => each.getBoundingClientRect().top === tile.top).length;
  const highest = Math.max(...tiles.map((each) => each.offsetHeight));
  const around =
    tile.top -
    root.getBoundingClientRect().top +
    root.getBoundingClientRect().bottom -
    last.getBoundingClientRect().bottom;
  const rows = Math.floor((host.clientHeight - around - PAGER) / (highest + GAP));
  return Math.max(1, rows) * columns;
}

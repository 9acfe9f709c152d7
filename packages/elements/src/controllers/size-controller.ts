import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scope } from '../base/scope.ts';

/** Widest box of each size in CSS pixels (on a wall, of a page's letters), exclusive; what is wider is `xl`. */
const limits = { xs: 360, s: 600, m: 960, l: 1600 } as const;

export type BoxSize = keyof typeof limits | 'xl';

/** Judging again after a change of layout ends here, so that a box that follows its content cannot swing forever. */
const PASSES = 4;

/** Every watched inner root and the width that it was judged by. */
const watched = new Map<HTMLElement, number>();
let observer: ResizeObserver | undefined;

/**
 * Sizes an element by its box: sets `data-size="xs|s|m|l|xl"` on the inner root (class `root`), for the element's
 * styles to build on (`.root[data-size='xs']`). All elements of a page share one ResizeObserver.
 */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #root: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** The size in force; undefined until the element was laid out. */
  get size(): BoxSize | undefined {
    return this.#root?.dataset['size'] as BoxSize | undefined;
  }

  hostConnected(): void {
    const root = this.#root;
    if (!root) return;
    watched.set(root, 0);
    observer ??= new ResizeObserver(notice);
    observer.observe(root);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (root === this.#root) return;
    this.hostDisconnected();
    this.#root = root;
    this.hostConnected();
  }

  hostDisconnected(): void {
    if (!this.#root) return;
    watched.delete(this.#root);
    observer!.unobserve(this.#root);
  }
}

export function boxSize(width: number): BoxSize {
  for (const size in limits) if (width < limits[size as keyof typeof limits]) return size as BoxSize;
  return 'xl';
}

function notice(entries: ResizeObserverEntry[]): void {
  if (!judge(entries.map((entry) => entry.target as HTMLElement))) return;
  let passes = 1;
  // What changed its layout may have changed the width of those inside it: settle before the paint.
  while (passes < PASSES && judge([...watched.keys()])) passes++;
  observeLater();
}

/** Reads all widths, then writes all sizes. Whether any size changed. */
function judge(roots: HTMLElement[]): boolean {
  const changes: [HTMLElement, BoxSize][] = [];
  for (const root of roots) {
    const width = root.offsetWidth / timesOf(root);
    // No width: not shown, or gone. It keeps the size it had.
    if (!width || width === watched.get(root)) continue;
    watched.set(root, width);
    const size = boxSize(width);
    if (size !== root.dataset['size']) changes.push([root, size]);
  }
  for (const [root, size] of changes) root.dataset['size'] = size;
  return changes.length > 0;
}

/** How many times larger a wall's letters are: what hangs there has as little room as its letters leave. */
function timesOf(root: HTMLElement): number {
  const { host } = root.getRootNode() as ShadowRoot & { host: { scope?: Scope } };
  return host?.scope?.face.modes.signage ? parseFloat(getComputedStyle(root).fontSize) / 16 : 1;
}

/** Heights have changed under the observer's eyes, which it would report to the page as an error: it looks away for a frame. */
function observeLater(): void {
  observer!.disconnect();
  requestAnimationFrame(() => watched.forEach((_, root) => observer!.observe(root)));
}

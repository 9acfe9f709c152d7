/** What scrolls a list that stands anywhere: in the page, in a box of the page, in another element's shadow. */

/** Who contains a node as it is drawn: through slots and shadow roots. */
function drawnParent(node: Node): Node | null {
  const { assignedSlot, parentNode } = node as Element;
  return assignedSlot ?? (node instanceof ShadowRoot ? node.host : parentNode);
}

export interface Around {
  /** The nearest box that scrolls; the page's own where there is none. */
  scroller: Element;
  /** Where its scrolling is heard. */
  roots: (Window | ShadowRoot)[];
}

export function around(list: Element): Around {
  const page = document.scrollingElement ?? document.documentElement;
  const roots: (Window | ShadowRoot)[] = [window];
  let scroller: Element | undefined;
  for (let node = drawnParent(list); node && node !== document.body; node = drawnParent(node)) {
    if (node instanceof ShadowRoot) roots.push(node);
    else if (!scroller && node instanceof Element && /auto|scroll|overlay/.test(getComputedStyle(node).overflowY)) {
      scroller = node === page ? undefined : node;
    }
  }
  return { scroller: scroller ?? page, roots };
}

/** What one sees of a list, in pixels from its top. */
export interface Seen {
  top: number;
  bottom: number;
}

export function seenOf(list: Element, scroller: Element): Seen {
  const { top } = list.getBoundingClientRect();
  const isPage = scroller === document.scrollingElement || scroller === document.documentElement;
  const box = isPage ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  // A box that only seems to scroll is as high as all of its rows: of that one, what the window shows.
  const isHigh = box.bottom - box.top > innerHeight;
  const from = isHigh ? Math.max(0, box.top) : box.top;
  return { top: from - top, bottom: Math.max(from, isHigh ? Math.min(innerHeight, box.bottom) : box.bottom) - top };
}

/** Something that stands on a page whole. */
export interface Measured {
  /** In any unit, the same as the room's. */
  height: number;
  /** Whether it never ends a page: a heading stays with what it heads. */
  keep?: boolean | undefined;
}

/**
 * Places blocks on pages, in order: no block is cut, none that keeps with the next ends a page. One that is higher than
 * a page has a page of its own. Returns the indexes of each page's blocks; of nothing, one empty page.
 */
export function paginate(blocks: readonly Measured[], room: number): number[][] {
  const pages: number[][] = [[]];
  let left = room;
  const place = (from: number, to: number, height: number): void => {
    if (height > left && pages[pages.length - 1]!.length) {
      pages.push([]);
      left = room;
    }
    for (let i = from; i < to; i++) pages[pages.length - 1]!.push(i);
    left -= height;
  };
  let from = 0;
  while (from < blocks.length) {
    let to = from;
    let height = 0;
    do height += blocks[to]!.height;
    while (blocks[to++]!.keep && to < blocks.length);
    // Headings of headings that fill a page by themselves: then it is better to part them than to lose them.
    if (height > room) for (let i = from; i < to; i++) place(i, i + 1, blocks[i]!.height);
    else place(from, to, height);
    from = to;
  }
  return pages;
}

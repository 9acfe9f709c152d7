/** The measure for long lists: a window as one writes it by hand, for rows of one known height and nothing else. */

/** Rows beyond the view, above and below. */
const AHEAD = 5;

export interface HandRow {
  name: string;
  tag: string;
  about: string;
}

function fill(box: HTMLElement, { name, tag, about }: HandRow): void {
  const [nameBox, tagBox, aboutBox] = box.firstElementChild!.children as unknown as HTMLElement[];
  nameBox!.textContent = name;
  tagBox!.textContent = tag;
  aboutBox!.textContent = about;
}

function makeBox(): HTMLElement {
  const box = document.createElement('li');
  box.className = 'item';
  const button = document.createElement('button');
  button.className = 'row focusable';
  for (const name of ['name', 'tag', 'about']) {
    const part = document.createElement('span');
    part.className = name;
    button.append(part);
  }
  box.append(button);
  return box;
}

/** Draws the rows in view into `list` whenever `scroller` scrolls. */
export function handWindow(scroller: HTMLElement, list: HTMLElement, rows: readonly HandRow[]): void {
  const boxes = new Map<number, HTMLElement>();
  const probe = list.appendChild(makeBox());
  fill(probe, rows[0]!);
  const height = probe.getBoundingClientRect().height;
  probe.remove();
  const draw = (): void => {
    const top = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const from = Math.max(0, Math.floor(top / height) - AHEAD);
    const to = Math.min(rows.length, Math.ceil((top + scroller.clientHeight) / height) + AHEAD);
    const free: HTMLElement[] = [];
    boxes.forEach((box, row) => {
      if (row >= from && row < to) return;
      boxes.delete(row);
      box.remove();
      free.push(box);
    });
    let next = list.firstElementChild;
    for (let row = from; row < to; row++) {
      const there = boxes.get(row);
      if (there) {
        next = there.nextElementSibling;
        continue;
      }
      const box = free.pop() ?? makeBox();
      fill(box, rows[row]!);
      boxes.set(row, box);
      list.insertBefore(box, next);
    }
    list.style.padding = `${from * height}px 0 ${(rows.length - to) * height}px`;
  };
  scroller.addEventListener('scroll', draw, { passive: true });
  draw();
}

/** The rows that stand in a list now, each in an `<li>` that is used again for another row when it leaves. */
export class RowBoxes {
  from = 0;
  to = 0;
  readonly #boxes = new Map<number, HTMLLIElement>();

  get(row: number): HTMLLIElement | undefined {
    return this.#boxes.get(row);
  }

  clear(): void {
    this.#boxes.forEach((box) => box.remove());
    this.#boxes.clear();
    this.from = this.to = 0;
  }

  forEach(each: (box: HTMLLIElement, row: number) => void): void {
    this.#boxes.forEach(each);
  }

  /** Lets the rows from `from` to before `to` stand in the list. Returns the first new one and how many are new. */
  show(list: HTMLElement, from: number, to: number, draw: (box: HTMLLIElement, row: number) => void): void {
    const free: HTMLLIElement[] = [];
    this.#boxes.forEach((box, row) => {
      if (row >= from && row < to) return;
      this.#boxes.delete(row);
      box.remove();
      free.push(box);
    });
    let next = list.firstElementChild;
    for (let row = from; row < to; row++) {
      const there = this.#boxes.get(row);
      if (there) {
        next = there.nextElementSibling;
        continue;
      }
      const box = free.pop() ?? document.createElement('li');
      draw(box, row);
      this.#boxes.set(row, box);
      list.insertBefore(box, next);
    }
    this.from = from;
    this.to = to;
  }
}

/** The next node of a search: a binary heap on typed arrays. A node may be in it more than once. */
export class MinHeap {
  size = 0;
  #keys = new Float64Array(256);
  #nodes = new Int32Array(256);

  push(node: number, key: number): void {
    if (this.size === this.#keys.length) this.#grow();
    const keys = this.#keys;
    const nodes = this.#nodes;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (keys[parent]! <= key) break;
      keys[at] = keys[parent]!;
      nodes[at] = nodes[parent]!;
      at = parent;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  /** The node of the least key. Only when `size` is above 0. */
  pop(): number {
    const keys = this.#keys;
    const nodes = this.#nodes;
    const first = nodes[0]!;
    const size = --this.size;
    const key = keys[size]!;
    const node = nodes[size]!;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child++;
      if (keys[child]! >= key) break;
      keys[at] = keys[child]!;
      nodes[at] = nodes[child]!;
      at = child;
    }
    keys[at] = key;
    nodes[at] = node;
    return first;
  }

  #grow(): void {
    const [keys, nodes] = [this.#keys, this.#nodes];
    this.#keys = new Float64Array(keys.length * 2);
    this.#nodes = new Int32Array(nodes.length * 2);
    this.#keys.set(keys);
    this.#nodes.set(nodes);
  }
}

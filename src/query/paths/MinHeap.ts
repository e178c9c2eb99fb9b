/** A queue that gives the number with the least key first (a binary heap on typed arrays). */
export class MinHeap {
  #keys = new Float64Array(64);
  #values = new Uint32Array(64);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The least key; Infinity where there is nothing left. */
  get least(): number {
    return this.#size > 0 ? this.#keys[0]! : Infinity;
  }

  clear(): void {
    this.#size = 0;
  }

  push(key: number, value: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    const [keys, values] = [this.#keys, this.#values];
    let at = this.#size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (keys[above]! <= key) break;
      keys[at] = keys[above]!;
      values[at] = values[above]!;
      at = above;
    }
    keys[at] = key;
    values[at] = value;
  }

  /** Takes out the number with the least key; throws where there is none. */
  pop(): number {
    if (this.#size === 0) throw new Error("the heap is empty");
    const [keys, values] = [this.#keys, this.#values];
    const first = values[0]!;
    const last = --this.#size;
    const [key, value] = [keys[last]!, values[last]!];
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= last) break;
      if (below + 1 < last && keys[below + 1]! < keys[below]!) below++;
      if (keys[below]! >= key) break;
      keys[at] = keys[below]!;
      values[at] = values[below]!;
      at = below;
    }
    keys[at] = key;
    values[at] = value;
    return first;
  }

  #grow(): void {
    const [keys, values] = [new Float64Array(2 * this.#size), new Uint32Array(2 * this.#size)];
    keys.set(this.#keys);
    values.set(this.#values);
    this.#keys = keys;
    this.#values = values;
  }
}

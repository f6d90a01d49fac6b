/** Numbers 32-bit term hashes from 0 on, in two flat arrays: a Map of strings takes ten times the memory. */
export class TermTable {
  #hashes = new Uint32Array(1024);
  /** number + 1; 0 is a free place */
  #numbers = new Uint32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#hashes.byteLength + this.#numbers.byteLength;
  }

  /** The number of the term, a new one where it is not known. */
  add(hash: number): number {
    const place = this.#place(hash);
    const known = this.#numbers[place] ?? 0;
    if (known > 0) return known - 1;
    this.#hashes[place] = hash;
    this.#numbers[place] = ++this.#size;
    if (this.#size * 2 > this.#numbers.length) this.#grow();
    return this.#size - 1;
  }

  find(hash: number): number | undefined {
    const known = this.#numbers[this.#place(hash)] ?? 0;
    return known > 0 ? known - 1 : undefined;
  }

  #place(hash: number): number {
    const mask = this.#numbers.length - 1;
    let place = hash & mask;
    while (this.#numbers[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const numbers = this.#numbers;
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#numbers = new Uint32Array(numbers.length * 2);
    numbers.forEach((number, place) => {
      if (number === 0) return;
      const target = this.#place(hashes[place] ?? 0);
      this.#hashes[target] = hashes[place] ?? 0;
      this.#numbers[target] = number;
    });
  }
}

import type { ReviewStore } from '../background/review/review-store.ts';

type Row = Record<string, unknown>;

const keyPaths: Readonly<Record<string, readonly string[]>> = {
  records: ['id'],
  envelopes: ['device', 'seq'],
  devices: ['device'],
  problems: ['key'],
  held: ['key'],
  folders: ['folder'],
  elsewhere: ['device'],
  state: ['name'],
};

/** As much of a supervisor's store as an import asks for; nothing is undone. */
export class ReviewStoreInMemory {
  readonly #rows = new Map<string, Map<string, Row>>();
  /** why no transaction that writes comes to an end; its requests say only that it was aborted */
  fault: 'QuotaExceededError' | 'InvalidStateError' | undefined;

  list(name: string): Row[] {
    return [...this.#of(name).values()].map((row) => structuredClone(row));
  }

  /** What it stands for has many more methods. */
  asStore(): ReviewStore {
    const open = (name: string) => this.#objectStore(name, () => undefined);
    return {
      get: (name: string, key: unknown) => open(name).get(key),
      getAll: (name: string) => open(name).getAll(),
      put: (name: string, row: Row) => open(name).put(row),
      count: (name: string) => open(name).count(),
      transaction: (names: string | readonly string[]) => this.#begin(String(names)),
    } as unknown as ReviewStore;
  }

  #begin(names: string) {
    let end = Promise.resolve();
    const fail = (): void => {
      end = Promise.reject(new DOMException('', this.fault));
      end.catch(() => undefined);
    };
    return {
      store: this.#objectStore(names, fail),
      objectStore: (name: string) => this.#objectStore(name, fail),
      get done() {
        return end;
      },
      abort: () => undefined,
    };
  }

  #of(name: string): Map<string, Row> {
    const rows = this.#rows.get(name) ?? new Map<string, Row>();
    this.#rows.set(name, rows);
    return rows;
  }

  #write(name: string, row: Row): Promise<void> {
    if (this.fault) return Promise.reject(new DOMException('', 'AbortError'));
    this.#of(name).set(JSON.stringify(keyPaths[name]?.map((part) => row[part])), structuredClone(row));
    return Promise.resolve();
  }

  #objectStore(name: string, fail: () => void) {
    const rows = this.#of(name);
    const list = () => this.list(name);
    const put = (row: Row): Promise<void> => {
      const writing = this.#write(name, row);
      // told by the transaction, too
      writing.catch(() => undefined);
      if (this.fault) fail();
      return writing;
    };
    return {
      get: async (key: unknown) => structuredClone(rows.get(JSON.stringify([key].flat()))),
      getAll: async () => list(),
      count: async () => rows.size,
      put,
      add: put,
      delete: async (key: unknown) => void rows.delete(JSON.stringify([key].flat())),
      index: () => ({ getAll: async (place: string) => list().filter((row) => row['place'] === place) }),
      async *[Symbol.asyncIterator]() {
        for (const value of list()) yield { value };
      },
    };
  }
}

import type { Page } from 'puppeteer-core';

interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
}

/** Run on a page of the extension that runs no code of its own, so that looking changes nothing. */
export async function readSessionStorage(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const extension = globalThis as unknown as { chrome: { storage: { session: StorageArea } } };
    return extension.chrome.storage.session.get(null);
  });
}

/** The page's origin must be the extension's. Text instead of a function: some bundlers name inner functions by a call the page lacks. */
export async function readDatabase(page: Page, name: string): Promise<Record<string, unknown[]>> {
  const stores = await page.evaluate(`(${readStores})(${JSON.stringify(name)})`);
  return JSON.parse(String(stores)) as Record<string, unknown[]>;
}

const readStores = `async (name) => {
  const known = await indexedDB.databases();
  if (!known.some((database) => database.name === name)) return '{}';
  const settle = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const plain = (key, value) => {
    if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
    if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
    return value instanceof CryptoKey ? { cryptoKey: value.type, extractable: value.extractable, usages: value.usages } : value;
  };
  const database = await settle(indexedDB.open(name));
  const stores = {};
  for (const store of database.objectStoreNames) {
    stores[store] = await settle(database.transaction(store).objectStore(store).getAll());
  }
  database.close();
  return JSON.stringify(stores, plain);
}`;

import { isObject, type Json } from './json-parts.ts';

/** Keys from the entry down to a value: `['source', 'url']`. */
export type FieldPath = readonly string[];

const readAt = (entry: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), entry);

function setAt(entry: Json, [key, ...rest]: FieldPath, value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    entry[key] = value;
    return;
  }
  const inner = isObject(entry[key]) ? entry[key] : {};
  entry[key] = inner;
  setAt(inner, rest, value);
}

/** Takes a value out, and what is empty without it. */
function removeAt(entry: Json, [key, ...rest]: FieldPath): void {
  if (key === undefined) return;
  const inner = entry[key];
  if (rest.length === 0) delete entry[key];
  else if (isObject(inner)) {
    removeAt(inner, rest);
    if (Object.keys(inner).length === 0) delete entry[key];
  }
}

/** An entry as it stands, with the fields a file speaks of as the file says them; one it leaves empty goes. */
export function mergeFields(stands: Json, comes: Json, given: readonly FieldPath[]): Json {
  const merged = structuredClone(stands);
  for (const path of given) {
    const value = readAt(comes, path);
    if (value === undefined) removeAt(merged, path);
    else setAt(merged, path, value);
  }
  return merged;
}

import type { Json } from '../../core/exchange/json-parts.ts';

/** The same whatever the order of keys. */
const write = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  ) ?? '';

/** Names of the fields that are not the same in both, apart from the version. */
export const listChangedFields = (stands: Json, comes: Json): string[] =>
  [...new Set([...Object.keys(stands), ...Object.keys(comes)])].filter(
    (field) => field !== 'version' && write(stands[field]) !== write(comes[field]),
  );

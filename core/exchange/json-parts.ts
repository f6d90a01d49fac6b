/** What others' files hold is of any shape: these give the parts that are of the shape wanted, and nothing else. */
export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; one object alone counts as a list of it. */
export const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value : [value]).filter(isObject);

export const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

export const withoutUndefined = (values: Json): Json =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

/** Renames the keys of an object by a table and leaves out what has no value. */
export const rename = (values: Readonly<Json>, names: Readonly<Record<string, string>>): Json =>
  Object.fromEntries(
    Object.entries(names)
      .map(([from, to]) => [to, values[from]] as const)
      .filter(([, value]) => value !== undefined),
  );

export const turnAround = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([from, to]) => [to, from]));

/** Keys and indexes from the file down to a value. */
export type JsonPath = (string | number)[];

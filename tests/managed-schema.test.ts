import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readPart, type Settings } from '../core/settings.ts';

interface Schema {
  type: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
}

const schema = JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8')) as Schema;
const properties = schema.properties ?? {};

/** Every setting with a value that is not its default, so that none can be missed. */
const everything: Settings = {
  uiLanguage: 'ro',
  marker: 'all',
  draftPolicy: 'blocked',
  signOff: { team: 'Brücke', free: true, general: true },
  showMode: true,
  role: 'supervisor',
  pseudonym: 'Gerät 3',
  countries: ['CZ'],
  linkDays: 14,
  isWelcomed: true,
};

const read = (name: string, value: unknown): unknown => (readPart({ [name]: value }) as Record<string, unknown>)[name];
const entries = Object.entries(properties);
const listed = entries.flatMap(([name, { type, enum: values, items }]) => {
  const list = values ?? items?.enum;
  return list === undefined ? [] : [{ name, list, isMany: type === 'array' }];
});
const ranged = entries.flatMap(([name, { minimum, maximum }]) =>
  minimum === undefined || maximum === undefined ? [] : [{ name, minimum, maximum }],
);

describe('what an office can set', () => {
  it('is every setting there is', () => {
    expect(readPart(everything)).toEqual(everything);
    expect(Object.keys(everything).sort()).toEqual(Object.keys(defaultSettings('en')).sort());
    expect(Object.keys(properties).sort()).toEqual(Object.keys(everything).sort());
    expect(Object.keys(properties['signOff']?.properties ?? {})).toEqual(Object.keys(everything.signOff));
  });

  it.each(listed)('$name: takes each value the schema lists, and no other', ({ name, list, isMany }) => {
    const wrap = (value: string): unknown => (isMany ? [value] : value);
    expect(list.map((value) => read(name, wrap(value)))).toEqual(list.map(wrap));
    expect(read(name, wrap('something else'))).toBeUndefined();
  });

  it.each(ranged)('$name: takes what lies within the bounds of the schema, and nothing beyond', ({ name, minimum, maximum }) => {
    expect([minimum, maximum].map((value) => read(name, value))).toEqual([minimum, maximum]);
    expect([minimum - 1, maximum + 1].map((value) => read(name, value))).toEqual([undefined, undefined]);
  });

  it('is written as Chromium reads it: an object of typed settings, with nothing it does not know', () => {
    expect(schema.type).toBe('object');
    const known = ['title', 'type', 'enum', 'minimum', 'maximum', 'items', 'properties'];
    const strange = (each: Schema): string[] => [
      ...Object.keys(each).filter((key) => !known.includes(key)),
      ...[...Object.values(each.properties ?? {}), ...(each.items ? [each.items] : [])].flatMap(strange),
    ];
    expect(strange(schema)).toEqual([]);
  });
});

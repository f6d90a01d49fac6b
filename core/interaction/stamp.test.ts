import { describe, expect, it } from 'vitest';
import { readInteractionExample } from '../../tests/read-interaction-examples.ts';
import { acts, type InteractionDraft, type Stamp } from './interaction.ts';
import { firstHash, isSpecialDraft, isSpecialRecord, stampInteraction, toCanonicalJson } from './stamp.ts';

const stamp: Stamp = { schema: 1, device: 'd', seq: 7, previousHash: firstHash, at: '2026-11-22T09:37:12.345Z' };
const isSpecial = (topic: string): boolean => topic.startsWith('violence') || topic.startsWith('crisis');

const {
  schema: _schema,
  device: _device,
  seq: _seq,
  previousHash: _previousHash,
  at: _at,
  ...example
} = readInteractionExample('gap-noted');
const draft = example as InteractionDraft;

describe('isSpecialRecord', () => {
  it.each([
    ['by its topics', ['violence.domestic_violence'], stamp.at, true],
    ['by the day alone, though its topics do not say so any more', [], '2026-11-22', true],
    ['not with a time and other topics', ['debts'], stamp.at, false],
  ])('%s', (_what, topics, at, isIt) => {
    expect(isSpecialRecord({ ...draft, topics, ...stamp, at }, isSpecial)).toBe(isIt);
  });
});

describe('stampInteraction', () => {
  it('adds what only the log may say and leaves the act as it is', () => {
    expect(stampInteraction(draft, stamp, isSpecial)).toEqual({ ...draft, ...stamp });
  });

  it.each([['violence.domestic_violence'], ['crisis.suicidality'], ['registration.anmeldung', 'crisis.addiction']])(
    'keeps of %s no space, no place below the Land and no time of day',
    (...topics) => {
      const record = stampInteraction({ ...draft, topics }, stamp, isSpecial);
      expect(record).not.toHaveProperty('space');
      expect(record.place).toEqual({ country: 'CZ', land: 'CZ-42' });
      expect(record.at).toBe('2026-11-22');
      expect(JSON.stringify(record)).not.toContain('09:37');
      expect(JSON.stringify(record)).not.toContain(draft.space);
    },
  );

  it('keeps of a special topic everything else', () => {
    const given = { ...draft, topics: ['crisis.addiction'] };
    const { space: _space, place: _place, ...rest } = given;
    expect(stampInteraction(given, stamp, isSpecial)).toMatchObject({ ...rest, seq: 7, previousHash: firstHash });
  });

  it('makes no place where there was none', () => {
    const { place: _place, ...bare } = draft;
    expect(stampInteraction({ ...bare, topics: ['crisis.addiction'] }, stamp, isSpecial)).not.toHaveProperty('place');
  });

  it('does not change what it was given', () => {
    const given = Object.freeze({ ...draft, topics: ['crisis.addiction'] });
    stampInteraction(given, stamp, isSpecial);
    expect(given.space).toBe(draft.space);
  });
});

/** The same record with the keys of every object in the opposite order. */
const turnAround = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turnAround);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turnAround(part)]),
  );
};

describe('toCanonicalJson', () => {
  it.each(acts)('writes %s the same way in whatever order its keys came', (act) => {
    const record = readInteractionExample(act);
    expect(toCanonicalJson(turnAround(record))).toBe(toCanonicalJson(record));
    expect(JSON.parse(toCanonicalJson(record))).toEqual(record);
  });

  it('sorts at every depth and leaves lists in their order', () => {
    expect(toCanonicalJson({ b: [{ d: 1, c: 2 }, 'a'], a: { z: null, y: true } })).toBe(
      '{"a":{"y":true,"z":null},"b":[{"c":2,"d":1},"a"]}',
    );
  });

  it('writes two different records differently', () => {
    const record = readInteractionExample('gap-noted');
    expect(toCanonicalJson({ ...record, seq: 1 })).not.toBe(toCanonicalJson({ ...record, seq: 2 }));
  });

  it('passes over what is not there', () => {
    expect(toCanonicalJson({ a: undefined, b: 1 })).toBe(toCanonicalJson({ b: 1 }));
  });
});

describe('the first record', () => {
  it('follows zeros of the length of a digest', () => {
    expect(firstHash).toMatch(/^0{64}$/);
  });
});

it('treats a situation of health or violence as special, whatever its topics say', () => {
  const draft = { topics: [], emergency: 'suicidality' } as unknown as Parameters<typeof isSpecialDraft>[0];
  expect(isSpecialDraft(draft, () => false)).toBe(true);
  expect(isSpecialDraft({ ...draft, emergency: 'no-roof-tonight' }, () => false)).toBe(false);
});

it.each(['from', 'to'] as const)('treats a corrected topic as special when it is so %s', (side) => {
  const { gap: _gap, ...rest } = draft as Extract<InteractionDraft, { act: 'gap-noted' }>;
  const corrected = { ...rest, act: 'finding-corrected', field: 'topic', from: 'debts.enforcement', to: 'work.wages' } as const;
  expect(isSpecialDraft(corrected, isSpecial)).toBe(false);
  expect(isSpecialDraft({ ...corrected, [side]: 'violence.domestic_violence' }, isSpecial)).toBe(true);
});

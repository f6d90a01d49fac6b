import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { interactionId } from './interaction.ts';
import { makeUuid } from './uuid.ts';

const at = Date.UTC(2026, 10, 22, 9, 37);

describe('makeUuid', () => {
  it('has the form of version 7 that interactions ask for, whatever the random bytes', () => {
    const bytes = [new Uint8Array(10), new Uint8Array(10).fill(255), new Uint8Array(16).fill(0x5a), randomBytes(16)];
    for (const random of bytes) expect(v.is(interactionId, makeUuid(at, random))).toBe(true);
  });

  it('begins with the time', () => {
    const id = makeUuid(at, randomBytes(10)).replaceAll('-', '');
    expect(Number.parseInt(id.slice(0, 12), 16)).toBe(at);
  });

  it('agrees with the example of RFC 9562', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(makeUuid(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('sorts by time', () => {
    const times = [0, 1, 255, 256, 1_700_000_000_000, at, at + 1, at + 1000, at + 86_400_000, 4_000_000_000_000];
    const ids = times.map((time) => makeUuid(time, randomBytes(10)));
    expect([...ids].sort()).toEqual(ids);
  });

  it('is another one each time, also within one millisecond', () => {
    const ids = Array.from({ length: 5000 }, () => makeUuid(at, randomBytes(10)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes a time with a fraction', () => {
    expect(v.is(interactionId, makeUuid(at + 0.7, randomBytes(10)))).toBe(true);
  });

  it('leaves the random bytes as they were', () => {
    const random = new Uint8Array(10).fill(255);
    makeUuid(at, random);
    expect(random).toEqual(new Uint8Array(10).fill(255));
  });
});

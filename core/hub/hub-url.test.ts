import { expect, it } from 'vitest';
import { basicAuthorization } from './basic-authorization.ts';
import { hubUrl } from './hub-url.ts';
import { readClock } from './read-clock.ts';

const place = { url: 'https://hub.example.org/base/', user: 'Zoë', password: 'p:ä' };

it.each([
  ['', 'https://hub.example.org/base/'],
  ['notes/', 'https://hub.example.org/base/notes/'],
  ['notes/a.json', 'https://hub.example.org/base/notes/a.json'],
  ['a & ž?#%2e.age', 'https://hub.example.org/base/a%20%26%20%C5%BE%3F%23%252e.age'],
  ['//other.example.org/x', 'https://hub.example.org/base///other.example.org/x'],
])('an address below the hub: %s', (path, address) => {
  expect(hubUrl(place, path)).toBe(address);
});

it.each(['..', '../x', 'a/../../x', './x'])('a path that climbs is a bug: %s', (path) => {
  expect(() => hubUrl(place, path)).toThrow('climb');
});

it('a credential is written in UTF-8', () => {
  expect(basicAuthorization(place)).toEqual({ Authorization: `Basic ${Buffer.from('Zoë:p:ä').toString('base64')}` });
});

it('without a user none is written', () => {
  expect(basicAuthorization({ ...place, user: '' })).toEqual({});
});

it.each([
  ['Sun, 22 Nov 2026 17:12:26 GMT', Date.UTC(2026, 10, 22, 17, 12, 26)],
  ['soon', undefined],
  [null, undefined],
])('the clock of a hub that says %s', (date, time) => {
  expect(readClock({ status: 200, header: (name) => (name === 'date' ? date : null), body: new Uint8Array() })).toBe(time);
});

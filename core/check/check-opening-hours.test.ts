import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Country, HelpPoint } from '../pack/schema.ts';
import { checkOpeningHours } from './check-opening-hours.ts';
import { placeEntries } from './place-entries.ts';

const file = new URL('../../tests/fixtures/bad-packs/known/content.json', import.meta.url);
const [point] = (JSON.parse(readFileSync(file, 'utf8')) as { helpPoints: HelpPoint[] }).helpPoints;

function check(openingHours: string, country: string) {
  const all = placeEntries([]);
  const entry = { ...(point as HelpPoint), openingHours, country: country as Country };
  all.entries.helpPoints.push({ pack: 'some', file: 'points.json', path: 'helpPoints[0]', entry });
  return checkOpeningHours(all).map(({ severity, path, message }) => [severity, path, message]);
}

it('warns of public holidays in a country whose holidays nobody has written down', () => {
  const said = 'has PH, and the public holidays of AT are not known here: no day counts as one';
  expect(check('Mo-Fr 09:00-17:00; PH off', 'AT')).toEqual([['warning', 'helpPoints[0].openingHours', said]]);
  expect(check('Mo-Fr 09:00-17:00', 'AT')).toEqual([]);
  expect(check('Mo-Fr 09:00-17:00; PH off', 'DE')).toEqual([]);
});

it('says at what character hours cannot be read', () => {
  expect(check('Mo-Fr 9 bis 17 Uhr', 'DE')).toEqual([['error', 'helpPoints[0].openingHours', expect.stringContaining('character 7:')]]);
});

it.each<[openingHours: string, isUndone: boolean]>([
  ['PH off; Mo-Fr 09:00-17:00', true],
  ['Su,PH off; Mo-Sa 09:00-17:00', true],
  ['PH off; Mo-Fr "by appointment"', true],
  ['Mo-Fr 09:00-17:00; PH off', false],
  ['PH off; Mo-Fr 09:00-17:00; PH off', false],
  ['PH off; Su off', false],
  ['PH 10:00-12:00; Mo-Fr 09:00-17:00', false],
])('sees whether later rules undo that it is closed on public holidays: %s', (openingHours, isUndone) => {
  expect(check(openingHours, 'DE').map(([severity, , message]) => [severity, String(message).includes('"PH off"')])).toEqual(
    isUndone ? [['warning', true]] : [],
  );
});

import { describe, expect, it } from 'vitest';
import type { HubEntry } from '../hub/read-listing.ts';
import { type FolderKnowledge, sortListing } from './sort-listing.ts';

const laptop = 'd-11111111';
const phone = 'd-22222222';
const nameOf = (device: string, seq: number, end = ''): string => `${device}-${seq}-0f1e2d3c4b5a6978${end}.age`;
const file = (name: string): HubEntry => ({ name, isFolder: false, modified: 5 });

const sort = (names: string[], knowledge: Partial<FolderKnowledge> = {}) =>
  sortListing('one', names.map(file), {
    owner: laptop,
    isAccepted: () => false,
    isImported: () => false,
    isRefused: () => false,
    ...knowledge,
  });

describe('sortListing', () => {
  it('wants what is new, in the order it was sealed', () => {
    const names = [nameOf(laptop, 10), nameOf(laptop, 9), nameOf(laptop, 1, '-r1'), nameOf(laptop, 2)];
    expect(sort(names, { isImported: ({ seq }) => seq === 2, isRefused: ({ name }) => name === nameOf(laptop, 9) })).toEqual({
      wanted: [nameOf(laptop, 1, '-r1'), nameOf(laptop, 10)].map(file),
      imported: [file(nameOf(laptop, 2))],
      problems: [],
      probes: [],
    });
  });

  it.each(['holiday.jpg', 'notes.txt', `${laptop}-0-0f1e2d3c4b5a6978.age`, 'x.age'])(
    'names the foreign file %s and does not fetch it',
    (name) => {
      expect(sort([nameOf(laptop, 1), name])).toMatchObject({
        wanted: [file(nameOf(laptop, 1))],
        problems: [{ code: 'foreign-file', device: laptop, folder: 'one', file: name }],
      });
    },
  );

  it('passes over folders, hidden files of servers and what an examination of the hub left', () => {
    const probe = file('pomost-probe-a1.age');
    const sorted = sortListing('one', [{ name: 'sub', isFolder: true }, file('.davfs.tmp1'), probe], {
      isAccepted: () => false,
      isImported: () => false,
      isRefused: () => false,
    });
    expect(sorted).toEqual({ wanted: [], imported: [], problems: [], probes: [probe] });
  });

  it('names what lies in the folder of another device, also what was imported before, and fetches what is new', () => {
    const sorted = sort([nameOf(phone, 7), nameOf(phone, 8)], { owner: laptop, isImported: ({ seq }) => seq === 7 });
    expect(sorted.wanted).toEqual([file(nameOf(phone, 8))]);
    expect(sorted.problems).toEqual(
      [7, 8].map((seq) => ({
        code: 'wrong-folder',
        device: phone,
        seq,
        folder: 'one',
        file: nameOf(phone, seq),
        truly: { device: laptop },
      })),
    );
  });

  it('calls everything a stray in a folder that is nobody’s', () => {
    expect(sort([nameOf(phone, 7)], { owner: undefined }).problems).toMatchObject([{ code: 'wrong-folder', device: phone, seq: 7 }]);
  });

  it('says nothing of a device that a person knows to write there too', () => {
    const sorted = sort([nameOf(phone, 7)], { isAccepted: (device) => device === phone });
    expect(sorted).toMatchObject({ wanted: [file(nameOf(phone, 7))], problems: [] });
  });
});

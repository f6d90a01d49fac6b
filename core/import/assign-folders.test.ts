import { describe, expect, it } from 'vitest';
import { assignFolders, type ListedFolder } from './assign-folders.ts';

const [laptop, phone, lost] = ['d-11111111', 'd-22222222', 'd-33333333'] as const;
const stranger = 'd-99999999';

const list = (folder: string, devices: string[], owner?: string): ListedFolder => ({
  folder,
  owner,
  entries: devices.map((device, index) => ({ name: `${device}-${index + 1}-0f1e2d3c4b5a6978.age`, isFolder: false })),
});

const assign = (...folders: ListedFolder[]): Record<string, string> =>
  Object.fromEntries(assignFolders(folders, { all: new Set([laptop, phone, lost]), active: new Set([laptop, phone]) }));

describe('assignFolders', () => {
  it.each<[string, ListedFolder[], Record<string, string>]>([
    ['to the device that wrote most there', [list('one', [phone, laptop, laptop])], { one: laptop }],
    ['to the device that had it, whatever lies there now', [list('one', [phone, phone], laptop)], { one: laptop }],
    ['once to each device, the clearest first', [list('two', [laptop, phone]), list('one', [laptop, laptop])], { one: laptop, two: phone }],
    ['to nobody, where only devices with another folder wrote', [list('one', [laptop], laptop), list('two', [laptop])], { one: laptop }],
    ['to the next one, where the first counts no more', [list('one', [lost, lost, phone], lost)], { one: phone }],
    ['still to one that counts no more, where nobody else wrote', [list('one', [lost])], { one: lost }],
    ['not to a stranger', [list('one', [stranger, stranger, phone])], { one: phone }],
    ['to nobody, while it is empty', [list('one', [])], {}],
  ])('gives a folder %s', (_what, folders, owners) => {
    expect(assign(...folders)).toEqual(owners);
  });
});

import { describe, expect, it } from 'vitest';
import { getPackFromDisk } from '../../tests/read-packs-from-disk.ts';
import { joinAddress, splitAddress } from './split-address.ts';

describe('an address', () => {
  it.each([
    ['Husova 1325, Kadaň', { street: 'Husova 1325', postcode: '', city: 'Kadaň' }],
    [
      'Zinzendorfstr. 18 (Eingang Levetzowstraße), 10555 Berlin',
      { street: 'Zinzendorfstr. 18 (Eingang Levetzowstraße)', postcode: '10555', city: 'Berlin' },
    ],
    ['Masarykova 1648/59, 400 01 Ústí nad Labem', { street: 'Masarykova 1648/59', postcode: '400 01', city: 'Ústí nad Labem' }],
    ['Rathausstraße 6, Zimmer 2-3, 44649 Herne', { street: 'Rathausstraße 6, Zimmer 2-3', postcode: '44649', city: 'Herne' }],
  ])('%s has its parts', (address, parts) => {
    expect(splitAddress(address)).toEqual(parts);
  });

  it('without a city has none', () => {
    expect(splitAddress('Gleis 5')).toBeUndefined();
  });

  it('of the packs is put together again as it was', () => {
    const addresses = ['de', 'cz'].flatMap((name) => getPackFromDisk(name).helpPoints.flatMap(({ address }) => address ?? []));
    expect(addresses.length).toBeGreaterThan(50);
    const changed = addresses.filter((address) => {
      const parts = splitAddress(address);
      return !parts || joinAddress(parts) !== address;
    });
    expect(changed).toEqual([]);
  });
});

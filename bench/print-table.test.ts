import { expect, it } from 'vitest';
import { printTable } from './print-table.ts';

it('aligns words to the left and numbers to the right', () => {
  const rows = [
    { engine: 'ours', accuracy: 0.9 },
    { engine: 'езикът', accuracy: 12.25, note: 'slow' },
  ];
  expect(printTable(rows).split('\n')).toEqual([
    'engine  accuracy  note',
    '------  --------  ----',
    'ours         0.9',
    'езикът     12.25  slow',
  ]);
});

it('prints a table without rows', () => {
  expect(printTable([])).toBe('\n');
});

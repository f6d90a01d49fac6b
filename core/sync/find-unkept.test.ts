import { expect, it } from 'vitest';
import { findUnkept } from './find-unkept.ts';

it.each([
  ['nothing is kept', 0, [], [{ from: 1 }]],
  ['a file holds the first ten', 10, [], [{ from: 11 }]],
  ['a supervisor has the first ten', 0, [{ from: 1, to: 10 }], [{ from: 11 }]],
  [
    'one in the middle is missing',
    0,
    [
      { from: 1, to: 4 },
      { from: 6, to: 10 },
    ],
    [{ from: 5, to: 5 }, { from: 11 }],
  ],
  ['the file goes further than what was received', 20, [{ from: 1, to: 10 }], [{ from: 21 }]],
  ['the file ends within what was received', 5, [{ from: 1, to: 10 }], [{ from: 11 }]],
  ['this device alone has received the first ten, as a supervisor’s', 0, [{ from: 1, to: 10, isOwn: true as const }], [{ from: 1 }]],
  [
    'they stand in no order',
    0,
    [
      { from: 6, to: 10 },
      { from: 1, to: 3 },
    ],
    [{ from: 4, to: 5 }, { from: 11 }],
  ],
  [
    'they lie over each other',
    0,
    [
      { from: 1, to: 10 },
      { from: 3, to: 4 },
    ],
    [{ from: 11 }],
  ],
])('%s', (_what, saved, kept, gaps) => {
  expect(findUnkept(saved, kept)).toEqual(gaps);
});

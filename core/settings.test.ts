import { expect, it } from 'vitest';
import { dropManaged } from './settings.ts';

it('what the office has set is not changed, the rest is', () => {
  expect(dropManaged({ showMode: false, marker: 'none' }, ['showMode', 'role'])).toEqual({ marker: 'none' });
});

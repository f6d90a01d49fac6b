import { describe, expect, it, vi } from 'vitest';
import { inside } from '../tests/press-key.ts';
import { pressInForm } from './press-in-form.ts';

/** Whether the form closed, and whether the panel hears of the key. */
function press(key: string, { target = null, isChanged = false }: { target?: EventTarget | null; isChanged?: boolean } = {}) {
  const [close, stopPropagation, preventDefault] = [vi.fn(), vi.fn(), vi.fn()];
  const plain = { ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false, defaultPrevented: false };
  pressInForm({ ...plain, key, target, stopPropagation, preventDefault }, { isChanged, close });
  const isTaken = stopPropagation.mock.calls.length + preventDefault.mock.calls.length > 0;
  return { isClosed: close.mock.calls.length > 0, isHeard: !isTaken };
}

describe('a key in a form', () => {
  it.each(['f', 'r', 'd', 't', 'h', 'o', 'u', '.', '?', 's', 'n', 'Enter', '1'])('%s is none of the panel', (key) => {
    expect(press(key)).toEqual({ isClosed: false, isHeard: false });
    expect(press(key, { target: inside('button') })).toEqual({ isClosed: false, isHeard: false });
  });

  it('Escape closes what holds nothing new', () => {
    expect(press('Escape', { target: inside('button') })).toEqual({ isClosed: true, isHeard: false });
  });

  it('Escape closes nothing that was written, nor a field that is being written in: the panel leaves the field or the page', () => {
    expect(press('Escape', { isChanged: true })).toEqual({ isClosed: false, isHeard: true });
    expect(press('Escape', { target: inside('textarea') })).toEqual({ isClosed: false, isHeard: true });
  });
});

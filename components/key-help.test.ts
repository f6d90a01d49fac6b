import { describe, expect, it } from 'vitest';
import { helpKeys } from './key-help.tsx';
import { acts } from './panel-keys.ts';

/** The arrows do what j and k do. */
const arrows = ['ArrowUp', 'ArrowDown'];

describe('the list of keys', () => {
  it('leaves out none that the panel knows', () => {
    const listed = helpKeys.flatMap(([keys]) => keys);
    const missing = Object.keys(acts).filter((key) => !arrows.includes(key) && !listed.includes(key === 'Escape' ? 'Esc' : key));
    expect(missing).toEqual([]);
  });

  it('gives no key two meanings', () => {
    const listed = helpKeys.flatMap(([keys]) => keys);
    expect(listed.filter((key, index) => listed.indexOf(key) !== index)).toEqual([]);
  });

  it('names the pages', () => {
    expect(helpKeys.filter(([, meaning]) => meaning.startsWith('nav.')).map(([[key]]) => key)).toEqual(['f', 'r', 'd', 't', 'p']);
  });
});

import { describe, expect, it } from 'vitest';
import { isInPrivate } from './is-in-private.ts';
import type { Candidate } from './sites/site.ts';

const candidate = (select: string): Candidate => ({ select, grade: 'B', seen: '2026-08' });
const site = { privateComposers: [candidate('[aria-placeholder="Aa"]')], roots: [candidate('[role="feed"]'), candidate('[role="main"]')] };

/** As much of an element as is asked of it; `is` is what it can be found by. */
class Part {
  readonly nodeType = 1;
  parentElement: Part | null = null;
  readonly is: string;
  readonly parts: Part[];

  constructor(is: string, ...parts: Part[]) {
    this.is = is;
    this.parts = parts;
    for (const part of parts) part.parentElement = this;
  }

  matches(select: string): boolean {
    return this.is === select;
  }

  querySelector(select: string): Part | null {
    for (const part of this.parts) {
      const found = part.matches(select) ? part : part.querySelector(select);
      if (found) return found;
    }
    return null;
  }
}

const post = new Part('a post');
const said = new Part('a message');
const box = new Part('[aria-placeholder="Aa"]');
const heading = new Part('the heading');
const group = new Part('[role="main"]', heading, new Part('[role="feed"]', post));
const chat = new Part('a chat', new Part('its messages', said), box);
const body = new Part('body', group, chat);
const text = { nodeType: 3, parentElement: said };

const places: [what: string, node: object | null, isPrivate: boolean][] = [
  ['a post of the group', post, false],
  ['the heading of the group', heading, false],
  ['a message of a chat that floats over the group', said, true],
  ['the words of that message', text, true],
  ['the reply box of that chat', box, true],
  ['everything at once', body, true],
  ['nothing', null, false],
];

describe('what lies in a private chat', () => {
  it.each(places)('is asked of %s', (_what, node, isPrivate) => {
    expect(isInPrivate(node as Node | null, site)).toBe(isPrivate);
  });

  it('is nothing where no chat is open', () => {
    const alone = new Part('a banner');
    new Part('body', alone, new Part('[role="main"]'));
    expect(isInPrivate(alone as unknown as Node, site)).toBe(false);
  });
});

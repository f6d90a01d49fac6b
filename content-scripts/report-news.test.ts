import { describe, expect, it } from 'vitest';
import type { Space } from '../core/post.ts';
import { ReportNews } from './report-news.ts';

const group = (title: string): Space => ({ id: '1', title, kind: 'group' });

describe('a page tells of itself', () => {
  it('at first, and then when its state or its space is another one', () => {
    const news = new ReportNews();
    expect(news.isNews('reading', group('Români'))).toBe(true);
    news.noteTold('reading', group('Români'));
    expect(news.isNews('reading', group('Români'))).toBe(false);
    expect(news.isNews('reading', group('Români în Berlin'))).toBe(true);
    expect(news.isNews('private', undefined)).toBe(true);
  });

  it('again when one private chat follows another, of which nothing else is known', () => {
    const news = new ReportNews();
    news.noteTold('private', undefined);
    expect([news.isNews('private', undefined), news.hasMoved]).toEqual([false, false]);
    news.move();
    expect([news.isNews('private', undefined), news.hasMoved]).toEqual([true, true]);
    news.noteTold('private', undefined);
    expect([news.isNews('private', undefined), news.hasMoved]).toEqual([false, false]);
  });

  it('not again for every address in one group; that it has moved is said when it tells the next time', () => {
    const news = new ReportNews();
    news.noteTold('reading', group('Români'));
    news.move();
    expect([news.isNews('reading', group('Români')), news.hasMoved]).toEqual([false, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { readHiddenCount } from './read-hidden-count.ts';

describe('a control that shows more comments', () => {
  it.each<[label: string, beside: string, count: number]>([
    ['View 22 more comments', '', 22],
    ['View all 1,204 comments', '', 1204],
    ['View 1 reply', '', 1],
    ['View replies (3)', '', 3],
    ['Weitere 22 Kommentare ansehen', '', 22],
    ['Alle 5 Antworten anzeigen', '', 5],
    ['Alle 1.204 Kommentare ansehen', '', 1204],
    ['Wyświetl wszystkie odpowiedzi: 2', '', 2],
    ['Zobacz więcej komentarzy (14)', '', 14],
    ['Вижте още 12 коментара', '', 12],
    ['Преглед на всички 4 отговора', '', 4],
    ['Zobrazit dalších 8 komentářů', '', 8],
    ['Zobrazit 2 odpovědi', '', 2],
    ['Prikaži još 6 komentara', '', 6],
    ['Pogledaj 3 odgovora', '', 3],
    ['Visualizza altri 9 commenti', '', 9],
    ['Mostra 2 risposte', '', 2],
    ['Vezi încă 7 comentarii', '', 7],
    ['Afișează toate cele 11 răspunsuri', '', 11],
    ['View more comments', '2 / 14', 12],
    ['Weitere Kommentare ansehen', '10 von 1.204', 1194],
  ])('%s %s: %d', (label, beside, count) => {
    expect(readHiddenCount(label, beside)).toBe(count);
  });

  it.each<[what: string, label: string, beside?: string]>([
    ['the number of all comments', '22 Kommentare'],
    ['a choice of order', 'Alle Kommentare'],
    ['likes', 'Gefällt 22 Mal'],
    ['one that hides', 'Alle 4 Antworten verbergen'],
    ['one that hides', 'Hide all 4 replies'],
    ['one that answers', 'Antworten'],
    ['one without a number', 'View more comments', 'Maria'],
    ['other posts', 'Weitere 12 Beiträge ansehen'],
    ['a text', `Weitere 22 Kommentare ansehen ${'und noch etwas '.repeat(6)}`],
  ])('is not %s: %s', (_what, label, beside = '') => {
    expect(readHiddenCount(label, beside)).toBeUndefined();
  });

  it('is known by its place where the site has a name for it', () => {
    expect(readHiddenCount('3 weitere anzeigen', '', true)).toBe(3);
    expect(readHiddenCount('3 weitere anzeigen', '')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { listSheetFields, type SheetEntry } from './sheet-field.ts';
import type { SheetKind } from './sheet-row.ts';

const name = (kind: SheetKind, entry: object) =>
  listSheetFields(kind, { id: 'x', ...entry }).map(({ name: field, read }) => [field, read('de')]);

describe('emergency cards, facts and office words', () => {
  it('are translated with all they say, a list with a line for each', () => {
    const card: SheetEntry = {
      id: 'card',
      country: 'DE',
      title: { de: 'Notfall', bg: 'Спешно' },
      numbers: [{ number: '116 016', label: { de: 'Hilfetelefon', bg: 'Телефон' } }],
      doFirst: { de: ['Zuerst 112.', 'Dann die Leitung.'], bg: ['Първо 112.'] },
      write: { de: 'Ruf 112 an.', bg: 'Обадете се на 112.' },
    };
    expect(name('emergencyCards', card)).toEqual([
      ['title', 'Notfall'],
      ['write', 'Ruf 112 an.'],
      ['doFirst', 'Zuerst 112.\nDann die Leitung.'],
      ['numbers.116016', 'Hilfetelefon'],
    ]);
    const fields = new Map(listSheetFields('emergencyCards', card).map((field) => [field.name, field]));
    fields.get('doFirst')?.write('bg', 'Първо 112.\nПосле ръководството.');
    fields.get('numbers.116016')?.write('bg', 'Телефон за помощ');
    expect(card['doFirst']).toMatchObject({ bg: ['Първо 112.', 'После ръководството.'] });
    expect(card['numbers']).toEqual([{ number: '116 016', label: { de: 'Hilfetelefon', bg: 'Телефон за помощ' } }]);
  });

  it('have one text each', () => {
    expect(name('facts', { labels: { de: 'Kindergeld' } })).toEqual([['labels', 'Kindergeld']]);
    expect(name('officeWords', { gloss: { de: 'Amt' } })).toEqual([['gloss', 'Amt']]);
    expect(name('correctionFrames', { texts: { de: { myth: 'Oft: {{myth}}', referral: '{{help-point}}' } } })).toEqual([
      ['myth', 'Oft: {{myth}}'],
      ['referral', '{{help-point}}'],
    ]);
  });
});

it('a claim has its short correction as a pair in one cell', () => {
  const claim: SheetEntry = { id: 'c', jurisdiction: 'DE', myth: {}, fact: {}, why: {}, nextStep: {}, short: { de: ['Eins', 'Zwei'] } };
  const short = listSheetFields('claims', claim).find((field) => field.name === 'short');
  expect(short?.read('de')).toBe('Eins\n---\nZwei');
  short?.write('pl', 'Raz\n---\nDwa');
  short?.write('ro', 'Unu');
  expect(claim['short']).toEqual({ de: ['Eins', 'Zwei'], pl: ['Raz', 'Dwa'], ro: 'Unu' });
});

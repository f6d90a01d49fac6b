import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { describeIssue } from './describe-issue.ts';
import { entrySchemas } from './schema.ts';

const labels = { bg: 'x', cs: 'x', de: 'x', en: 'x', hr: 'x', it: 'x', pl: 'x', ro: 'x' };
const text = { version: '1.0', register: 'informal', core: 'Lass dich beraten.', short: 'Lass dich beraten.' };
const answer = {
  id: 'rent',
  version: '2026.11.22',
  kind: 'information',
  topics: ['housing'],
  jurisdiction: 'DE',
  title: labels,
  validFrom: '2026-01-01',
  reviewBy: '2027-06-30',
  legalBasis: [{ title: 'BGB' }],
  sourceLanguage: 'de',
  texts: { de: text },
};

const describeFirst = (change: object) => {
  const { issues } = v.safeParse(entrySchemas.answers, { ...answer, ...change });
  return issues?.map(describeIssue)[0];
};

describe('describeIssue', () => {
  it.each<[change: object, path: string, mistake: string, remedy: string]>([
    [{ author: 'x' }, '.author', 'is a field we do not know', 'correct its name or take it out'],
    [{ validFrom: undefined }, '.validFrom', 'is missing', 'add it, docs/packs.md says what stands in it'],
    [{ validFrom: '22.11.2026' }, '.validFrom', 'is "22.11.2026", which is no day', 'write it as 2026-12-31'],
    [{ validFrom: '2027-02-30' }, '.validFrom', 'is "2027-02-30", which is no day of the calendar', 'correct the day'],
    [{ validFrom: 2026 }, '.validFrom', 'is 2026 and no text', 'write it in quotation marks "…"'],
    [{ jurisdiction: 'AT' }, '.jurisdiction', 'is "AT", which is no country or region such as DE, DE-SN or CZ', 'correct it'],
    [
      { jurisdiction: 'law: of DE\nor CZ' },
      '.jurisdiction',
      'is "law: of DE\nor CZ", which is no country or region such as DE, DE-SN or CZ',
      'correct it',
    ],
    [{ version: '1' }, '.version', 'is "1"', 'write the day of the change, such as 2026.12.31'],
    [{ id: 'two words' }, '.id', 'is "two words"', 'write small letters and digits, with . _ or - between them and nothing else'],
    [{ legalBasis: [] }, '.legalBasis', 'is too short', 'at least 1 has to stand here'],
    [
      { legalBasis: [{ title: 'x', url: 'javascript:alert(1)' }] },
      '.legalBasis[0].url',
      'is "javascript:alert(1)", which is no address that can be opened safely',
      'it has to begin with https://',
    ],
    [
      { texts: { de: text, xx: text } },
      '.texts.xx',
      'is filed under "xx", which we do not know',
      'write one of "bg", "cs", "de", "en", "hr", "it", "pl", "ro"',
    ],
    [{ texts: { de: { ...text, short: 'x'.repeat(151) } } }, '.texts.de.short', 'is too long (151)', 'at most 150 may stand here'],
    [
      { texts: { de: { ...text, core: 'Lass <b>dich</b> beraten.' } } },
      '.texts.de.core',
      'has the sign < as HTML does',
      'texts are plain, take it out or write it in words',
    ],
    [
      { texts: { de: { ...text, core: 'Lass dich\u202e beraten.' } } },
      '.texts.de.core',
      'has the invisible character U+202E, which turns the writing around',
      'take it out, best by writing the word anew',
    ],
    [
      { texts: { de: { ...text, core: 'Lass dich\t beraten.' } } },
      '.texts.de.core',
      'has the invisible control character U+0009',
      'take it out, best by writing the word anew',
    ],
    [{ texts: 7 }, '.texts', 'is 7', 'write a text for each language in { }, such as { "de": "…" }'],
  ])('says of %j where and what', (change, path, mistake, remedy) => {
    expect(describeFirst(change)).toEqual({ path, mistake, remedy, message: `${mistake}: ${remedy}` });
  });

  it('has nothing to say of what fits', () => {
    expect(describeFirst({})).toBeUndefined();
  });
});

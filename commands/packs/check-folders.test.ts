import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolders, type LinedProblem } from './check-folders.ts';

const fixtures = fileURLToPath(new URL('../../tests/fixtures/bad-packs', import.meta.url));
const known = join(fixtures, 'known');
const today = '2026-11-22';

const check = (folder: string): LinedProblem[] => checkFolders({ folders: [folder], known: [known], today }).problems;

interface Expected {
  /** what stands on the line that is named */
  line: string;
  message: string;
  remedy: string;
}

/** One mistake per folder. */
const errors: Record<string, [file: string, line: number, expected: Expected]> = {
  'amount-in-a-text': ['content.json', 14, { line: '259 Euro', message: 'amount of its own: "259 Euro"', remedy: '{{fact:' }],
  'percentage-in-a-text': ['content.json', 14, { line: 'zwanzig', message: 'percentage of its own: "zwanzig Prozent"', remedy: '{{fact:' }],
  'deadline-in-a-text': ['content.json', 40, { line: 'two weeks', message: 'length of time of its own: "two weeks"', remedy: '{{fact:' }],
  'fact-that-is-not-there': ['content.json', 14, { line: 'rent-limit', message: 'no fact "rent-limit"', remedy: 'list "facts"' }],
  'fact-missing-in-a-language': ['content.json', 40, { line: 'court', message: 'in de and not in en', remedy: 'into the text in en' }],
  'placeholder-missing-in-a-language': ['content.json', 41, { line: 'phone', message: '{{help-point}}', remedy: 'into the text in en' }],
  'unknown-placeholder': ['content.json', 33, { line: '{{Help Point}}', message: 'is no placeholder', remedy: 'write {{help-point}}' }],
  'field-that-is-not-declared': ['content.json', 33, { line: '{{day}}', message: 'no field "day"', remedy: 'declare it under "fields"' }],
  'field-that-is-not-used': ['content.json', 47, { line: '"day"', message: 'stands in no text', remedy: 'take the field out' }],
  'day-in-another-form': ['content.json', 19, { line: '22.11.2026', message: 'is no day', remedy: 'write it as 2026-12-31' }],
  'day-that-is-none': ['content.json', 20, { line: '2027-02-30', message: 'no day of the calendar', remedy: 'correct the day' }],
  'editions-overlap': ['content.json', 63, { line: '2026-12-01', message: 'hold on the same day', remedy: '"validTo": "2026-11-30"' }],
  'editions-leave-a-gap': ['content.json', 63, { line: '2027-01-01', message: '2026-12-01 to 2026-12-31', remedy: 'begin on 2026-12-01' }],
  'edition-ends-before-it-begins': ['content.json', 45, { line: 'validTo', message: 'before it begins', remedy: 'correct' }],
  'editions-of-one-version': ['b.json', 5, { line: 'version', message: 'a.json', remedy: 'a version of its own' }],
  'periods-overlap': ['content.json', 26, { line: '2027-01-01', message: 'two periods hold', remedy: '"to": "2026-12-31"' }],
  'periods-leave-a-gap': ['content.json', 27, { line: '2027-01-01', message: '2026-07-01 to 2026-12-31', remedy: 'begin on 2026-07-01' }],
  'periods-out-of-order': ['content.json', 26, { line: '2026-01-01', message: 'not after the one before it', remedy: 'in order' }],
  'duplicate-id-in-a-file': ['content.json', 28, { line: 'limit', message: 'limit stands twice', remedy: 'another id' }],
  'duplicate-id-in-two-files': ['b.json', 4, { line: 'limit', message: 'a.json', remedy: 'another id' }],
  'duplicate-id-in-two-packs': ['content.json', 4, { line: 'known-claim', message: 'known/content.json', remedy: 'another id' }],
  'unknown-language': ['content.json', 44, { line: '"xx"', message: '"xx"', remedy: '"bg"' }],
  'unknown-list': ['content.json', 2, { line: '"answer"', message: 'not one of the lists', remedy: 'correct its name' }],
  'unknown-field': ['content.json', 32, { line: 'author', message: 'do not know', remedy: 'take it out' }],
  'topic-that-is-not-there': ['content.json', 7, { line: 'evicton', message: 'no topic "housing_loss.evicton"', remedy: 'topics.json' }],
  'place-that-is-not-there': ['content.json', 9, { line: 'nowhere', message: 'no place "nowhere"', remedy: 'places.json' }],
  'correction-that-is-not-there': ['content.json', 7, { line: 'no-such', message: 'no claim', remedy: 'correct the id' }],
  'superseded-that-is-not-there': ['content.json', 18, { line: 'old-centre', message: 'no help point', remedy: 'take it out' }],
  'other-country': ['content.json', 6, { line: 'CZ', message: 'its pack is for DE', remedy: 'pack of CZ' }],
  'javascript-link': ['content.json', 24, { line: 'javascript:', message: 'safely', remedy: 'https://' }],
  'link-without-https': ['content.json', 14, { line: 'http://', message: 'not allowed', remedy: 'https://' }],
  'control-character': ['content.json', 40, { line: '\\u0007', message: 'U+0007', remedy: 'take it out' }],
  'turning-character': ['content.json', 40, { line: '\u202e', message: 'U+202E', remedy: 'take it out' }],
  'invisible-character': ['content.json', 14, { line: '\u200b', message: 'U+200B', remedy: 'take it out' }],
  'placeholder-in-a-choice': ['content.json', 62, { line: '{{fact:', message: 'in a choice', remedy: 'around the choice' }],
  'mention-in-a-card': ['content.json', 58, { line: '@hilfe', message: '"@hilfe_beispiel"', remedy: 'without the sign @' }],
  mention: ['content.json', 20, { line: '@mieterverein', message: '"@mieterverein_beispiel"', remedy: 'without the sign @' }],
  html: ['content.json', 40, { line: '<b>', message: 'HTML', remedy: 'plain' }],
  'html-entity': ['content.json', 20, { line: '&nbsp;', message: '&nbsp;', remedy: 'the sign itself' }],
  'cues-that-match-everything': ['content.json', 29, { line: 'wer hat', message: '"wer hat" makes the cues match', remedy: 'longer stem' }],
  'terms-that-match-everything': ['content.json', 31, { line: 'wer', message: '"wer" makes its list match', remedy: 'longer stem' }],
  'term-that-is-an-everyday-word': ['content.json', 31, { line: 'und', message: 'nearly every text', remedy: 'longer stem' }],
  'short-text-too-long-when-filled': ['content.json', 34, { line: 'short', message: 'Beispiel" filled in, 150 fit', remedy: '1/2' }],
  'card-without-112-first': ['content.json', 20, { line: '110', message: 'begins with 110', remedy: 'put 112 first' }],
  'country-without-112': ['pack.json', 1, { line: '{', message: 'CZ has no emergency card', remedy: 'emergencyCards' }],
  'mention-in-a-help-point': ['content.json', 18, { line: 'shortName', message: '"@beispiel"', remedy: 'without the sign @' }],
  'mention-in-a-card-s-warnings': ['content.json', 61, { line: '@hilfe', message: '"@hilfe_beispiel"', remedy: 'without the sign @' }],
  'placeholder-in-a-help-point': ['content.json', 6, { line: '{{city}}', message: 'in a help point', remedy: 'take it out' }],
  'placeholder-in-a-card': ['content.json', 58, { line: '{{help-point}}', message: 'in an emergency card', remedy: 'as it stands' }],
  'placeholder-in-guidance': ['content.json', 38, { line: '{{fact:', message: 'what the counsellor reads', remedy: 'without the' }],
  'amount-in-a-card': ['content.json', 58, { line: '10 Euro', message: 'amount of its own: "10 Euro"', remedy: 'without the value' }],
  'amount-in-a-risk': ['content.json', 40, { line: '100 Euro', message: 'amount of its own: "100 Euro"', remedy: 'without the value' }],
  'deadline-as-a-day': ['content.json', 33, { line: '31. März', message: 'deadline of its own: "bis zum 31. März"', remedy: 'year' }],
  'secret-address-with-longitude': ['content.json', 3, { line: '{', message: 'a secret address', remedy: 'leave out address' }],
  'secret-address-in-a-text': ['content.json', 21, { line: 'Musterstraße', message: '"Musterstraße 5"', remedy: 'the phone alone' }],
  'nothing-left-without-a-field': ['content.json', 32, { line: '{{city}}', message: 'such as {{city}}', remedy: 'a line without it' }],
  'source-text-missing': ['content.json', 27, { line: '"de"', message: 'no text in de', remedy: 'write the source text' }],
  'translated-from-a-newer-text': ['content.json', 38, { line: '2.0', message: 'the text in de is 1.0', remedy: 'raise the version' }],
  'postcodes-backwards': ['content.json', 21, { line: '01', message: 'from 04 back to 01', remedy: 'as "from"' }],
  'fact-below-zero': ['content.json', 20, { line: '-1', message: 'less than nothing', remedy: 'correct' }],
  'fact-with-too-many-decimals': ['content.json', 20, { line: '1.2345', message: 'show 3 decimals', remedy: 'with 3 decimals' }],
  'choice-missing-in-a-language': ['content.json', 70, { line: 'texts', message: '"later" has no words in en', remedy: 'too' }],
  'choice-without-choices': ['content.json', 38, { line: '{', message: 'nothing to choose from', remedy: 'write "choices"' }],
  'opening-hours': ['content.json', 18, { line: 'Mo-Fr 9 bis', message: 'Mo-Fr 9 bis 17 Uhr', remedy: 'docs/opening-hours.md' }],
};

const warnings: typeof errors = {
  'text-in-another-language': ['content.json', 15, { line: 'Nawet', message: 'reads like pl', remedy: 'move this one to pl' }],
  'fact-that-ends-soon': ['content.json', 20, { line: '2026-12-31', message: 'no value after 2026-12-31', remedy: 'next period' }],
  'funding-that-has-ended': ['content.json', 18, { line: '2026-09-30', message: 'funded until', remedy: 'ask whether' }],
  'gendered-address': ['content.json', 20, { line: 'dostałeś', message: '"dostałeś"', remedy: 'present' }],
  'help-point-with-a-long-name': ['content.json', 6, { line: 'name', message: '57 characters', remedy: 'at most 40' }],
  'link-that-is-no-source': ['content.json', 20, { line: 'example.org', message: 'not among the sources', remedy: 'add the page' }],
  'outdated-without-a-day': ['content.json', 8, { line: 'outdated', message: 'since when', remedy: '"validFrom"' }],
  'claim-without-a-fact': ['content.json', 13, { line: 'fact', message: 'in no language', remedy: 'what is true' }],
  'claim-without-sources': ['content.json', 22, { line: 'sources', message: 'no source', remedy: 'add the page' }],
  'public-holidays-undone': ['content.json', 18, { line: 'PH off', message: 'counts as open', remedy: 'put "PH off" last' }],
  'review-that-is-late': [
    'content.json',
    31,
    { line: '2026-11-01', message: 'its correction can no longer be inserted', remedy: 'next day of review' },
  ],
  'sentences-that-are-too-long': ['content.json', 32, { line: 'Wer einen', message: '31 words', remedy: 'two sentences' }],
};

function expectOne(folder: string, severity: string, [file, line, expected]: [string, number, Expected]): void {
  const problems = check(join(fixtures, folder));
  expect(problems.map((problem) => [problem.severity, problem.file, problem.line])).toEqual([[severity, file, line]]);
  expect(problems[0]?.message).toContain(expected.message);
  expect(problems[0]?.remedy).toContain(expected.remedy);
  const text = readFileSync(join(fixtures, folder, file), 'utf8');
  expect(text.split('\n')[line - 1]).toContain(expected.line);
}

describe('bad packs', () => {
  it('have a case for every folder', () => {
    const named = ['known', ...Object.keys(errors), ...Object.keys(warnings)];
    expect(readdirSync(fixtures).sort()).toEqual(named.sort());
  });

  it('stand beside one that has no problem', () => {
    expect(checkFolders({ folders: [known], known: [], today }).problems).toEqual([]);
  });

  it.each(Object.entries(errors))('%s: one error with file, line and remedy', (folder, found) => expectOne(folder, 'error', found));

  it.each(Object.entries(warnings))('%s: one warning with file, line and remedy', (folder, found) => expectOne(folder, 'warning', found));
});

it('takes a copy of a known pack for the pack itself', () => {
  const copy = mkdtempSync(join(tmpdir(), 'packs-'));
  cpSync(known, copy, { recursive: true });
  try {
    expect(check(copy)).toEqual([]);
  } finally {
    rmSync(copy, { recursive: true });
  }
});

describe('files that cannot be read', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'packs-'));
    writeFileSync(join(folder, 'pack.json'), readFileSync(join(known, 'pack.json'), 'utf8').replace('"known"', '"broken"'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const place = (content: string | Uint8Array): LinedProblem[] => {
    writeFileSync(join(folder, 'content.json'), content);
    return check(folder);
  };

  it.each<[what: string, content: string | Uint8Array, line: number, message: string, remedy: string]>([
    ['6 MB', `{ "phrases": ["${'x'.repeat(6_000_000)}"] }`, 1, 'is a file of 6.0 MB, more than 4.5 MB', 'make two files'],
    ['a comma too many', '{\n  "phrases": [],\n}\n', 3, 'a comma too many', 'take out the last comma'],
    ['a comma missing', '{\n  "phrases": []\n  "claims": []\n}\n', 3, 'a comma is missing', 'write ,'],
    ['typographic quotation marks', '{\n  “phrases”: []\n}\n', 2, 'is no JSON', 'quotation marks'],
    ['an end missing', '{\n  "phrases": []\n', 3, 'a } is missing', 'close'],
    ['a comment', '{\n  // later\n  "phrases": []\n}\n', 2, 'a comment', 'take it out'],
    ['a field twice', '{\n  "phrases": [],\n  "phrases": []\n}\n', 3, '"phrases" twice', 'take one of them out'],
    ['Windows-1250', Uint8Array.from([0x7b, 0x22, 0xe8, 0x22, 0x3a, 0x5b, 0x5d, 0x7d]), 1, 'not written in UTF-8', 'UTF-8'],
    ['no object', '[]', 1, 'is not an object with lists', 'correct'],
  ])('%s: one error with the line and a remedy', (_what, content, line, message, remedy) => {
    const problems = place(content);
    expect(problems.map((problem) => [problem.severity, problem.file, problem.line])).toEqual([['error', 'content.json', line]]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.remedy).toContain(remedy);
  });
});

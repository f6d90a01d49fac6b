import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerLanguages } from '../language.ts';
import type { Claim, CorrectionFrame } from '../pack/schema.ts';
import { checkCorrectionFrames } from './check-correction-frames.ts';
import { placeEntries } from './place-entries.ts';

const folder = new URL('../../tests/fixtures/bad-packs/known/', import.meta.url);
const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const { claims } = readJson('content.json') as { claims: Claim[] };

const said = { myth: 'Often: “{{myth}}”', referral: 'Advice: {{help-point}}' };
const inAll = (texts = said): CorrectionFrame => ({
  id: 'frame',
  texts: Object.fromEntries(answerLanguages.map((language) => [language, texts])),
});

const judge = (correctionFrames: CorrectionFrame[]): string[] =>
  checkCorrectionFrames(
    placeEntries([{ pack: 'known', files: { 'pack.json': readJson('pack.json'), 'content.json': { claims, correctionFrames } } }]),
  ).map(({ path, message }) => `${path} ${message}`);

describe('the frame of corrections', () => {
  it('is there once, in all languages, with what goes into it', () => {
    expect(judge([inAll()])).toEqual([]);
    expect(judge([])).toEqual([expect.stringContaining('there is no correction frame')]);
    expect(judge([inAll(), { ...inAll(), id: 'other' }])).toEqual([expect.stringContaining('is a second correction frame')]);
    expect(judge([{ id: 'frame', texts: { de: said } }])).toEqual([expect.stringContaining('is not there in bg, cs, en, hr, it, pl, ro')]);
  });

  it.each([
    { myth: 'Often heard' },
    { myth: '{{myth}} {{myth}}' },
    { myth: '{{help-point}}' },
    { referral: 'Advice' },
    { referral: '{{help-point}} {{city}}' },
    { referral: '{{Help}}' },
  ])('is refused with %j', (change) => {
    const [first, ...others] = judge([inAll({ ...said, ...change })]);
    expect(first).toContain('once and nothing else in braces');
    expect(others.length).toBe(answerLanguages.length - 1);
  });
});

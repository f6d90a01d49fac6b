import { describe, expect, it } from 'vitest';
import { answerLanguages } from '../language.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { writePrivacyNotice } from './privacy-notice.ts';

const filled = { team: 'Brücke Dortmund', contact: 'brücke@example.org', days: 30 };

describe.each(answerLanguages)('the privacy notice in %s', (language) => {
  const text = writePrivacyNotice(language, filled);
  const lines = text.split('\n\n');

  it('is written in that language', () => {
    expect(lines.filter((line) => detectLanguage(line).code !== language)).toEqual([]);
  });

  it('says as much as the English one', () => {
    expect(lines).toHaveLength(writePrivacyNotice('en', filled).split('\n\n').length);
  });

  it('names the team once, whom to ask twice, and how long links are kept', () => {
    expect(text.split(filled.team)).toHaveLength(2);
    expect(text.split(filled.contact)).toHaveLength(3);
    expect(lines.filter((line) => /\b30\b/.test(line))).toHaveLength(1);
    expect(text).not.toMatch(/[{}]/);
  });

  it('shows what is still to be filled in', () => {
    expect(writePrivacyNotice(language, { team: ' ', contact: '', days: 30 }).match(/\[[^\]]+\]/g)).toHaveLength(3);
  });
});

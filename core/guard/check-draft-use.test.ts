import { expect, test } from 'vitest';
import { checkDraftUse, isRuleBroken, type UseWarning } from './check-draft-use.ts';
import type { UseReport } from './guard-messages.ts';

const calm: UseReport = { elsewhere: 0, thisHour: 0, rules: {}, isRefused: false, wasRemoved: false };
const plain = 'Zahl nichts vor der Besichtigung.';
const oneLink = `${plain} Mehr: https://example.org`;
const twoLinks = `${oneLink} und www.example.de`;
const withNumber = `${plain} Beratung: 030 000000`;
const named = `${plain}\n\nTeam Brücke · kostenlos`;

test.each<[what: string, text: string, report: Partial<UseReport>, warnings: UseWarning[]]>([
  ['nothing to say', oneLink, {}, []],
  ['several links', twoLinks, {}, [{ kind: 'links', count: 2 }]],
  ['a link where none is allowed', oneLink, { rules: { noLinks: true } }, [{ kind: 'rule-no-links' }]],
  ['several where none is allowed are told once', twoLinks, { rules: { noLinks: true } }, [{ kind: 'rule-no-links' }]],
  ['no link where none is allowed', plain, { rules: { noLinks: true } }, []],
  ['a number where none is allowed', withNumber, { rules: { noNumbers: true } }, [{ kind: 'rule-no-numbers' }]],
  ['no number where none is allowed', plain, { rules: { noNumbers: true } }, []],
  ['the team where promotion is not allowed', named, { rules: { noPromotion: true } }, [{ kind: 'rule-no-promotion' }]],
  ['the team elsewhere', named, {}, []],
  ['something of ours was removed', plain, { wasRemoved: true }, [{ kind: 'was-removed', hasLinks: false }]],
  ['… and there is a link again', oneLink, { wasRemoved: true }, [{ kind: 'was-removed', hasLinks: true }]],
  [
    'we answered in this thread',
    plain,
    { answered: { on: '2026-11-03', count: 2 } },
    [{ kind: 'answered-here', on: '2026-11-03', count: 2 }],
  ],
  ['the same text here', plain, { here: { days: 3, isNear: false } }, [{ kind: 'same-here', days: 3, isNear: false }]],
  ['two other spaces are no campaign', plain, { elsewhere: 2 }, []],
  ['three are', plain, { elsewhere: 3 }, [{ kind: 'same-elsewhere', count: 3 }]],
  ['nine answers an hour are work', plain, { thisHour: 9 }, []],
  ['ten are a burst', plain, { thisHour: 10 }, [{ kind: 'many-this-hour', count: 10 }]],
])('%s', (_what, text, report, warnings) => {
  expect(checkDraftUse(text, { ...calm, ...report }, ' Team Brücke ')).toEqual(warnings);
});

test('a team without a name is named nowhere', () => {
  expect(checkDraftUse(named, { ...calm, rules: { noPromotion: true } }, ' ')).toEqual([]);
});

test('before the worker has answered the text itself is looked at', () => {
  expect(checkDraftUse(twoLinks, undefined, '')).toEqual([{ kind: 'links', count: 2 }]);
});

test.each<[UseWarning, boolean]>([
  [{ kind: 'rule-no-links' }, true],
  [{ kind: 'rule-no-numbers' }, true],
  [{ kind: 'rule-no-promotion' }, true],
  [{ kind: 'refused' }, true],
  [{ kind: 'many-this-hour', count: 12 }, false],
])('%j breaks a rule that is asked about: %s', (warning, isBroken) => {
  expect(isRuleBroken([{ kind: 'links', count: 2 }, warning])).toBe(isBroken);
});

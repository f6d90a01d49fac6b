import { expect, it } from 'vitest';
import { type FindingCode, judgeHub, type Verdict } from './diagnosis.ts';
import { nameObstacle } from './name-obstacle.ts';

it.each<[FindingCode[], Verdict]>([
  [[], 'append-only'],
  [['clock-off', 'partial-unknown', 'no-shared'], 'append-only'],
  [['may-list-own'], 'idempotent'],
  [['team-writable', 'clock-off'], 'idempotent'],
  [['renames', 'team-writable'], 'file-drop'],
  [['overwrites', 'renames'], 'unsafe'],
  [['may-read-own', 'shared-missing'], 'unsafe'],
  [['body-limit'], 'unsafe'],
  [['no-answer', 'overwrites'], 'unreachable'],
])('judges %j %s', (codes, verdict) => {
  expect(judgeHub(codes).verdict).toBe(verdict);
});

it('names the worst first, each once, and says what stops it', () => {
  expect(judgeHub(['clock-off', 'may-read-own', 'overwrites', 'clock-off']).findings).toEqual([
    { code: 'overwrites', severity: 'refuse' },
    { code: 'may-read-own', severity: 'remark' },
    { code: 'clock-off', severity: 'remark' },
  ]);
});

it.each([
  [201, undefined],
  [200, 'captive-portal'],
  [204, 'strange-answer'],
  [401, 'wrong-password'],
  [403, 'not-allowed'],
  [404, 'wrong-address'],
  [405, 'no-webdav'],
  [409, 'wrong-address'],
  [412, 'strange-answer'],
  [413, 'body-limit'],
  [429, 'busy'],
  [500, 'busy'],
  [503, 'busy'],
  [507, 'hub-full'],
  [511, 'captive-portal'],
])('takes %d for the first file as %s', (status, code) => {
  expect(nameObstacle({ status, header: () => null, body: new Uint8Array() })).toBe(code);
});

it.each([
  ['unreachable', 'no-answer'],
  ['timeout', 'no-answer'],
  ['redirected', 'redirected'],
  ['too-long', 'captive-portal'],
] as const)('takes %s as %s', (failure, code) => {
  expect(nameObstacle(failure)).toBe(code);
});

import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import { makeStock } from '../../tests/make-stock.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import { chooseDraft } from '../answer/draft.ts';
import { suggest } from '../answer/suggest.ts';
import type { Stock, Suggestion } from '../answer/suggestion.ts';
import { type Hidden, isHidden, leaveOutHidden, nameHidden, readHidden, readHiddenName } from './hidden.ts';
import { nameEntries } from './name-entries.ts';

const today = '2026-11-22';
const stock = makeStock(readPacksFromDisk(), today);
const finding = makeFinding({
  place: { id: 'berlin', name: 'Berlin', country: 'DE', land: 'DE-BE', latitude: 52.524, longitude: 13.411 },
  topics: [{ id: 'homelessness.basic_needs', score: 3 }],
});

const suggestWithout = (hidden: Hidden): Suggestion => {
  const offered: Stock = {
    ...stock,
    packs: leaveOutHidden(stock.packs, hidden),
    isHidden: ({ id, version }) => isHidden(hidden, { kind: 'help-point', id, version }),
  };
  return suggest(finding, offered);
};
const draftOf = (suggestion: Suggestion) => chooseDraft({ finding, suggestion, limit: 8000, today, policy: 'confirm', confirmations: {} });
const all = suggestWithout({});
const place = all.helpPoints.find(({ helpPoint }) => draftOf(all)?.helpPointIds.includes(helpPoint.id))?.helpPoint;
const answer = all.answers[0]?.answer;

describe('what the counsellor hid', () => {
  it('is tried with something that is offered', () => {
    expect(place).toBeDefined();
    expect(answer).toBeDefined();
  });

  it('is no longer among the places, not ticked, and leaves no hole', () => {
    if (!place) throw new Error('no place');
    const left = suggestWithout({ [nameHidden({ ...place, kind: 'help-point' })]: today });
    expect(left.helpPoints.map(({ helpPoint }) => helpPoint.id)).not.toContain(place.id);
    expect(draftOf(left)?.helpPointIds).not.toContain(place.id);
    expect(left.helpPoints).toHaveLength(8);
  });

  it('is no longer among the answers, and the next one stands first', () => {
    if (!answer) throw new Error('no answer');
    const left = suggestWithout({ [nameHidden({ ...answer, kind: 'answer' })]: today });
    expect(left.answers.map((choice) => choice.answer.id)).not.toContain(answer.id);
    expect(left.answers[0]?.answer.id).toBe(all.answers[1]?.answer.id);
  });

  it('is shown again in a newer version', () => {
    if (!place) throw new Error('no place');
    const hidden = { [nameHidden({ kind: 'help-point', id: place.id, version: '2020.1.1' })]: today };
    expect(suggestWithout(hidden)).toEqual(all);
  });

  it('is not in the packs either, so that no search and nothing taken earlier brings it back', () => {
    if (!place || !answer) throw new Error('nothing offered');
    const hidden = {
      [nameHidden({ ...place, kind: 'help-point' })]: today,
      [nameHidden({ ...answer, kind: 'answer' })]: today,
    };
    const left = leaveOutHidden(stock.packs, hidden);
    expect(left.flatMap(({ helpPoints }) => helpPoints.map(({ id }) => id))).not.toContain(place.id);
    expect(left.flatMap(({ answers }) => answers)).not.toContain(answer);
  });

  it('is told apart by its kind', () => {
    const hidden = { [nameHidden({ kind: 'answer', id: 'x', version: '2026.11.22' })]: today };
    expect(isHidden(hidden, { kind: 'answer', id: 'x', version: '2026.11.22' })).toBe(true);
    expect(isHidden(hidden, { kind: 'help-point', id: 'x', version: '2026.11.22' })).toBe(false);
  });
});

describe('the store of what is hidden', () => {
  it('is read as it was written', () => {
    const entry = { kind: 'help-point', id: 'de-muenchen-schiller25', version: '2026.11.22' } as const;
    expect(readHidden({ [nameHidden(entry)]: today })).toEqual({ 'help-point/de-muenchen-schiller25@2026.11.22': today });
    expect(readHiddenName(nameHidden(entry))).toEqual(entry);
  });

  it.each([undefined, null, 'x', 7, { 'claim/x@2026.1.1': today }, { 'answer/x': today }, { 'answer/x@2026.1.1': 5 }])(
    'is empty where it holds %j',
    (given) => {
      expect(readHidden(given)).toEqual({});
    },
  );
});

describe('the names of entries', () => {
  it('are those of the packs, in the language of the screen or of the country', () => {
    if (!place || !answer) throw new Error('nothing offered');
    const names = [`help-point/${place.id}`, `answer/${answer.id}`, 'answer/nothing'];
    const titles = nameEntries(stock.packs, names, 'pl');
    expect(Object.keys(titles).sort()).toEqual([...names].sort().filter((name) => name !== 'answer/nothing'));
    expect(titles[`help-point/${place.id}`]).toEqual({ title: place.name, language: 'de', versions: [place.version] });
    expect(titles[`answer/${answer.id}`]).toMatchObject({ title: answer.title.pl, language: 'pl' });
    expect(titles[`answer/${answer.id}`]?.versions).toContain(answer.version);
  });
});

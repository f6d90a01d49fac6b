import { describe, expect, it } from 'vitest';
import { getEngine } from '../../tests/get-engine.ts';
import { makeStock } from '../../tests/make-stock.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import { chooseDraft, makeDraft } from '../answer/draft.ts';
import { suggest } from '../answer/suggest.ts';
import { judgeAnyway } from '../finding/judge.ts';
import { readWords } from '../pack/template.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { findReproach } from './find-reproach.ts';
import { makeWork } from './make-work.ts';
import { findPracticePost, type PracticePost, practicePosts, practiceReport } from './practice-posts.ts';
import { isGood, type Remark, reviewPractice } from './review-practice.ts';

const today = '2026-11-22';
const stock = makeStock(readPacksFromDisk(), today);
const { packs } = stock;
const engine = getEngine();

interface Done {
  stance?: string;
  isTold?: boolean;
}

/** What the room says to a reply under a post, by what it is about. */
function review(id: string, text: string, { stance, isTold = false }: Done = {}): Partial<Record<Remark['about'], boolean>> {
  const { expected } = findPracticePost(`manual:practice-${id}`)?.item ?? {};
  const stances = stance === undefined ? {} : { [expected?.claim ?? '']: stance };
  const work = makeWork({ key: `finding/-1/manual:practice-${id}`, text, stances, isTold }, { packs, detectLanguage });
  if (!work) throw new Error(`nothing to do under ${id}`);
  return Object.fromEntries(reviewPractice(work).map(({ about, isRight }) => [about, isRight]));
}

/** The text that stands in the panel when the finding is opened, with the first place ticked where none is unasked. */
function makeOffered({ post }: PracticePost): string {
  const { site, space } = practiceReport;
  const finding = judgeAnyway(post, engine, { site, space, now: Date.UTC(2026, 10, 22, 15, 20) });
  const request = {
    finding,
    suggestion: suggest(finding, stock),
    limit: 8000,
    today,
    policy: 'confirm' as const,
    confirmations: {},
    signOff: { team: '', free: false, general: false },
    turn: 0,
  };
  const choice = chooseDraft(request);
  const points = choice?.helpPointIds.length ? choice.helpPointIds : [request.suggestion.helpPoints[0]?.helpPoint.id ?? ''];
  return (choice && makeDraft({ ...choice, helpPointIds: points }, request)?.text) ?? '';
}

const toAnswer = practicePosts.filter(({ item }) => item.expected !== undefined && item.expected.emergency === undefined);

describe('a reply in the practice room', () => {
  it.each(toAnswer.map((practice) => ({ practice, id: practice.post.id.replace('manual:practice-', '') })))(
    'is good when it is what the panel offers under $id',
    ({ practice, id }) => {
      const { stance, claim } = practice.item.expected ?? {};
      const found = review(id, makeOffered(practice), stance === undefined ? {} : { stance });
      expect(Object.values(found)).not.toContain(false);
      expect('corrected' in found).toBe(claim !== undefined);
    },
  );

  const correction = makeOffered(findPracticePost('manual:practice-collection-1') as PracticePost);

  it('has to be there', () => {
    expect(review('collection-0', '  \n')).toEqual({ written: false });
    expect(review('collection-1', '')).toEqual({ written: false, stance: false });
  });

  it('has to be in the language of the post', () => {
    expect(review('room-1', correction).language).toBe(false);
    expect(review('collection-1', correction).language).toBe(true);
  });

  it('has to put the claim right: comfort does not', () => {
    expect(review('collection-1', 'Das stimmt so nicht, keine Sorge, das wird schon wieder.').corrected).toBe(false);
    expect(review('collection-1', correction).corrected).toBe(true);
  });

  it('has to name a place', () => {
    expect(review('collection-0', 'Bitte nicht gleich zahlen und erst die Forderung prüfen lassen.').referral).toBe(false);
  });

  it.each([
    ['collection-1', 'asserts', true],
    ['collection-1', 'asks', false],
    ['collection-1', undefined, false],
    ['room-2', 'asks', true],
    ['room-2', 'asserts', false],
  ])('goes with a word on what the post does with the claim: %s, %s', (id, stance, isRight) => {
    expect(review(id, correction, stance === undefined ? {} : { stance }).stance).toBe(isRight);
  });
});

describe('a reproach', () => {
  it.each([
    'Du lügst doch, Schulden sind keine Straftat.',
    'Глупости, никой не влиза в затвора за дългове.',
    'To bzdury, nikogo nie deportują.',
    'Sono sciocchezze, il Kindergeld va chiesto.',
    'To je nesmysl, exekutor nesmí vzít celou výplatu.',
    'That is nonsense, nobody goes to prison for debts.',
    'Lažov, otkaz mora biti na papiru.',
    'Nu fi prost, proprietarul nu poate face asta.',
  ])('is heard: %s', (text) => {
    expect(findReproach(text)).toBeDefined();
  });

  it('is named as it stands in the reply', () => {
    const work = makeWork(
      { key: 'finding/-1/manual:practice-collection-1', text: 'So ein Blödsinn!', stances: {}, isTold: false },
      { packs, detectLanguage },
    );
    expect(work && reviewPractice(work)).toContainEqual({ about: 'kind', isRight: false, word: 'Blödsinn' });
  });

  const answers = packs.flatMap((pack) =>
    pack.answers.flatMap(({ id, texts }) => Object.entries(texts).map(([language, { core, short }]) => ({ id, language, core, short }))),
  );

  it('is in none of our own answers', () => {
    const heard = answers.flatMap(({ id, language, core, short }) => {
      const word = findReproach(readWords([core, ...[short].flat()].join('\n')));
      return word === undefined ? [] : [`${id} ${language}: ${word}`];
    });
    expect(heard).toEqual([]);
  });
});

describe('an emergency in the practice room', () => {
  const cards = packs.flatMap((pack) => pack.emergencyCards);
  const writeOf = (situation: 'eviction-72h' | 'violence', language: 'bg' | 'en'): string =>
    cards.find(({ country, situations }) => country === 'DE' && situations.includes(situation))?.write?.[language] ?? '';
  const eviction = writeOf('eviction-72h', 'bg');
  const violence = writeOf('violence', 'en');

  it('is handled with the sentence of its card, and by telling somebody', () => {
    expect(review('bailiff-0', eviction, { isTold: true })).toEqual({ told: true, card: true });
    expect(review('bailiff-0', eviction)).toEqual({ told: false, card: true });
    expect(review('bailiff-0', '', { isTold: true })).toEqual({ told: true, card: false });
    expect(review('bailiff-0', 'Дръжте се, всичко ще бъде наред!', { isTold: true }).card).toBe(false);
  });

  it('may be met with more than that sentence, but not where somebody who is feared may read along', () => {
    expect(review('bailiff-0', `${eviction} Дръжте се!`, { isTold: true }).card).toBe(true);
    expect(review('home-0', violence, { isTold: true })).toEqual({ told: true, card: true });
    const more = `${violence} Please leave him tonight, take the kids and your papers and go to a shelter before he comes home from work again.`;
    expect(review('home-0', more, { isTold: true }).card).toBe(false);
  });
});

it('is good only when nothing is missing', () => {
  expect(isGood([{ about: 'told', isRight: true }])).toBe(true);
  expect(
    isGood([
      { about: 'told', isRight: true },
      { about: 'card', isRight: false },
    ]),
  ).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { getEngine } from '../../tests/get-engine.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import { answerLanguages } from '../language.ts';
import { readWords } from '../pack/template.ts';
import type { PostId } from '../post.ts';
import { judgeInThread } from './judge.ts';
import { readThreadSign, type ThreadSign } from './thread-sign.ts';

const engine = getEngine();
const judgeText = (text: string) =>
  judgeInThread({ id: 'c1' as PostId, kind: 'comment', parent: 'p1' as PostId, text, truncated: false }, engine, {
    site: 'facebook',
    space: { id: '1', title: '', kind: 'group' },
    now: 1_790_000_000_000,
  });

/** People who contradict a claim under a post; none of this needs a look, and all of it counts. */
const denials: [language: string, text: string][] = [
  ['bg', 'Законът важи за всички, които работят тук, без значение от паспорта.'],
  ['cs', 'Výpověď z bytu musí být písemně, majitel tě nemůže vystěhovat ze dne na den.'],
  ['de', 'Stimmt nicht, der Vermieter darf das Schloss nicht einfach austauschen, das geht nur mit Urteil und Gerichtsvollzieher.'],
  ['en', 'Not true, you can work without recognition in a kitchen or a warehouse, nobody asks.'],
  ['hr', 'Nije točno, usmeni dogovor isto vrijedi. Zapiši sate i traži plaću.'],
  ['it', 'Non è vero, il padrone non può cambiare la serratura, ci vuole il giudice.'],
  ['pl', 'Bzdura, w Niemczech nikt nie idzie do więzienia za długi wobec firmy windykacyjnej.'],
  ['ro', 'Nu e adevărat, ultimul salariu se plătește chiar dacă ai plecat tu.'],
];

describe('a comment', () => {
  it.each(denials)('that says a claim is wrong counts in its thread and is no finding of that claim (%s)', (_language, text) => {
    const { finding, sign } = judgeText(text);
    expect(sign).toMatchObject({ stance: 'denies' });
    expect(finding?.claims ?? []).toEqual([]);
  });

  it.each<[text: string, sign: ThreadSign | undefined]>([
    [
      'Bez prijave boravišta (Anmeldung) te odmah deportiraju, nemoj ići u ured!',
      { claim: 'no-registration-deportation', stance: 'asserts', corrects: false },
    ],
    ['Danke, das hat mir sehr geholfen', undefined],
    ['Bei der Familienkasse', undefined],
  ])('%s', (text, sign) => {
    expect(judgeText(text).sign).toEqual(sign);
  });
});

describe('our own answer, sent by a colleague', () => {
  const answers = readPacksFromDisk().flatMap((pack) => pack.answers);

  it.each(answerLanguages)('counts as a correction (%s)', (language) => {
    const texts = answers.flatMap(({ texts }) => texts[language] ?? []).map(({ core, next }) => readWords(`${core}\n${next ?? ''}`));
    const seen = texts.filter((text) => judgeText(text).sign?.corrects === true);
    expect(seen.length / texts.length).toBeGreaterThan(0.8);
  });

  it.each<[corrects: string | undefined, sign: ThreadSign]>([
    ['no-registration-deportation', { claim: 'no-registration-deportation', corrects: true }],
    [undefined, { corrects: true }],
  ])('corrects the claim it was written against: %s', (corrects, sign) => {
    expect(readThreadSign({ isOurs: true, corrects }, {})).toEqual(sign);
  });
});

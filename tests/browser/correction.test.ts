import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCorrections } from '../../core/answer/to-correction.ts';
import { readPacksFromDisk } from '../read-packs-from-disk.ts';
import { insertAnswerAt } from './answer-steps.ts';
import { closeDesk, type Desk, openDesk, readLog, waitForActs } from './desk.ts';
import { readEditor } from './page-steps.ts';
import { facebookPlain } from './work-places.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
});

afterAll(() => closeDesk(desk));

it('is as large in the panel as the design says, whatever the browser sets on pages of extensions', async () => {
  const sizes = await desk.panel.$$eval('html, body', (parts) => parts.map((part) => getComputedStyle(part).fontSize));
  expect(sizes).toEqual(['15px', '15px']);
});

it('of a claim is what the panel offers first, inserts and notes, in the language of the post', async () => {
  const acts = (await readLog(desk)).length;
  const text = await insertAnswerAt(desk, facebookPlain);
  expect(await readEditor(desk, facebookPlain.editor)).toBe(text);
  const [act] = await waitForActs(desk, { after: acts, count: 1 });
  expect(act).toMatchObject({ act: 'answer-inserted', answer: { language: 'ro', edited: 'none' } });
  const id = act?.act === 'answer-inserted' ? act.answer?.id : undefined;
  const correction = addCorrections(readPacksFromDisk())
    .flatMap((pack) => pack.answers)
    .find((answer) => answer.id === id);
  expect(correction?.corrects).toBe('no-registration-deportation');
  const [fact = '', myth = ''] = (correction?.texts.ro?.core ?? '').split('\n\n');
  expect(text).toContain(myth);
  expect(text).toContain(fact.split('{{')[0]);
});

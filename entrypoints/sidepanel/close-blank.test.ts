import { afterEach, expect, it, vi } from 'vitest';
import { makeBlankFinding } from '../../core/finding/blank-finding.ts';
import { makeSuggestion, openPanelHere } from '../../tests/panel-here.ts';

afterEach(() => vi.unstubAllGlobals());

it('a draft for a private chat closes when the worker has let it go: the chat is with somebody else now', async () => {
  const finding = makeBlankFinding({ site: 'facebook', now: 5 });
  const key = `finding/1/${finding.post.id}`;
  const answers = { 'suggestion.read': () => ({ ok: true, value: makeSuggestion('Bună ziua!') }) };
  const { model, storage, end } = await openPanelHere(answers, { [key]: { finding, hashes: [] } });
  await model.choose(key);
  expect(model.view().chosen).toMatchObject({ key, draft: { answerId: 'notice-received' } });
  await storage.session.remove([key, `draft/${key}`]);
  expect(model.view().chosen).toBeUndefined();
  expect([model.state.chosen, model.state.suggestion, model.state.choice]).toEqual([undefined, undefined, undefined]);
  end.abort();
});

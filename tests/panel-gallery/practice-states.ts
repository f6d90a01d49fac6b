import { getEngine } from '../../background/library.ts';
import type { ChosenFinding, FindingItem, PanelView } from '../../components/panel-view.ts';
import type { PracticeRoom } from '../../components/practice-view.ts';
import { judge } from '../../core/finding/judge.ts';
import type { AnswerLanguage } from '../../core/language.ts';
import { practicePosts, practiceReport } from '../../core/practice/practice-posts.ts';
import { practiceThreads } from '../../core/practice/practice-thread.ts';
import type { Remark } from '../../core/practice/review-practice.ts';
import { defaultSettings } from '../../core/settings.ts';

const { site, space } = practiceReport;
const context = { site, space, now: Date.UTC(2026, 10, 22, 15, 20) };

const listFindings = (): FindingItem[] =>
  practicePosts.flatMap(({ post }) => {
    const finding = judge(post, getEngine(), context);
    return finding ? [{ key: `finding/-1/${post.id}`, finding }] : [];
  });

const [thread] = practiceThreads;
const text = 'Bună ziua! Nu trebuie să plecați până nu decide un judecător.';

const makeRoom = (remarks?: Remark[]): PracticeRoom => ({
  items: thread?.items.map((item, index) => ({ text: item.text, isChosen: index === 1 })) ?? [],
  language: 'ro',
  box: { text, start: text.length, end: text.length },
  ...(remarks ? { remarks } : {}),
  ...(thread?.items[1]?.lesson ? { lesson: thread.items[1].lesson } : {}),
});

/** The room with its list, a post in it, and what it says to replies; then the panel while somebody looks on. */
export const practiceStates = (chosen: ChosenFinding): Record<string, (uiLanguage: AnswerLanguage) => Partial<PanelView>> => {
  const inRoom = (room: PracticeRoom): Partial<PanelView> => ({
    screen: 'practice',
    chosen: { ...chosen, key: 'finding/-1/manual:practice-notice-1' },
    practice: { isOpening: false, room },
  });
  const shown = (uiLanguage: AnswerLanguage) => ({ settings: { ...defaultSettings(uiLanguage), showMode: true } });
  return {
    practice: () => ({ screen: 'practice', findings: listFindings(), done: [], practice: { isOpening: false } }),
    'practice-opening': () => ({ screen: 'practice', findings: [], done: [], practice: { isOpening: true } }),
    'practice-done': () => ({ screen: 'practice', findings: [], done: listFindings().slice(0, 3), practice: { isOpening: false } }),
    'practice-room': () => inRoom(makeRoom()),
    'practice-missing': () =>
      inRoom(
        makeRoom([
          { about: 'language', isRight: true },
          { about: 'stance', isRight: false },
          { about: 'corrected', isRight: true },
          { about: 'kind', isRight: false, word: 'prostii' },
          { about: 'referral', isRight: false },
        ]),
      ),
    'practice-good': () =>
      inRoom(
        makeRoom([
          { about: 'language', isRight: true },
          { about: 'referral', isRight: true },
        ]),
      ),
    'show-list': (uiLanguage) => shown(uiLanguage),
    'show-detail': (uiLanguage) => ({ ...shown(uiLanguage), chosen }),
  };
};

import { getEngine } from '../../background/library.ts';
import type { ChosenFinding, FindingItem, PanelView } from '../../components/panel-view.ts';
import type { TallyView, ThreadView } from '../../components/threads-view.ts';
import { judgeAnyway } from '../../core/finding/judge.ts';
import type { Post, PostId } from '../../core/post.ts';

type Make<T> = (id: 'rumour' | 'violence') => T;

const root = 'thread-post' as PostId;
const now = Date.UTC(2026, 10, 22, 15, 20);

/** Made up: one rumour, said on in several languages, and a person in need between. */
const texts = [
  'Au zis la televizor că fără Anmeldung te deportează imediat din Germania. E adevărat?',
  'Da, fără Anmeldung te deportează, i s-a întâmplat unui vecin.',
  'Bez prijave boravišta (Anmeldung) te odmah deportiraju, nemoj ići u ured!',
  'Fără Anmeldung ești deportat imediat, nu te duce la primărie!',
  'Am primit preaviz și trebuie să ieșim mâine din apartament cu doi copii, unde mergem?',
];

const makeThread = (): FindingItem[] =>
  texts.map((text, at): FindingItem => {
    const id = (at === 0 ? root : `thread-comment-${at}`) as PostId;
    const post: Post = {
      id,
      kind: at === 0 ? 'post' : 'comment',
      ...(at === 0 ? {} : { parent: root }),
      text,
      truncated: false,
      ageMinutes: 60 - at,
    };
    const space = { id: '1', title: 'Români în Germania', kind: 'group' } as const;
    return { key: id, finding: judgeAnyway(post, getEngine(), { site: 'facebook', space, now }), root };
  });

const tally: TallyView = { read: 60, asserts: 9, asks: 4, denies: 2, corrected: 1, notLoaded: 22, isServedAtOnce: true };

function listThread(make: Make<FindingItem>, change: Partial<ThreadView> = {}): Partial<PanelView> {
  const items = makeThread();
  const alone = make('violence');
  return {
    findings: [alone, ...items],
    threads: [
      { root: alone.finding.post.id, keys: [alone.key] },
      { root, keys: items.map(({ key }) => key), tally, ...change },
    ],
  };
}

function openThread(make: Make<ChosenFinding>, change: Partial<ThreadView> = {}): Partial<PanelView> {
  const items = makeThread();
  const chosen = make('rumour');
  const thread: ThreadView = { root, keys: [...items.map(({ key }) => key), chosen.key], tally, ...change };
  return { findings: [...items, chosen], threads: [thread], chosen: { ...chosen, thread } };
}

/** The list by thread, a thread that one answer serves, and emergencies of other tabs. */
export const makeThreadStates = (
  makeItem: Make<FindingItem>,
  makeChosen: Make<ChosenFinding>,
): Record<string, () => Partial<PanelView>> => ({
  threads: () => listThread(makeItem),
  'threads-aside': () => listThread(makeItem, { others: 3 }),
  'thread-open': () => openThread(makeChosen),
  'thread-answered': () => openThread(makeChosen, { others: 3 }),
  elsewhere: () => ({
    elsewhere: [
      { tab: 7, count: 1, situation: 'violence' },
      { tab: 9, count: 2 },
    ],
  }),
});

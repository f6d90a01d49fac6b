import { render } from 'preact';
import { Panel } from '../../components/panel.tsx';
import type { PanelActions, PanelView } from '../../components/panel-view.ts';
import { type AnswerLanguage, isAnswerLanguage } from '../../core/language.ts';
import type { GalleryPostId } from './gallery-posts.ts';
import { galleryNow, makeChosen, makeView, stateNames } from './gallery-views.ts';

const asked = new URLSearchParams(location.search);
const root = document.getElementById('panel') as HTMLElement;
const language = asked.get('lang') ?? 'en';
let view = makeView(asked.get('state') ?? 'list', isAnswerLanguage(language) ? language : 'en');

function change(next: PanelView): void {
  view = next;
  draw();
}

function choose(key: string | undefined): void {
  const { chosen: _chosen, ...rest } = view;
  change(key === undefined ? rest : { ...rest, chosen: makeChosen(key as GalleryPostId) });
}

function drop(key: string): void {
  const { chosen: _chosen, ...rest } = view;
  change({ ...rest, findings: view.findings.filter((item) => item.key !== key), undoable: { key } });
}

/** What changes the look is done; everything else is only named in the console. */
const done: Partial<PanelActions> = {
  open: (screen) => change({ ...view, screen }),
  choose,
  skip: drop,
  notRelevant: drop,
  setSettings: (settings) => change({ ...view, settings: { ...view.settings, ...settings } }),
};
const actions = new Proxy(done, {
  get: (known, name) => Reflect.get(known, name) ?? ((...values: unknown[]) => console.info(String(name), ...values)),
}) as PanelActions;

const draw = (): void => render(<Panel view={view} actions={actions} now={galleryNow} />, root);
draw();
console.info('states:', stateNames.join(' '));

/** For tests that look at every state: another one without loading the engine again. */
function showState(state: string, wanted: AnswerLanguage): void {
  render(null, root);
  change(makeView(state, wanted));
}
Object.assign(window, { showState });

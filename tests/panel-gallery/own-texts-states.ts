import type { OwnTextsView } from '../../components/own-texts-view.ts';
import type { PanelView } from '../../components/panel-view.ts';
import type { OwnText } from '../../core/own-text/own-text.ts';

const text = (id: string, change: Partial<OwnText>): OwnText => ({
  id,
  title: 'Bună, suntem o echipă de consiliere',
  text: 'Bună ziua! Suntem o echipă de consiliere și răspundem aici gratuit la întrebări despre locuință și muncă.',
  language: 'ro',
  changedAt: 0,
  ...change,
});
const texts = [
  text('1', {}),
  text('2', { title: 'Wohnungsamt', language: 'de', text: 'Das Wohnungsamt hilft auch ohne Termin.', proposedOn: '2026-11-20' }),
  text('3', { title: 'Къде да спя тази нощ', language: 'bg', text: 'Обадете се в общината и питайте за място за тази нощ.' }),
];
const onTexts = (ownTexts: OwnTextsView, more: Partial<PanelView> = {}): (() => Partial<PanelView>) => {
  return () => ({ screen: 'own-texts', ownTexts, ...more });
};

/** The page of own texts: none, some, one being written, one taken away, unreachable. */
export const ownTextsStates: Record<string, () => Partial<PanelView>> = {
  'own-texts-empty': onTexts({ texts: [] }),
  'own-texts': onTexts({ texts }),
  'own-texts-new': onTexts({ texts, editing: { title: '', text: '', language: 'ro' } }),
  'own-texts-removed': onTexts({ texts: texts.slice(1), removed: texts[0] as OwnText }),
  'own-texts-closed': onTexts({ texts: [], error: 'store-closed' }),
};

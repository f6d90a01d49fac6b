import type { ChosenFinding, PanelView } from '../../components/panel-view.ts';
import type { DraftChoice } from '../../core/answer/draft.ts';
import { readPostSigns } from '../../core/guard/post-signs.ts';

type Make = (id: 'notice' | 'children', choosing?: { choice?: Partial<DraftChoice> }) => ChosenFinding;

/** The same post with other words; what was found in the old ones goes with them. */
const write = (chosen: ChosenFinding, text: string): ChosenFinding => ({
  ...chosen,
  ...readPostSigns(text),
  finding: { ...chosen.finding, post: { ...chosen.finding.post, text }, evidence: [] },
});

const withNumber =
  'Bună ziua, mă numesc Ion Exemplu, proprietarul ne dă afară. Stau pe Musterstraße 12, Dortmund. Sunați-mă la 0176 04069012 sau ion.exemplu@example.org.';
const byMinor = 'Am 16 ani și proprietarul ne dă afară. Ce fac? Sunați-mă la 0176 04069012.';
const ownText = 'Bună, Ion! Te sunăm la 0176 04069012. Venim mâine pe Musterstraße 12.';

/** What the guards against personal data look like; every person and number is made up. */
export const makeGuardStates = (make: Make): Record<string, () => Partial<PanelView>> => ({
  'personal-post': () => ({ chosen: write(make('notice'), withNumber) }),
  'personal-draft': () => ({ chosen: make('notice', { choice: { ownText } }) }),
  'personal-draft-name': () => ({ chosen: make('notice', { choice: { ownText: 'Bună! Mă numesc Ion Exemplu.' } }) }),
  minor: () => ({ chosen: write(make('notice'), byMinor) }),
  'minor-unknown-country': () => {
    const chosen = write(make('children'), "I'm 15 and I have nowhere to sleep.");
    const { country: _country, place: _place, ...finding } = chosen.finding;
    return { chosen: { ...chosen, finding, told: ['supervisor'] } };
  },
});

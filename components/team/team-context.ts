import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../locales/translate.ts';
import type { TeamActions, TeamView } from './team-view.ts';

/** What every part of the coordinator's page needs. */
export interface TeamSurroundings {
  view: TeamView;
  actions: TeamActions;
  words: Translator;
}

export const TeamContext = createContext<TeamSurroundings | undefined>(undefined);

export function useTeam(): TeamSurroundings {
  const surroundings = useContext(TeamContext);
  if (surroundings === undefined) throw new Error('This view stands outside the page of the team.');
  return surroundings;
}

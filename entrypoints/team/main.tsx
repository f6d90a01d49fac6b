import { render } from 'preact';
import { TeamPage } from '../../components/team/team-page.tsx';
import { startTeam } from './start-team.ts';
import { makeTeamActions } from './team-actions.ts';
import { TeamDesk } from './team-desk.ts';
import { viewTeam } from './view-team.ts';

const desk = new TeamDesk();
const actions = makeTeamActions(desk);
const root = document.getElementById('team') as HTMLElement;
const draw = (): void => render(<TeamPage view={viewTeam(desk.state, Date.now())} actions={actions} />, root);
desk.store.subscribe(draw);
draw();
void startTeam(desk, new AbortController().signal);

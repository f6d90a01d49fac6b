import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { watchWelcome } from './watch-welcome.ts';
import { welcomeActions } from './welcome-actions.ts';

const root = document.getElementById('welcome') as HTMLElement;
void watchWelcome((view) => render(<WelcomePage view={view} actions={welcomeActions} />, root), new AbortController().signal);

import { render } from 'preact';

render('Pomost', document.getElementById('team') as HTMLElement);

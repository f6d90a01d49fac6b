import { render } from 'preact';

render('Pomost', document.getElementById('review') as HTMLElement);

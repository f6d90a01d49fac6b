import './tiktok.css';
import './other-views.css';
import { buildElement } from '../build-element.ts';
import { readLength } from '../long-feed.ts';
import { getLabels } from './labels.ts';
import { renderMessageCorner, renderMessagesPage } from './render-messages.ts';
import { renderFeed, renderVideoPage } from './render-video.ts';
import { styleClass } from './style-class.ts';
import { makeLongComments, videos } from './threads.ts';

function renderHeader(): HTMLElement {
  const words = getLabels();
  const search = buildElement('input', {
    type: 'search',
    'data-e2e': 'search-user-input',
    'aria-label': words.search,
    placeholder: words.search,
  });
  const form = buildElement('form', { 'data-e2e': 'search-box', class: styleClass('FormElement') }, [search]);
  form.addEventListener('submit', (event) => event.preventDefault());
  const links = [
    ['/foryou', '⌂'],
    ['/messages', '✉'],
  ] as const;
  const icons = links.map(([href, sign]) => buildElement('a', { href }, [sign]));
  return buildElement('header', { class: styleClass('DivHeaderContainer') }, [form, ...icons]);
}

function renderLogin(): HTMLElement {
  const form = buildElement('form', { class: styleClass('DivLoginContainer') }, [
    buildElement('h2', {}, ['Log in']),
    buildElement('input', { name: 'username', 'aria-label': 'Email or username', placeholder: 'Email or username' }),
    buildElement('input', { name: 'password', type: 'password', 'aria-label': 'Password', placeholder: 'Password' }),
    buildElement('button', { type: 'submit', 'data-e2e': 'login-button' }, ['Log in']),
  ]);
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

function renderRoute(): HTMLElement[] {
  const { pathname, search } = location;
  if (pathname.startsWith('/login')) return [renderLogin()];
  if (pathname.startsWith('/messages')) return [renderMessagesPage()];
  const video = videos.find(({ id }) => pathname.endsWith(`/video/${id}`));
  if (!video) return [renderFeed()];
  const length = readLength(search);
  return [renderVideoPage(video, length === 0 ? video.comments : makeLongComments(length)), renderMessageCorner()];
}

document.getElementById('app')?.replaceChildren(renderHeader(), ...renderRoute());

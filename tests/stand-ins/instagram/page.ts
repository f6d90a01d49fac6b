import './instagram.css';
import './other-views.css';
import { buildElement } from '../build-element.ts';
import { readLength } from '../long-feed.ts';
import { getUiLanguage, labels } from './labels.ts';
import { look } from './look.ts';
import { renderDirect } from './render-direct.ts';
import { renderFeed } from './render-feed.ts';
import { renderPostPage } from './render-post.ts';
import { threads } from './threads.ts';

function renderLogin(): HTMLElement {
  const form = buildElement('form', { class: look.login, id: 'loginForm' }, [
    buildElement('h1', {}, ['Log in']),
    buildElement('input', { name: 'username', 'aria-label': 'Phone number, username or email', placeholder: 'Username' }),
    buildElement('input', { name: 'password', type: 'password', 'aria-label': 'Password', placeholder: 'Password' }),
    buildElement('button', { type: 'submit' }, ['Log in']),
  ]);
  form.addEventListener('submit', (event) => event.preventDefault());
  return buildElement('main', { role: 'main' }, [form]);
}

function renderNavigation(): HTMLElement {
  const search = labels[getUiLanguage()].search;
  const links = [
    ['/', '⌂'],
    ['/explore/', '◎'],
    ['/reels/', '▷'],
    ['/direct/inbox/', '✉'],
  ] as const;
  const items = links.map(([href, sign]) => buildElement('a', { href, role: 'link' }, [sign]));
  return buildElement('nav', { class: look.navigation }, [...items, buildElement('input', { 'aria-label': search, placeholder: search })]);
}

function renderRoute(): HTMLElement {
  const { pathname, search } = location;
  if (pathname.startsWith('/accounts/login')) return renderLogin();
  if (pathname.startsWith('/direct/')) return renderDirect();
  if (pathname === '/') return renderFeed(readLength(search));
  const thread = threads.find(({ code }) => pathname.includes(`/${code}/`));
  return thread
    ? renderPostPage(thread)
    : buildElement('main', { role: 'main' }, [buildElement('h2', {}, ['This page is not available.'])]);
}

function render(): void {
  const root = document.querySelector('[id^="mount"]');
  root?.replaceChildren(buildElement('div', { class: look.frame }, [renderNavigation(), buildElement('section', {}, [renderRoute()])]));
}

render();

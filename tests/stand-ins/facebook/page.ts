import './facebook.css';
import { getStandIn } from '../stand-in-window.ts';
import { findRoute, type Route } from './groups.ts';
import { renderDialog } from './render-dialog.ts';
import { renderCheckpoint, renderLogin } from './render-gate.ts';
import { renderGroup, renderPermalink } from './render-group.ts';
import type { Group, Post } from './thread.ts';
import { getView } from './view.ts';

// As on the real page the address changes first, the document later, the title last.
const documentDelay = 120;
const titleDelay = 400;

let shownGroup: Group | undefined;
let dialog: HTMLElement | undefined;
let drawn = new AbortController();

function draw(route: Route): void {
  drawn.abort();
  drawn = new AbortController();
  dialog?.remove();
  dialog = undefined;
  getStandIn().editors = {};
  shownGroup = 'group' in route ? route.group : undefined;
  if (shownGroup) document.documentElement.lang = shownGroup.uiLanguage;
  document.getElementById('root')?.replaceChildren(renderRoute(route, drawn.signal));
  window.scrollTo(0, 0);
}

function renderRoute(route: Route, signal: AbortSignal): HTMLElement {
  if (route.kind === 'login') return renderLogin();
  if (route.kind === 'checkpoint') return renderCheckpoint();
  if (route.kind === 'post') return renderPermalink(getView(route.group), route.post);
  return renderGroup(getView(route.group), signal);
}

function openDialog(group: Group, post: Post): void {
  dialog?.remove();
  dialog = renderDialog(getView(group, 'dialog:'), post, () => history.back());
  document.body.append(dialog);
}

function closeDialog(): void {
  dialog?.remove();
  dialog = undefined;
  const { editors } = getStandIn();
  for (const name of Object.keys(editors)) if (name.startsWith('dialog:')) delete editors[name];
}

function setTitle(route: Route): void {
  const group = 'group' in route && route.group.id !== '' ? route.group.title : undefined;
  document.title = group ? `(3) ${group} | Facebook` : 'Facebook';
}

/** Follows the address without loading anew: a post of the shown group opens over its feed. */
function follow(): void {
  const address = location.href;
  setTimeout(() => {
    if (location.href !== address) return;
    const route = findRoute(new URL(address));
    const isFeedBelow = document.querySelector('[role="feed"]') !== null;
    if (route.kind === 'post' && route.group === shownGroup && isFeedBelow) openDialog(route.group, route.post);
    else if (route.kind === 'space' && route.group === shownGroup && isFeedBelow) closeDialog();
    else draw(route);
    setTimeout(() => setTitle(route), titleDelay);
  }, documentDelay);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link) return;
  event.preventDefault();
  const url = new URL(link.getAttribute('href') ?? '', location.href);
  const leadsNowhere = url.hostname === 'l.facebook.com' || /\/user\/|^\/profile\.php|^\/ads\/|\.example\//.test(url.pathname);
  if (leadsNowhere || link.getAttribute('href') === '#') return;
  history.pushState({}, '', url);
  follow();
});
window.addEventListener('popstate', follow);
draw(findRoute(new URL(location.href)));

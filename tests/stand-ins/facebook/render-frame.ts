import { buildElement } from '../build-element.ts';
import { counsellor } from './counsellor.ts';
import { groups } from './groups.ts';
import { getSpacePath } from './links.ts';
import { renderAvatar } from './render-avatar.ts';
import { renderMessenger } from './render-messenger.ts';
import type { View } from './view.ts';

/** Banner, group list and chat around a main column. */
export function renderFrame(view: View, main: HTMLElement): HTMLElement {
  const columns = buildElement('div', { class: 'columns' }, [renderGroupList(view), main]);
  return buildElement('div', { class: 'frame' }, [renderBanner(view), columns, renderMessenger(view)]);
}

function renderBanner({ labels }: View): HTMLElement {
  const search = buildElement('input', { type: 'search', class: 'search', 'aria-label': labels.search, placeholder: labels.search });
  return buildElement('div', { role: 'banner', class: 'banner' }, [
    buildElement('a', { href: '/', class: 'logo', 'aria-label': labels.home }),
    search,
    buildElement('span', { class: 'stand-in-note' }, ['Stand-in page · invented posts']),
    renderAvatar(counsellor, 'small'),
  ]);
}

function renderGroupList({ group, labels }: View): HTMLElement {
  const links = groups.map((each) => {
    const current = each.id === group.id ? { 'aria-current': 'page' } : {};
    return buildElement('a', { role: 'link', class: 'group-link', href: `${getSpacePath(each)}/`, ...current }, [
      buildElement('span', { class: `group-sign tint-${Number(each.id.slice(-1)) % 8}` }),
      buildElement('span', {}, [each.title]),
    ]);
  });
  return buildElement('div', { role: 'navigation', class: 'group-list', 'aria-label': labels.yourGroups }, [
    buildElement('h2', {}, [labels.yourGroups]),
    ...links,
  ]);
}

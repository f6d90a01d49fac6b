import type { SitePage } from '../site-page.ts';
import { findRoute } from './groups.ts';

export const facebookPage: SitePage = {
  host: 'www.facebook.com',
  bundle: 'facebook/page.ts',
  matches: (url) => url.hostname === 'www.facebook.com' || url.hostname === 'web.facebook.com',
  shell: (url) => {
    const route = findRoute(url);
    const group = 'group' in route ? route.group : undefined;
    const title = group && group.id !== '' ? `(3) ${group.title} | Facebook` : 'Facebook';
    return { lang: group?.uiLanguage ?? 'en', title, body: '<div id="root"></div>' };
  },
};

import type { SitePage } from '../site-page.ts';
import { threads } from './threads.ts';

export const instagramPage: SitePage = {
  host: 'www.instagram.com',
  bundle: 'instagram/page.ts',
  matches: (url) => url.hostname === 'www.instagram.com',
  shell: (url) => {
    const thread = threads.find(({ code }) => url.pathname.includes(`/${code}/`));
    const title = thread ? `${thread.handle} · ${thread.code}` : 'Photos';
    return { lang: thread?.uiLanguage ?? 'en', title, body: '<div id="mount_0_0_Pq"></div>' };
  },
};

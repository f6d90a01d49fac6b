import type { SitePage } from '../site-page.ts';
import { videos } from './threads.ts';

export const tiktokPage: SitePage = {
  host: 'www.tiktok.com',
  bundle: 'tiktok/page.ts',
  matches: (url) => url.hostname === 'www.tiktok.com',
  shell: (url) => {
    const video = videos.find(({ id }) => url.pathname.endsWith(id));
    return { lang: video?.uiLanguage ?? 'en', title: video ? `@${video.handle}` : 'Videos', body: '<div id="app"></div>' };
  },
};

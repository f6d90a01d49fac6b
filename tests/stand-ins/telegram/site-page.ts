import type { SitePage } from '../site-page.ts';

const isKnown = ({ pathname }: URL): boolean => pathname.startsWith('/k/') || pathname.startsWith('/a/');

/** Two clients under one host; which chat is open stands behind the `#` and never reaches the server. */
export const telegramPage: SitePage = {
  host: 'web.telegram.org',
  bundle: 'telegram/page.ts',
  matches: (url) => url.hostname === 'web.telegram.org' && isKnown(url),
  shell: (url) => {
    const body = url.pathname.startsWith('/k/') ? '<div id="page-chats"></div>' : '<div id="UiLoader"></div>';
    return { lang: 'en', title: 'Chats', body };
  },
};

/** A long feed of a stand-in site and what scrolls in it. */
export interface PageSite {
  name: string;
  address: string;
  /** `html` is the page itself */
  scroller: string;
  /** chats open at the newest message and are scrolled up */
  direction: 1 | -1;
}

const videoPath = '/@bg.na.smyana/video/7412905538841607201';

export const pageSites: readonly PageSite[] = [
  { name: 'facebook', address: 'https://www.facebook.com/groups/1000000009/?length=1000', scroller: 'html', direction: 1 },
  { name: 'instagram', address: 'https://www.instagram.com/?length=1000', scroller: 'html', direction: 1 },
  {
    name: 'tiktok',
    address: `https://www.tiktok.com${videoPath}?length=1000`,
    scroller: '[class*="DivCommentListContainer"]',
    direction: 1,
  },
  {
    name: 'telegram-k',
    address: 'https://web.telegram.org/k/?length=1000#@longgroup',
    scroller: '.chat.active:not(.chat-preview) .bubbles .scrollable',
    direction: -1,
  },
  {
    name: 'telegram-a',
    address: 'https://web.telegram.org/a/?length=1000#-1009000000001',
    scroller: '.Transition_slide-active .MessageList',
    direction: -1,
  },
];

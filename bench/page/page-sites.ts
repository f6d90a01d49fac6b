/** A long feed of a stand-in site and what scrolls in it. */
export interface PageSite {
  name: string;
  address: string;
  /** `html` is the page itself */
  scroller: string;
  /**
   * How far it is scrolled in every frame, in heights of what is seen: far where the feed only grows, less where rows are taken
   * out again; negative where one begins at the newest message.
   */
  step: number;
}

const videoPath = '/@bg.na.smyana/video/7412905538841607201';

export const pageSites: readonly PageSite[] = [
  { name: 'facebook', address: 'https://www.facebook.com/groups/1000000009/?length=1000', scroller: 'html', step: 5 },
  { name: 'instagram', address: 'https://www.instagram.com/?length=1000', scroller: 'html', step: 3 },
  {
    name: 'tiktok',
    address: `https://www.tiktok.com${videoPath}?length=1000`,
    scroller: '[class*="DivCommentListContainer"]',
    step: 1,
  },
  {
    name: 'telegram-k',
    address: 'https://web.telegram.org/k/?length=1000#@longgroup',
    scroller: '.chat.active:not(.chat-preview) .bubbles .scrollable',
    step: -3,
  },
  {
    name: 'telegram-a',
    address: 'https://web.telegram.org/a/?length=1000#-1009000000001',
    scroller: '.Transition_slide-active .MessageList',
    step: -1.5,
  },
];

import { type Desk, goTo } from './desk.ts';
import { type ComposerPlace, findComposer } from './page-steps.ts';

/** A page of a site with a post that needs an answer, and the reply box for it. */
export interface WorkPlace {
  name: string;
  address: string;
  /** words of the post to answer */
  post: string;
  composer: ComposerPlace;
  /** the editor's name in `window.__standIn.editors` */
  editor: string;
  /** the site's own button that sends */
  send: ComposerPlace;
  /** what the counsellor does after the page has loaded, before the post can be answered */
  open?(desk: Desk): Promise<void>;
  /** the site's limit is so low that a long text does not fit */
  isShort?: true;
}

const facebook = 'https://www.facebook.com';
const inPost = (words: string, around = '.card.post'): Pick<WorkPlace, 'composer' | 'send'> => ({
  composer: { around, words, box: '.composer-place [contenteditable="true"]' },
  send: { around, words, box: '.composer-place .submit' },
});

const rent = 'Изоставаме с два наема';
const deported = 'Който няма анмелдунг';
const fromFeed = 'Хазяинът ни прати съобщение';

export const facebookRich: WorkPlace = {
  name: 'Facebook, cohort A, rich',
  address: `${facebook}/groups/1000000001/`,
  post: rent,
  editor: 'comment:7101000000000112',
  ...inPost(rent),
};

export const facebookPlain: WorkPlace = {
  name: 'Facebook, cohort B, plain',
  address: `${facebook}/groups/1000000002/`,
  post: 'Fără Anmeldung te deportează',
  editor: 'comment:7102000000000102',
  ...inPost('Fără Anmeldung te deportează'),
};

export const facebookBare: WorkPlace = {
  name: 'Facebook, cohort C, without marks',
  address: `${facebook}/groups/1000000003/`,
  post: 'Bez meldunku deportują',
  editor: 'comment:7103000000000102',
  ...inPost('Bez meldunku deportują'),
};

export const facebookDialog: WorkPlace = {
  name: 'Facebook, dialog over the feed',
  address: `${facebook}/groups/1000000001/`,
  post: deported,
  editor: 'dialog:comment:7101000000000102',
  ...inPost(deported, '[role="dialog"]'),
  open: async (desk) => {
    const link = await findComposer(desk, { around: '.card.post', words: deported, box: 'a.timestamp' });
    await link.evaluate((element) => element.click());
    await desk.page.waitForSelector('[role="dialog"] .composer-place [contenteditable="true"]');
  },
};

export const instagramPost: WorkPlace = {
  name: 'Instagram, page of a post',
  address: 'https://www.instagram.com/p/DkQ3vBg8Lm1/',
  post: fromFeed,
  editor: 'comment:DkQ3vBg8Lm1',
  composer: { box: 'main form textarea' },
  send: { box: 'main form [role="button"]' },
};

export const instagramDialog: WorkPlace = {
  name: 'Instagram, dialog over the feed',
  address: 'https://www.instagram.com/',
  post: fromFeed,
  editor: 'dialog:DkQ3vBg8Lm1',
  composer: { box: '[role="dialog"] form textarea' },
  send: { box: '[role="dialog"] form [role="button"]' },
  open: async (desk) => {
    const picture = await findComposer(desk, {
      around: 'article',
      words: 'Здравейте, хора',
      box: 'img[src^="data:image/svg"]:not([alt*="picture"])',
    });
    await picture.evaluate((element) => element.click());
    await desk.page.waitForSelector('[role="dialog"] form textarea');
  },
};

export const tiktokVideo: WorkPlace = {
  name: 'TikTok, page of a video',
  address: 'https://www.tiktok.com/@ines.u.bavarskoj/video/7413288120954468353',
  post: 'Qualcuno sa se il Kindergeld',
  editor: 'comment:7413288120954468353',
  composer: { box: '[class*="DivCommentFooter"] [contenteditable="true"]' },
  send: { box: '[class*="DivCommentFooter"] [data-e2e="comment-post"]' },
  isShort: true,
};

export const telegramK: WorkPlace = {
  name: 'Telegram Web K',
  address: 'https://web.telegram.org/k/#@bg_pomosht_berlin_test',
  post: 'някой знае ли дали може да се подаде за детски',
  editor: 'chat:@bg_pomosht_berlin_test',
  composer: { box: '.chat.active:not(.chat-preview) .input-message-input:not(.input-field-input-fake)' },
  send: { box: '.chat.active:not(.chat-preview) .btn-send' },
};

export const telegramA: WorkPlace = {
  name: 'Telegram Web A',
  address: 'https://web.telegram.org/a/#-1001812345601',
  post: 'някой знае ли дали може да се подаде за детски',
  editor: 'chat:-1001812345601',
  composer: { box: '#editable-message-text' },
  send: { box: '.Button.send' },
};

export const workPlaces: readonly WorkPlace[] = [
  facebookRich,
  facebookPlain,
  facebookBare,
  facebookDialog,
  instagramPost,
  instagramDialog,
  tiktokVideo,
  telegramK,
  telegramA,
];

/** Loads the page and does what it needs before its post can be answered. */
export async function openPlace(desk: Desk, place: WorkPlace): Promise<void> {
  await goTo(desk, place.address);
  await place.open?.(desk);
}

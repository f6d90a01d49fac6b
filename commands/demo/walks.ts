import type { ComposerPlace } from '../../tests/browser/page-steps.ts';

/** One post on one site that the walk answers. */
export interface Walk {
  name: string;
  title: string;
  address: string;
  /** words of the post, as they stand on the page */
  words: string;
  /** what the post is about, in the words of the guide */
  about: string;
  composer: ComposerPlace;
  /** how the guide calls the reply box */
  box: string;
  /** name of the reply box in `window.__standIn.editors` */
  editor: string;
  /** the site's own button that sends */
  send: string;
}

const anmeldung = 'Който няма анмелдунг';

const facebook: Walk = {
  name: 'facebook',
  title: 'Facebook group',
  address: 'https://www.facebook.com/groups/1000000001/',
  words: anmeldung,
  about: 'a rumour in Bulgarian: “who has no Anmeldung is deported”',
  composer: { around: '[role="feed"] > div', words: anmeldung, box: '[role="textbox"][contenteditable="true"]' },
  box: 'the comment box under that post',
  editor: 'comment:7101000000000102',
  send: '#focused-state-composer-submit [role="button"]',
};

const instagram: Walk = {
  name: 'instagram',
  title: 'Instagram post',
  address: 'https://www.instagram.com/p/DkQ3vBg8Lm1/',
  words: 'Хазяинът ни прати съобщение',
  about: 'a family in Hamburg that was given notice by WhatsApp',
  composer: { box: 'form textarea' },
  box: 'the box “Add a comment…”',
  editor: 'comment:DkQ3vBg8Lm1',
  send: 'form:has(textarea) [role="button"]',
};

const tiktok: Walk = {
  name: 'tiktok',
  title: 'TikTok video',
  address: 'https://www.tiktok.com/@ines.u.bavarskoj/video/7413288120954468353',
  words: 'Gazda može u svako doba promijeniti bravu',
  about: 'a rumour in Croatian: “the landlord may change the lock at any time”',
  composer: { box: '[data-e2e="comment-input"] [contenteditable="true"]' },
  box: 'the box for comments below the list',
  editor: 'comment:7413288120954468353',
  send: '[data-e2e="comment-post"]',
};

const telegramK: Walk = {
  name: 'telegram-k',
  title: 'Telegram group (Web K)',
  address: 'https://web.telegram.org/k/#@bg_pomosht_berlin_test',
  words: 'дали може да се подаде за детски',
  about: 'parents who ask for child benefit before they have a tax number',
  composer: { box: '.chat.active:not(.chat-preview) .input-message-input:not(.input-field-input-fake)' },
  box: 'the message box of the group',
  editor: 'chat:@bg_pomosht_berlin_test',
  send: '.chat.active:not(.chat-preview) .btn-send',
};

const telegramA: Walk = {
  name: 'telegram-a',
  title: 'Telegram group (Web A)',
  address: 'https://web.telegram.org/a/#-1001234567890',
  words: 'Je li točno da se moraš prijaviti',
  about: 'a man who heard in Croatian that he will be deported without registration',
  composer: { box: '#editable-message-text' },
  box: 'the message box of the group',
  editor: 'chat:-1001234567890',
  send: '.Transition_slide-active .Button.send',
};

/** All that are played. */
export const walks: readonly Walk[] = [facebook, instagram, tiktok, telegramK, telegramA];

/** Those a person is led through, one tab each. */
export const guidedWalks: readonly Walk[] = [facebook, instagram, tiktok, telegramK];

/** A post on the first walk's page that is an emergency, and one that asks and has not been answered. */
export const emergencyWords = 'Тази вечер нямаме къде да спим';
export const questionWords = 'My Bulgarian flatmate wants to register';

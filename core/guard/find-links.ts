import type { PersonalHit } from './personal-hit.ts';

/** First parts of a path that lead to no person, by the site. */
const noPerson: Record<string, readonly string[]> = {
  facebook:
    'groups events pages watch share sharer hashtag marketplace story.php photo photo.php permalink.php reel reels l.php login help policies business ads gaming plugins dialog tr'.split(
      ' ',
    ),
  instagram: 'p reel reels explore tv accounts about legal'.split(' '),
  tiktok: 'tag music discover video foryou legal'.split(' '),
  telegram: 'joinchat addstickers share proxy c'.split(' '),
  other: [],
};

const hosts: [ending: string, site: string][] = [
  ['facebook.com', 'facebook'],
  ['fb.com', 'facebook'],
  ['fb.me', 'facebook'],
  ['m.me', 'other'],
  ['instagram.com', 'instagram'],
  ['tiktok.com', 'tiktok'],
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
  ['wa.me', 'other'],
  ['api.whatsapp.com', 'other'],
  ['linkedin.com', 'other'],
  ['vk.com', 'other'],
  ['ok.ru', 'other'],
  ['snapchat.com', 'other'],
  ['twitter.com', 'other'],
  ['x.com', 'other'],
];

const isHost = (host: string, ending: string): boolean => host === ending || host.endsWith(`.${ending}`);

function leadsToPerson(link: string): boolean {
  const [host = '', ...path] = link.replace(/^[a-z]+:\/\//i, '').split(/[/?#]/);
  const site = hosts.find(([ending]) => isHost(host.toLowerCase(), ending))?.[1];
  const first = path.find((part) => part !== '');
  return site !== undefined && first !== undefined && !first.startsWith('+') && !noPerson[site]?.includes(first.toLowerCase());
}

export interface FoundLinks {
  /** to persons */
  hits: PersonalHit[];
  /** to anything else: their digits are nobody's */
  harmless: PersonalHit[];
}

const words = /[^\s<>"„“”«»(),;|]+/g;
const isLink = (word: string): boolean =>
  /^(?:https?:\/\/|www\.)/i.test(word) || hosts.some(([ending]) => word.toLowerCase().includes(`${ending}/`));

/** Web addresses, those of persons apart from the others. */
export function findLinks(text: string): FoundLinks {
  const found: FoundLinks = { hits: [], harmless: [] };
  for (const { index, 0: word } of text.matchAll(words)) {
    if (word.length > 2000 || !isLink(word)) continue;
    const link = word.replace(/[.!?:'’]+$/, '');
    const hit: PersonalHit = { start: index, end: index + link.length, kind: 'link' };
    (leadsToPerson(link) ? found.hits : found.harmless).push(hit);
  }
  return found;
}

import { findWebLinks } from './find-web-links.ts';
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

/** Web addresses, those of persons apart from the others. */
export function findLinks(text: string): FoundLinks {
  const found: FoundLinks = { hits: [], harmless: [] };
  for (const span of findWebLinks(text))
    (leadsToPerson(text.slice(span.start, span.end)) ? found.hits : found.harmless).push({ ...span, kind: 'link' });
  return found;
}

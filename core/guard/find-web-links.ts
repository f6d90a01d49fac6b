/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Endings that sites make a link of without `www.`; mail addresses are none. */
const endings = 'at|berlin|bg|ch|com|cz|de|eu|hr|hu|info|it|net|org|pl|ro|ru|sk|uk';
/** These are words too ("acte.si buletin"): a link only with what follows, as in `t.me/…`. */
const shortEndings = 'gle|io|li|ly|me|si|tv';
const visible = '[^\\s<>"„“”«»]';

const links = new RegExp(
  `(?:https?://|www\\.)${visible}+|(?<![\\p{L}\\p{N}@._-])(?:[a-z0-9][a-z0-9-]*\\.)+` +
    `(?:(?:${endings})(?![\\p{L}\\p{N}@-]|\\.[\\p{L}\\p{N}])(?:/${visible}*)?|(?:${shortEndings})/${visible}+)`,
  'giu',
);

/** Links of a text as sites read them, without the full stop or bracket that follows. */
export function findWebLinks(text: string): Span[] {
  return [...text.matchAll(links)].map(({ 0: link, index }) => ({ start: index, end: index + withoutTail(link).length }));
}

/** A bracket belongs to a link that opens one. */
function withoutTail(link: string): string {
  const bare = link.replace(/[.,;:!?…'’]+$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? withoutTail(bare.slice(0, -1)) : bare;
}

import type { Token } from '../text/tokenize.ts';
import { readPreposition } from './place-words.ts';
import regions from './postcodes.json' with { type: 'json' };

export interface PostcodeMention {
  /** native name of the town the postcode belongs to */
  town: string;
  country: 'DE' | 'CZ';
  from: number;
  to: number;
  isWhole: boolean;
}

const german: Record<string, string> = regions.DE;
const czech: Record<string, string> = regions.CZ;
const postcodeWords = /^(?:plz|postleitzahl|psc|пк|cap|postcode|zip|irsz|индекс|postal|pocztowy|postanski)$/;
/** Before other numbers of five digits. */
const numberWords = /^(?:iso|din|nr|no|c|br|id|art|tel|len|length|iban|version|zakon|gesetz)$/;
const units =
  /^(?:e|eu|eur|euro|evro|eura|evra|kc|czk|korun|km|zl|lei|ron|huf|ft|лв|лева|евро|крони|kuna|kn|ludzi|lidi|people|osob|qm|m2|kg|h|k|mal|tys|tisic|хил|хиляди)$/;

/** The German or Czech postcode at a token, whole (44137, 400 01) or cut off (04…, 04xxx, PLZ 44). */
export function readPostcode(tokens: Token[], at: number, text: string): PostcodeMention | undefined {
  const token = tokens[at];
  const first = token?.folded.charCodeAt(0) ?? 0;
  if (!token || first < 48 || first > 57) return undefined;
  const isAnnounced = postcodeWords.test(tokens[at - 1]?.folded ?? '');
  if (isPartOfNumber(tokens, at, text) || numberWords.test(tokens[at - 1]?.folded ?? '')) return undefined;
  if (/^\d{5}$/.test(token.folded)) return readWhole(tokens, at, text, isAnnounced);
  if (/^\d{3}$/.test(token.folded)) return readCzech(tokens, at, text, isAnnounced);
  return readPart(tokens, at, text, isAnnounced);
}

function readWhole(tokens: Token[], at: number, text: string, isAnnounced: boolean): PostcodeMention | undefined {
  const digits = tokens[at]?.folded ?? '';
  if (!isAnnounced && (digits.endsWith('00') || isAmount(tokens, at, text))) return undefined;
  const isCzech = /^psc$/.test(tokens[at - 1]?.folded ?? '');
  const town = lookUp(isCzech ? czech : german, digits, 2);
  return town ? { town, country: isCzech ? 'CZ' : 'DE', from: at, to: at, isWhole: true } : undefined;
}

function readCzech(tokens: Token[], at: number, text: string, isAnnounced: boolean): PostcodeMention | undefined {
  const [head, tail] = [tokens[at], tokens[at + 1]];
  if (!head || !tail || !/^\d{2}$/.test(tail.folded) || !/^[ \u00a0]$/.test(text.slice(head.end, tail.start))) return undefined;
  if (isAmount(tokens, at + 1, text) || isPartOfNumber(tokens, at + 1, text, 1)) return undefined;
  const beside = [tokens[at + 2], tokens[at - 1]].some((other) => other && /^\p{Lu}\p{L}/u.test(text.slice(other.start, other.end)));
  if (!isAnnounced && !beside) return undefined;
  const town = lookUp(czech, head.folded + tail.folded, 2);
  return town ? { town, country: 'CZ', from: at, to: at + 1, isWhole: true } : undefined;
}

function readPart(tokens: Token[], at: number, text: string, isAnnounced: boolean): PostcodeMention | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const digits = /^(\d{2,4})(x{0,3})$/.exec(token.folded);
  if (!digits?.[1]) return undefined;
  const isOpen = digits[2] !== '' ? token.folded.length === 5 : /^(?:…|\.\.\.|\*\*)/.test(text.slice(token.end, token.end + 3));
  const isGuessed = isOpen && digits[1].startsWith('0');
  const isLocated = readPreposition(tokens[at - 1]?.folded ?? '') !== undefined && isOpen;
  if (!isAnnounced && !isGuessed && !isLocated && digits[2] === '') return undefined;
  const town = lookUp(german, digits[1], 2);
  return town ? { town, country: 'DE', from: at, to: at, isWhole: false } : undefined;
}

/** The longest known beginning of the digits. */
function lookUp(table: Record<string, string>, digits: string, shortest: number): string | undefined {
  for (let length = Math.min(4, digits.length); length >= shortest; length--) {
    const town = table[digits.slice(0, length)];
    if (town !== undefined) return town;
  }
  return undefined;
}

/** Telephone numbers, sums, dates and house numbers go on beyond one token. */
function isPartOfNumber(tokens: Token[], at: number, text: string, before = 0): boolean {
  const isNear = (a: Token | undefined, b: Token | undefined): boolean =>
    a !== undefined && b !== undefined && b.start - a.end <= 2 && text[a.end] !== '\n' && /^\d/.test(a.folded) && /^\d/.test(b.folded);
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (before === 0 && isNear(tokens[at - 1], token)) return true;
  if (/^(?:d|de|cz)$/.test(tokens[at - 1]?.folded ?? '')) return false;
  const isCzechTail = token?.folded.length === 3 && next?.folded.length === 2;
  return /[+/\\-]/.test(text[(token?.start ?? 0) - 1] ?? '') || (!isCzechTail && isNear(token, next));
}

const isAmount = (tokens: Token[], at: number, text: string): boolean => {
  const token = tokens[at];
  const sign = text.slice(token?.end ?? 0, (token?.end ?? 0) + 2);
  return /^ ?[€$%£,:]/.test(sign) && !/^, ?/.test(sign.replace(/\d/, ''))
    ? true
    : /[€$£]/.test(text.slice(Math.max(0, (token?.start ?? 0) - 2), token?.start)) || units.test(tokens[at + 1]?.folded ?? '');
};

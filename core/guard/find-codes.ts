import { isCodiceFiscale, isInsuranceNumber } from './national-numbers.ts';
import type { PersonalHit, PersonalKind } from './personal-hit.ts';

/** How long an IBAN is, by country. */
const ibanLengths: Record<string, number> = Object.fromEntries(
  'AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IT27 LT20 LU20 LV21 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 TR26 UA29'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** ISO 13616: the first four signs go to the end, letters count from 10 */
export function isIban(code: string): boolean {
  if (ibanLengths[code.slice(0, 2)] !== code.length) return false;
  let rest = 0;
  for (const sign of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const isSign = (sign: string | undefined): sign is string => sign !== undefined && /[A-Za-z0-9]/.test(sign);

/** The next signs without the gaps between them, and where the last one ends. */
function takeSigns(text: string, from: number, count: number): { code: string; end: number } {
  let code = '';
  let end = from;
  for (let at = from; code.length < count && at < text.length; at++) {
    const sign = text[at];
    if (isSign(sign)) {
      code += sign;
      end = at + 1;
    } else if (!/[ .-]/.test(sign ?? '') || at - end > 1) break;
  }
  return { code: code.toUpperCase(), end };
}

function findIbans(text: string): PersonalHit[] {
  const hits: PersonalHit[] = [];
  for (const { index, 0: head } of text.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2} ?\d{2}/g)) {
    const length = ibanLengths[head.slice(0, 2).toUpperCase()];
    if (length === undefined) continue;
    const { code, end } = takeSigns(text, index, length);
    // a sentence of the right length passes the check once in 97 times, but has no digits
    if (code.replace(/\D/g, '').length >= 10 && isIban(code)) hits.push({ start: index, end, kind: 'iban' });
  }
  return hits;
}

interface Code {
  pattern: RegExp;
  tell: (code: string) => PersonalKind | undefined;
}

const omocode = '[0-9LMNPQRSTUV]';
const edge = { before: '(?<![A-Za-z0-9])', after: '(?![A-Za-z0-9])' };
const make = (body: string, flags: string): RegExp => new RegExp(edge.before + body + edge.after, flags);
const countDigits = (code: string): number => code.replace(/\D/g, '').length;

const currencies = /^(?:EUR|CZK|PLN|RON|BGN|HRK|HUF|CHF|GBP|USD|LEI)/;
/** What may stand before a number and is no part of one. */
const labels = /^(?:TEL|NR|NO|MOB|FAX|PLZ|PSČ|BGB|SGB|EU|EG|ES|CE|UE|WE|VO|ART|ABS|JE|DO|OD|ZA|AB|BIS|UM|ON|LA|DE|CCA|CA|PIN)$/;

const codes: Code[] = [
  {
    pattern: make(`[A-Z]{3} ?[A-Z]{3} ?${omocode}{2} ?[ABCDEHLMPRST] ?${omocode}{2} ?[A-Z] ?${omocode}{3} ?[A-Z]`, 'gi'),
    tell: (code) => (countDigits(code) < 3 ? undefined : isCodiceFiscale(code) ? 'national-number' : 'number'),
  },
  {
    pattern: make('\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}', 'gi'),
    tell: (code) => (isInsuranceNumber(code) ? 'national-number' : 'number'),
  },
  // United Kingdom, National Insurance: a form without a check
  {
    pattern: make('[A-Z]{2} ?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-D]', 'gi'),
    tell: (code) => (/^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/.test(code) ? 'national-number' : 'number'),
  },
  // identity cards: ABC 123456, RX 123456, CA12345AA, C01X00T47
  {
    pattern: make('[A-Z]{1,3} ?(?:[Nn]r\\.? ?)?\\d{6,9}', 'g'),
    tell: (code) => (currencies.test(code) || labels.test(code.replace(/\d+$/, '')) ? undefined : 'document'),
  },
  { pattern: make('(?=[A-Z]*\\d)(?=\\d*[A-Z])[A-Z0-9]{8,10}', 'g'), tell: (code) => (countDigits(code) >= 5 ? 'document' : undefined) },
];

const documentWords =
  /(?<!\p{L})(?:reisepass\p{L}*|pass(?:nummer|port\p{L}*|nr)?|(?:personal)?ausweis\p{L}*|id[ -]?card|паспорт\p{L}*|лична карта|občansk\p{L}+ průkaz\p{L}*|čísl\p{L} op|cestovní\p{L}* pas\p{L}*|pas\p{L}{0,2}|dow[oó]d\p{L}*(?: osobist\p{L}+)?|paszport\p{L}*|buletin\p{L}*|pașaport\p{L}*|pasaport\p{L}*|passaport\p{L}|carta d.identità|putovnic\p{L}|osobn\p{L} iskaznic\p{L})[ :.#№-]{0,4}(?:(?:nr|no|n|number|nummer|numer|numărul|seria|č|číslo|номер|broj|br|ist|is|e|je|jest)[ :.№]{1,3}){0,2}([A-Za-z0-9]{5,12}(?![A-Za-z0-9]))/giu;

/** After a word for a passport fewer digits will do. */
const findAfterWords = (text: string): PersonalHit[] =>
  [...text.matchAll(documentWords)].flatMap(({ index, 0: whole, 1: code = '' }): PersonalHit[] =>
    countDigits(code) < 3 ? [] : [{ start: index + whole.length - code.length, end: index + whole.length, kind: 'document' }],
  );

/** Account numbers and the numbers of persons and papers that are told by their form; each pattern has a bounded length. */
export function findCodes(text: string): PersonalHit[] {
  const others = codes.flatMap(({ pattern, tell }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: written }): PersonalHit[] => {
      const kind = tell(written.replace(/[ -]/g, '').toUpperCase());
      return kind === undefined ? [] : [{ start: index, end: index + written.length, kind }];
    }),
  );
  return [...findIbans(text), ...others, ...findAfterWords(text)];
}

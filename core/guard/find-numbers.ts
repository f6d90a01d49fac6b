import { isHarmlessRun } from './explain-digits.ts';
import { isIban } from './find-codes.ts';
import { countDigits, type DigitRun, findDigitRuns, hasDialStart } from './find-digit-runs.ts';
import { isCardNumber, isNationalNumber, isOldRodneCislo } from './national-numbers.ts';
import type { PersonalHit, PersonalKind } from './personal-hit.ts';

/** Free of charge, or one number for all of Europe: no person has such a one. */
export const isPublicNumber = (digits: string): boolean =>
  /^116[01]\d\d$/.test(digits) || /^0?800\d{5,7}$/.test(digits) || /^00800\d{8}$/.test(digits);

const phoneWord =
  /(?<!\p{L})(?:tel|telefon\p{L}*|telef|tlf|fon|phone|cell|cellulare|mobil\p{L}*|mobitel\p{L}*|mob|handy\p{L}*|gsm|komórka|kom|whats ?app|whatsap|watsap|wapp|wa|viber|signal|тел|телефон\p{L}*|моб|мобилен|вайбър|вибър|gsm-a|джиесем|ruf\p{L}*|call|text me|zavolej\p{L}*|volej\p{L}*|zadzwoń\p{L}*|dzwoń\p{L}*|dzwonić|sună|sunați|sunati|suna|chiama\p{L}*|zovi\p{L}*|nazovi\p{L}*|javi se|звънни\p{L}*|звънете|обади се)[ .:=#]{0,3}(?:(?:mich|me|mě|mne|mi|ми|mă|an|unter|on|at|na|auf|la|al|pe|на|nr|no|number|nummer|číslo|numer|număr|numero|broj|номер|№|ist|is|je|jest|e|este|е|mio|meu|moj|můj|mój|nebo|sms)[ .:=]{1,3}){0,4}$/iu;

const isAfterPhoneWord = (text: string, start: number): boolean => phoneWord.test(text.slice(Math.max(0, start - 50), start));

/** Nine digits as Czech and Polish numbers have them, ten as Italian mobile ones */
const isDialled = (digits: string): boolean => /^[4-9]\d{8}$/.test(digits) || /^3\d{9}$/.test(digits);

const nationalWord = /(?<!\p{L})(?:егн|egn|pesel\p{L}*|rodn\p{L}+ čísl\p{L}*|rč|r\. ?č|oib|cnp|id-?nr|steuer\p{L}*)\P{L}{0,4}$/iu;
/** As people write them: in one piece, 850315/1234, 12 345 678 901, 1 850315 123456 */
const nationalForm = /^(?:\d{9,13}|\d{6}[/ ]\d{3,4}|\d{2} \d{3} \d{3} \d{3}|\d \d{6} \d{6})$/;

/** Phone numbers begin with 0 and pass a check once in ten times: with 0 only a slash or a word before it tells. */
function isNational(run: DigitRun, text: string): boolean {
  const written = text.slice(run.start, run.end);
  const digits = written.replace(/\D/g, '');
  if (!nationalForm.test(written) || !(isNationalNumber(digits) || isOldRodneCislo(written))) return false;
  return !digits.startsWith('0') || written.includes('/') || nationalWord.test(text.slice(Math.max(0, run.start - 30), run.start));
}

function tellKind(run: DigitRun, text: string): PersonalKind | undefined {
  const written = text.slice(run.start, run.end);
  const digits = run.groups.map((group) => group.digits).join('');
  if (isPublicNumber(digits)) return undefined;
  if (/^\(|\+/.test(written)) return 'phone';
  const isAsked = isAfterPhoneWord(text, run.start);
  if (!isAsked && isNational(run, text)) return 'national-number';
  if (digits.length === 26 && isIban(`PL${digits}`)) return 'iban';
  const [first] = run.groups;
  const isStrong = first !== undefined && hasDialStart(first);
  if (!isStrong && isHarmlessRun(run.groups, text)) return undefined;
  if (!isStrong && isCardNumber(digits)) return 'card';
  const isPhone = digits.length <= 15 && (isAsked || isStrong || digits.startsWith('0') || isDialled(digits));
  return isPhone ? 'phone' : 'number';
}

/** A number may begin behind others: "Zimmer 5, 2 0176 1234567" */
function cutHead(run: DigitRun): DigitRun {
  const at = run.groups.findIndex((group, index) => index > 0 && hasDialStart(group) && countDigits(run.groups.slice(index)) >= 8);
  const groups = run.groups.slice(at);
  return at < 1 || countDigits(run.groups.slice(0, at)) > 2 ? run : { start: groups[0]?.start ?? run.start, end: run.end, groups };
}

/** Runs of six digits and more that are no amount, date, year, hour or number of a law. */
export const findNumbers = (text: string): PersonalHit[] =>
  findDigitRuns(text).flatMap((found): PersonalHit[] => {
    const run = cutHead(found);
    const kind = tellKind(run, text);
    if (kind === undefined) return [];
    return [{ start: run.start, end: run.end, kind }];
  });

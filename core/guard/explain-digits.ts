import { countDigits, type DigitGroup } from './find-digit-runs.ts';

interface Explained {
  digits: number;
  hasWholeDate: boolean;
}

const isYear = (digits: string): boolean => /^(?:1[89]|20)\d\d$/.test(digits);
const isWithin = (digits: string | undefined, from: number, to: number): boolean =>
  digits !== undefined && digits.length <= 2 && Number(digits) >= from && Number(digits) <= to;
const isDay = (digits: string | undefined): boolean => isWithin(digits, 1, 31);
const isMonth = (digits: string | undefined): boolean => isWithin(digits, 1, 12);
const isMinute = (digits: string | undefined): boolean => /^(?:00|15|30|45)$/.test(digits ?? '');

interface Item {
  /** one less than it has groups */
  between: RegExp[];
  fits: (digits: string[]) => boolean;
  isWholeDate?: boolean;
  /** how many groups it explains, where the last is only looked at */
  explains?: number;
}

/** What digits may say that is nobody's number; the longer first. */
const items: Item[] = [
  // 9.00-17.00
  {
    between: [/^\.$/, /^ ?[-/] ?$/, /^\.$/],
    fits: ([from, a, to, b]) => isWithin(from, 0, 24) && isMinute(a) && isWithin(to, 0, 24) && isMinute(b),
  },
  // 15.03.2026, 15. 3. 2026, 15/3/2026, 15 03 2026
  {
    between: [/^(?:\. ?|[ /-])$/, /^(?:\. ?|[ /-])$/],
    fits: ([day, month, year = '']) => isDay(day) && isMonth(month) && isYear(year),
    isWholeDate: true,
  },
  // 15.03.26
  { between: [/^(?:\. ?|\/)$/, /^(?:\. ?|\/)$/], fits: ([day, month, year = '']) => isDay(day) && isMonth(month) && year.length === 2 },
  // 2026-03-15
  {
    between: [/^[-./]$/, /^[-./]$/],
    fits: ([year = '', month, day]) => isYear(year) && isMonth(month) && isDay(day),
    isWholeDate: true,
  },
  // 15.03.-31.03.
  { between: [/^\. ?$/, /^\. ?- ?$/], fits: ([day, month, next]) => isDay(day) && isMonth(month) && isDay(next), explains: 2 },
  // 883/2004
  { between: [/^\/$/], fits: ([number = '', year = '']) => number.length <= 5 && isYear(year) },
  // 03.2026
  { between: [/^\.$/], fits: ([month, year = '']) => isMonth(month) && isYear(year) },
  // 15.03.
  { between: [/^\. ?$/], fits: ([day, month]) => isDay(day) && isMonth(month) },
  // 2025/26
  { between: [/^ ?[-/] ?$/], fits: ([year = '', next = '']) => isYear(year) && next.length === 2 },
  // 8-12
  { between: [/^ ?- ?$/], fits: ([from, to]) => isWithin(from, 0, 24) && isWithin(to, 0, 24) && Number(from) < Number(to) },
  { between: [], fits: ([year = '']) => isYear(year) },
];

/** 12.10.34.56.78 is no date: on both sides of one there is a gap. */
const standsApart = (text: string, start: number, end: number): boolean =>
  !/^[./]\d/.test(text.slice(end, end + 2)) && !/\d[./]$/.test(text.slice(Math.max(0, start - 2), start));

function readItem(groups: readonly DigitGroup[], at: number, text: string): Item | undefined {
  return items.find(({ between, fits, explains = between.length + 1 }) => {
    const taken = groups.slice(at, at + between.length + 1);
    if (taken.length !== between.length + 1 || !fits(taken.map(({ digits }) => digits))) return false;
    const isWritten = between.every((separator, index) => separator.test(text.slice(taken[index]?.end, taken[index + 1]?.start)));
    return isWritten && standsApart(text, taken[0]?.start ?? 0, taken[explains - 1]?.end ?? 0);
  });
}

/** How many of the digits are dates, years and hours. */
function readItems(groups: readonly DigitGroup[], text: string): Explained {
  const explained: Explained = { digits: 0, hasWholeDate: false };
  for (let at = 0; at < groups.length; ) {
    const item = readItem(groups, at, text);
    const count = item === undefined ? 1 : (item.explains ?? item.between.length + 1);
    if (item !== undefined) {
      explained.digits += countDigits(groups.slice(at, at + count));
      explained.hasWholeDate ||= item.isWholeDate === true;
    }
    at += count;
  }
  return explained;
}

const currency =
  '(?:€|\\$|£|eur\\p{L}{0,3}|евро|kč|kc|czk|korun\\p{L}*|kronen|crowns|zł|zl|zlot\\p{L}*|złot\\p{L}*|pln|lei|ron|лв|лева?|bgn|kn|kun\\p{L}|hrk|huf|ft|chf|usd|gbp|pounds?|dolar\\p{L}*|dollars?)';
const moneyBehind = new RegExp(
  `^(?:,(?:\\d{1,2}|-{1,2}))?(?:-|,-)? ?(?:tis\\.?|tisíc|tausend|mil\\.?|mio\\.?|k)? ?${currency}(?!\\p{L})`,
  'iu',
);
// the currency of another amount says nothing: "500 € 601123456"
const moneyBefore = new RegExp(`(?<!\\p{L}|\\d[ .,-]{0,2})${currency} ?$`, 'iu');
// not longer, else a phone number before an amount would be a part of it
const sum = "\\d{1,3}(?:[.'’]\\d{3}){1,2}|\\d(?: \\d{3}){2}|\\d{1,3} \\d{3}|\\d{1,7}";
const sums = new RegExp(`^(?:${sum})(?:\\.\\d{1,2})?(?: ?[-/] ?(?:${sum})(?:\\.\\d{1,2})?)?$`);
const heads =
  /^ ?(?:einwohner|menschen|personen|mitglieder|people|persons|members|inhabitants|lidí|obyvatel|členů|osób|ludzi|członków|mieszkańców|хора|души|членове|жители|oameni|persoane|membri|locuitori|persone|abitanti|ljudi|stanovnika|članova|views|followers|likes)(?!\p{L})/iu;

/** Where an amount begins among the groups that ends the run: 22.11.2026 1 200 € */
function findSum(groups: readonly DigitGroup[], text: string): number | undefined {
  const end = groups.at(-1)?.end ?? 0;
  const behind = text.slice(end, end + 24);
  const first = groups[0]?.start ?? 0;
  const isMoney = moneyBehind.test(behind) || moneyBefore.test(text.slice(Math.max(0, first - 12), first)) || heads.test(behind);
  if (!isMoney) return undefined;
  const at = groups.findIndex(({ start }) => sums.test(text.slice(start, end)));
  return at < 0 ? undefined : at;
}

/** 1.800.000: nobody's number ends like that */
const isRound = (groups: readonly DigitGroup[], written: string): boolean =>
  /^\d{1,3}(?:[.'’]\d{3}){0,2}[.'’]000$/.test(written) && (groups.length === 2 || (groups[0]?.digits.length ?? 3) < 3);

/** 300-400: two round sums, as prices are written */
function isRangeOfSums(written: string): boolean {
  const [, from = 0, to = 0] = (/^([1-9]\d{1,3}) ?- ?([1-9]\d{1,3})$/.exec(written) ?? []).map(Number);
  return from < to && to <= 5000 && from % 10 === 0 && to % 10 === 0;
}

const lawBefore =
  /(?:\p{L}\. ?\p{L}\. ?|(?<!\p{L})(?:art|abs|nr|no|č|чл|ал|poz|sb|bvr|azr|zr|zb|cdo|tdo|odo|ads|as|so|us|c|ra|sg|дв|бр)\.? ?)$/iu;

/** § 573 543, Nr. 1235/17, Dz. U. 2004.99.1001 */
function isLaw(before: string, written: string): boolean {
  if (/§ ?$/.test(before)) return /^\d{1,4}(?:\D{1,3}\d{1,4})*$/.test(written);
  return lawBefore.test(before) && /^(?:\d{1,4}[/.]\d{1,4}|(?:19|20)\d\d\.\d{1,3}\.\d{1,4})$/.test(written);
}

/** Whether all digits of a run are amounts, dates, years, hours or the numbers of laws. In doubt no: hiding too much does no harm. */
export function isHarmlessRun(groups: readonly DigitGroup[], text: string): boolean {
  const start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? 0;
  if (end - start > 80) return false;
  if (isRound(groups, text.slice(start, end)) || isRangeOfSums(text.slice(start, end))) return true;
  if (isLaw(text.slice(Math.max(0, start - 8), start), text.slice(start, end))) return true;
  const sumAt = findSum(groups, text) ?? groups.length;
  const { digits, hasWholeDate } = readItems(groups.slice(0, sumAt), text);
  const left = countDigits(groups.slice(0, sumAt)) - digits;
  return left <= 2 ? sumAt < groups.length || digits > 0 : hasWholeDate && left < 6;
}

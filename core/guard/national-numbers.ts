/** A civil number that some country gives to a person, told by its checksum. */
type Check = (digits: string) => boolean;

const digitsOf = (text: string): number[] => [...text].map(Number);
const weigh = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
const pair = (digits: string, at: number): number => Number(digits.slice(at, at + 2));

/** Bulgaria, ЕГН; born after 1999: month + 40, before 1900: month + 20 */
const isEgn: Check = (digits) =>
  digits.length === 10 &&
  pair(digits, 2) <= 52 &&
  isDay(pair(digits, 2) % 20, pair(digits, 4)) &&
  (weigh(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(digits[9]);

/** Czechia, rodné číslo; women: month + 50, and 20 more where a day had too many births. Until 1953 it had nine digits and no check. */
const isRodneCislo: Check = (digits) => {
  const month = pair(digits, 2) % 50;
  if (!isDay(month > 20 ? month - 20 : month, pair(digits, 4))) return false;
  if (digits.length === 9) return pair(digits, 0) <= 53;
  const rest = Number(digits.slice(0, 9)) % 11;
  return digits.length === 10 && (rest === 10 ? 0 : rest) === Number(digits[9]);
};

/** ISO 7064, MOD 11,10: Germany's Identifikationsnummer and Croatia's OIB */
const isMod1110: Check = (digits) => {
  if (digits.length !== 11) return false;
  const product = digitsOf(digits.slice(0, 10)).reduce((before, digit) => {
    const sum = (digit + before) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (11 - product) % 10 === Number(digits[10]);
};

/** Poland; the century is in the month */
const isPesel: Check = (digits) =>
  digits.length === 11 &&
  isDay(pair(digits, 2) % 20, pair(digits, 4)) &&
  (10 - (weigh(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(digits[10]);

/** Romania */
const isCnp: Check = (digits) => {
  if (digits.length !== 13 || digits.startsWith('0') || !isDay(pair(digits, 3), pair(digits, 5))) return false;
  const rest = weigh(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (rest === 10 ? 1 : rest) === Number(digits[12]);
};

export const isNationalNumber: Check = (digits) =>
  isEgn(digits) || (digits.length === 10 && isRodneCislo(digits)) || isMod1110(digits) || isPesel(digits) || isCnp(digits);

/** As it was written until 1953, which a slash tells from other nine digits. */
export const isOldRodneCislo = (written: string): boolean => /^\d{6}\/\d{3}$/.test(written) && isRodneCislo(written.replace('/', ''));

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const worthOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);

/** Italy; 16 capitals and digits */
export function isCodiceFiscale(code: string): boolean {
  const sum = [...code.slice(0, 15)].reduce((before, sign, index) => {
    const value = worthOf(sign);
    return before + (index % 2 === 0 ? (oddValues[value] ?? 0) : value);
  }, 0);
  return code.length === 16 && String.fromCharCode(65 + (sum % 26)) === code[15];
}

/** Germany, Versicherungsnummer: area, birthday, first letter, serial, check; its letter counts as two digits. */
export function isInsuranceNumber(code: string): boolean {
  const digits = code.replace(/[A-Z]/, (letter) => String(letter.charCodeAt(0) - 64).padStart(2, '0'));
  const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce((before, weight, index) => {
    const product = weight * Number(digits[index]);
    return before + Math.floor(product / 10) + (product % 10);
  }, 0);
  return digits.length === 13 && sum % 10 === Number(digits[12]);
}

/** Luhn, as on bank cards */
export function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = digitsOf(digits)
    .reverse()
    .reduce((before, digit, index) => {
      const value = index % 2 === 0 ? digit : digit * 2;
      return before + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

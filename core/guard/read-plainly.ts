/** A text as the eye sees it, and where each of its units stood. */
export interface PlainText {
  text: string;
  /** offset in the text as given, per unit; one more for the end */
  at: number[];
}

// soft hyphen, joiners, direction marks, keycap and emoji selectors: they stand inside numbers and cannot be seen
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0x20e3 ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff;

const isSpace = (code: number): boolean =>
  code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;

const isDash = (code: number): boolean => (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58;

function seeUnit(code: number): string {
  if (code < 0x80 && code !== 9) return String.fromCharCode(code);
  if (isInvisible(code)) return '';
  if (isSpace(code)) return ' ';
  if (isDash(code)) return '-';
  if (code === 0x2044 || code === 0x2215) return '/';
  // full width
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return String.fromCharCode(code);
}

/** Bold and double-struck digits, which people write to get past filters; they take two units. */
const seeStyledDigit = (code: number): string | undefined =>
  code >= 0x1d7ce && code <= 0x1d7ff ? String((code - 0x1d7ce) % 10) : undefined;

/** Without what cannot be seen, with one kind of space, dash, slash and digit. */
export function readPlainly(given: string): PlainText {
  const at: number[] = [];
  let text = '';
  for (let index = 0; index < given.length; index++) {
    const styled = seeStyledDigit(given.codePointAt(index) ?? 0);
    const seen = styled ?? seeUnit(given.charCodeAt(index));
    if (seen !== '') at.push(index);
    text += seen;
    if (styled !== undefined) index++;
  }
  at.push(given.length);
  return { text, at };
}

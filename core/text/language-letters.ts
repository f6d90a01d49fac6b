import { columns } from './language-columns.ts';

/** Letters a language writes: in Latin ones those beyond a to z, in the others all. */
const alphabets: Record<string, string> = {
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюяѝ',
  mk: 'абвгдежзиклмнопрстуфхцчшѓѕјљњќџѐѝ',
  sr: 'абвгдежзиклмнопрстуфхцчшђјљњћџ',
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  uk: 'абвгдежзийклмнопрстуфхцчшщьюяєіїґ',
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  hr: 'čćđšž',
  pl: 'ąćęłńóśźż',
  ro: 'ăâîșțşţ',
  de: 'äöüß',
  it: 'àèéìíòóùú',
  es: 'áéíñóúü',
  fr: 'àâæçèéêëîïôœùûüÿ',
  pt: 'áâãàçéêíóôõúü',
  nl: 'éëïóöü',
  sq: 'çë',
  tr: 'çğıöşüâî',
  hu: 'áéíóöőúüű',
};

/** Letters of a to z that only names and foreign words have. */
const foreign: Record<string, string> = {
  ...{ cs: 'wqx', sk: 'wqx', sl: 'wqxy', hr: 'wqxy', pl: 'vqx', ro: 'wqky', it: 'wkxyj', tr: 'wqx', sq: 'w' },
  ...{ 'bg-official': 'wqx', 'bg-everyday': 'wx', 'bg-digits': 'wx', 'bg-digits-y': 'wx' },
};

const digits = '46';
const cyrillic = /[\u0400-\u04ff]/;
const scriptOf = (letters: string | undefined): 'cyrillic' | 'arabic' | 'latin' =>
  cyrillic.test(letters ?? '') ? 'cyrillic' : /[\u0600-\u06ff]/.test(letters ?? '') ? 'arabic' : 'latin';

/** Only within a script: a word has no n-grams in languages of another anyway. */
function isStrange(letter: string, column: string): boolean {
  if (digits.includes(letter)) return !column.startsWith('bg-');
  if (letter <= 'z') return foreign[column]?.includes(letter) === true;
  return scriptOf(letter) === scriptOf(alphabets[column]) && alphabets[column]?.includes(letter) !== true;
}

const findStrangersOf = (letter: string): number[] => columns.flatMap((column, index) => (isStrange(letter, column) ? [index] : []));

const everyLetter = new Set([...Object.values(alphabets).join(''), ...Object.values(foreign).join(''), ...digits]);
const strangers = new Map([...everyLetter].map((letter) => [letter, findStrangersOf(letter)]));
/** Letters that no language here writes. */
const unknown = columns.map((_, index) => index);
const unremarkable = /^[a-eghil-prstuz']*$/;

/** Calls for each letter of the word and each column whose language does not write it. */
export function eachStranger(word: string, call: (column: number) => void): void {
  if (unremarkable.test(word)) return;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    if (word.indexOf(letter) < at) continue;
    const found = strangers.get(letter) ?? (letter > 'z' ? unknown : undefined);
    if (found) for (const column of found) call(column);
  }
}

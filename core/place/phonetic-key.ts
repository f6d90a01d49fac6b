import { isCyrillic } from './case-endings.ts';

/**
 * How a name sounds, written in few letters: the German spelling and what people make of it by ear in other alphabets and spellings
 * meet in one key (München, Minhen, Мюнхен, Минхен → minxen). Sibilants fall together, and so do v, w and f.
 */

type Sounds = Map<string, [letters: string, sound: string][]>;

/** `letters=sound`, those first that begin alike and are longer. */
function readTable(table: string): Sounds {
  const sounds: Sounds = new Map();
  for (const pair of table.trim().split(/\s+/)) {
    const [letters = '', sound = ''] = pair.split('=');
    const list = sounds.get(letters.charAt(0)) ?? [];
    list.push([letters, sound]);
    sounds.set(letters.charAt(0), list);
  }
  for (const list of sounds.values()) list.sort((a, b) => b[0].length - a[0].length);
  return sounds;
}

const shared = 'f=v w=v y=i ei=aj ai=aj ey=aj ay=aj ej=aj aj=aj oi=oj oy=oj oj=oj ie=i';
const german = readTable(
  `${shared} tzsch=c tsch=c dsch=c zsch=c sch=s chs=ks ch=x ck=k ph=v th=t dt=t tz=c ts=c z=c qu=kv x=ks c=k ce=ce ci=ci ä=e äu=oj eu=oj ß=s`,
);
const latin = readTable(`${shared} sch=s sh=s sz=s z=s ch=x h=x ck=k ts=c tz=c cz=c dj=c dz=c iu=i ju=i lj=l nj=n x=ks w=v qu=kv eu=oj`);
const cyrillic = readTable(
  [
    'а=a б=b в=v г=g ґ=g ѓ=g д=d е=e ё=e є=e ж=s з=s и=i і=i ї=i й=j ј=j к=k ќ=k л=l љ=l м=m н=n њ=n о=o п=p р=r с=s т=t у=u ў=u',
    'ф=v х=x ц=c ч=c џ=c ш=s щ=st ъ= ь= ы=i э=e ю=i я=a',
    'ьо=e йо=e ъо=e ай=aj ей=aj эй=aj ај=aj ej=aj аи=aj еи=aj ой=oj ој=oj ои=oj тз=c дз=c ие=i',
  ].join(' '),
);

const vowels = 'aeiouäöü';

function sound(word: string, table: Sounds): string {
  let key = '';
  for (let at = 0; at < word.length; ) {
    const letter = word.charAt(at);
    const pair = table.get(letter)?.find(([letters]) => letters.length === 1 || word.startsWith(letters, at));
    const next = letter === 'h' && table === german ? soundH(word, at) : (pair?.[1] ?? letter);
    at += pair?.[0].length ?? 1;
    key += next !== '' && key.endsWith(next.charAt(0)) ? next.slice(1) : next;
  }
  return key;
}

/** h after a vowel only makes it long (Karlsruhe, Lahr), else it is spoken. */
const soundH = (word: string, at: number): string => {
  const next = word.charAt(at + 1);
  return at > 0 && vowels.includes(word.charAt(at - 1)) && (next === '' || next === 'e' || !vowels.includes(next)) ? '' : 'x';
};

/** Keys of a German name in lower case with its umlauts: as spoken, and as read by people who do not know the dots. */
export function soundGerman(name: string): string[] {
  if (!name.includes('ö') && !name.includes('ü')) return [sound(name, german)];
  return [sound(name.replaceAll('ö', 'e').replaceAll('ü', 'i'), german), sound(name.replaceAll('ö', 'o').replaceAll('ü', 'u'), german)];
}

/** Keys of a folded word as people write it by ear, in Latin or Cyrillic letters. */
export function soundSpoken(word: string): string[] {
  if (!isCyrillic(word)) return [sound(word, latin)];
  const key = sound(word, cyrillic);
  if (!word.includes('г')) return [key];
  // Russian writes г for German h
  const withH = word.replace(/^г|г(?=ей|ау|аф|аг|ам)/g, 'х');
  return withH === word ? [key] : [key, sound(withH, cyrillic)];
}

/** What inflection adds to a key, in any of the languages. */
const tails = new Set(
  'a u e i o om em ie ex ax ov ul ului a u e i om ou s ban ben bol in it un de da te ta den dan oi oj oju ce im ija'.split(' '),
);

/** The key and what may be left of it without a case ending, longest first. */
export function shortenKey(key: string): string[] {
  const keys = [key];
  for (let cut = 1; cut <= 4 && key.length - cut >= 4; cut++) {
    const tail = key.slice(-cut);
    if (tails.has(tail) && (key.length - cut > 4 || tail === 'u' || tail === 'om')) keys.push(key.slice(0, -cut));
  }
  return keys;
}

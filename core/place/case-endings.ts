/** [ending, what the dictionary form has in its place], both folded; longest first. */
const latin: Record<string, [ending: string, instead: string][]> = {};
const cyrillic: Record<string, [ending: string, instead: string][]> = {};

/** Per ending: what may stand in its place, `-` for nothing. One table for all languages: many share endings. */
const latinTable = `
a - o y e i
u - o a ek
e - o a y i er
i - a e ie ia
y - a
o a
em - o
om - o a
ou a
ie - a o
ii ia
ii ija
ji ja
im -
ech y e - i
ach y a e
ich e i
um -
ami y
owi -
ce ka ec
ci ec ca
cem ec
cich ec
cie t ta
zie d da z
dzie d da
dze ga
rze r ra
re r ra
ze ha ga
ne en n
ni en n
ku ek
ka ek
ky ka
sti st
te t
mu -
ul -
ului -
ban - a
ben - e
ban -
bol -
ba -
be -
on -
en -
bei -
it -
in -
un -
skom sko
de -
da -
den -
dan -
te -
ta -
ten -
tan -
ye -
ya -
nin -
s -
as -
is -
ui -
`;

const cyrillicTable = `
а - о е
у - а о
ю - я
е - а о
и - а я
і - а
ом - о
ем -
ой а
ою а
ою а
ы а
та -
ът -
зі га ха
ці ка
ском ск
ові -
`;

for (const [table, lists] of [
  [latinTable, latin],
  [cyrillicTable, cyrillic],
] as const) {
  for (const line of table.trim().split('\n')) {
    const [ending = '', ...insteads] = line.split(' ');
    const last = ending.slice(-1);
    const list = lists[last] ?? [];
    lists[last] = list;
    for (const instead of insteads) list.push([ending, instead === '-' ? '' : instead]);
  }
  for (const list of Object.values(lists)) list.sort((a, b) => b[0].length - a[0].length);
}

/** Shorter stems are everyday words too often. */
const shortestStem = 3;

/** Dictionary forms a folded word may be an inflected form of, likeliest (longest ending) first. */
export function stripEndings(word: string): string[] {
  const list = (isCyrillic(word) ? cyrillic : latin)[word.at(-1) ?? ''] ?? [];
  const forms: string[] = [];
  for (const [ending, instead] of list) {
    if (word.length - ending.length < shortestStem || !word.endsWith(ending)) continue;
    const form = word.slice(0, word.length - ending.length) + instead;
    if (!forms.includes(form)) forms.push(form);
  }
  return forms;
}

const adjective =
  /(?:[sc]k(?:a|i|y|e|o|u|iej|im|ich|ych|iego|ou|em|om|eho|emu|og|oj|a[tr]a)|er|ern|erin|ерск?и|ск(?:и|а|о|ия|ата|ото|ите|ий|ая|ое|ом|ой))$/;

/** Town names an adjective (berliński, Kölner, берлински) may belong to. */
export function stripAdjective(word: string): string[] {
  const match = adjective.exec(word);
  if (!match || match.index < 4) return [];
  const stem = word.slice(0, match.index);
  return [stem, `${stem}a`, `${stem}o`, `${stem}ka`, `${stem}s`, `${stem}en`, `${stem}y`];
}

/** The part of a word of a Czech or Polish name of several words that stays when it is inflected (Karlových → karlov). */
export function cutToStem(word: string): string {
  const stem = word.replace(/(?:eho|emu|ych|ich|ymi|ech|ach|ami|em|om|im|ym|ou|ej|ich|e|y|a|i|o|u)$/, '');
  return stem.length >= 2 ? stem.replace(/ec$/, 'c').replace(/ek$/, 'k').replace(/uv$/, 'ov') : word;
}

export const isCyrillic = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code <= 0x4ff;
};

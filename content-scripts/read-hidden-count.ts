/** What controls that show more say in the counsellor's language: to see, more, all; comments, answers; and to hide them again. */
const showing = new Set(
  `view see show load more all ansehen anzeigen weitere weiteren mehr alle виж вижте покажи покажете преглед прегледайте още всички
   zobrazit ukázat další dalších více všechny všech prikaži pogledaj pogledajte vidi još više sve svih visualizza vedi mostra altri
   altre altro tutti tutte zobacz wyświetl pokaż więcej wszystkie vezi vedeți afișează afişează vizualizează mai toate`.split(/\s+/),
);
const things =
  'comment repl kommentar antwort коментар отговор komentář odpověď odpověd komentar odgovor rispost komentarz odpowied comentari răspuns'.split(
    ' ',
  );
const hiding = 'hide verberg ausblend скри skrýt sakrij nascond ukryj ascund'.split(' ');

/** A control says it in a few words; more is a text. */
const longest = 80;
const numbers = /\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?!\d)|\d{1,6}/g;

/**
 * How many comments stand behind a control, by its digits, else by "2 of 14" beside it; undefined: it is no such control, or says
 * no number. `isSure`: the control is for nothing else, whatever its words.
 */
export function readHiddenCount(label: string, beside: string, isSure = false): number | undefined {
  if (label.length > longest || (!isSure && !isForMore(label))) return undefined;
  const [count] = readNumbers(label);
  if (count !== undefined) return count;
  const [shown, all] = readNumbers(beside.slice(0, longest));
  return shown !== undefined && all !== undefined && all >= shown ? all - shown : undefined;
}

function isForMore(label: string): boolean {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  const begins = (stems: readonly string[]): boolean => words.some((word) => stems.some((stem) => word.startsWith(stem)));
  return words.some((word) => showing.has(word)) && begins(things) && !begins(hiding);
}

const readNumbers = (text: string): number[] => (text.match(numbers) ?? []).map((digits) => Number(digits.replace(/\D/g, '')));

import { fold } from '../text/fold.ts';
import { foldTerm } from '../text/term-index.ts';

/** Words that stand in nearly every text of a language: as a term of its own each would hit everything. */
const everyday = new Set(
  `и да не на в се за от си е с са че ще ли ми аз как по до има това но или ме ни го като
  a i ani je se na v z do o s si to že ale jsem za po jak tak by už co pro ten ne ano
  und der die das ich ist in zu den mit es von auf für ein eine nicht auch an wir sie er im dem des war so wie aber oder hat
  the to and of in is you that it for on are with as was be have this at or not by but from my we me
  i u je na se da za su od s sam to ne što li iz ali ili ja mi koji kako sa si nije
  e di che la il un una a in è per non si le mi con ho ma da ci lo dei del al come sono
  i w z na do się nie to jest że o za po od ale jak tak czy mam ja co dla mi już by
  si de la in a cu nu pe ca un o sa se este din pentru sunt mai ce am care cum dar sau eu mi`
    .split(/\s+/)
    .map(fold),
);

/** A stem of fewer letters begins a fifth of all words. */
const shortestStem = 3;

/** True when a term would be found in nearly every text: bare everyday words, stems of one or two letters, nothing at all. */
export function isTooWide(term: string): boolean {
  const folded = foldTerm(term);
  // a part without a word falls away, and the rest would count alone
  if (folded === '' || folded.split('+').length < term.split('+').length) return true;
  return folded.split('+').every((part) => part.split(' ').length === 1 && isWideWord(part));
}

const isWideWord = (word: string): boolean =>
  word.endsWith('*') ? [...word.replace(/\*$/, '')].length < shortestStem : everyday.has(word);

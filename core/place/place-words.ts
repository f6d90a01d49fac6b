/** Words that stand before a place, folded; a place after them is where somebody is, or where they come from. */

const split = (words: string): Set<string> => new Set(words.split(' '));

const here: Record<string, Set<string>> = {
  bg: split('в във до към край около при vav vyv v do kym kam kraj okolo pri vuv'),
  cs: split('v ve do k ke u na okolo kolem blizko pobliz kousek'),
  de: split('in nach bei nahe um im ins raum bis richtung ab nahe'),
  en: split('in to near at around into within outside'),
  hr: split('u do kod oko kraj blizu prema na pored kraj okolice'),
  it: split('a ad vicino verso per zona presso'),
  pl: split('w we do pod kolo okolice okolicach okolicy przy na okolo niedaleko wokol'),
  ro: split('in la langa spre pana catre prin'),
  other: split(
    'у в во до під біля під під біля коло под возле около кај кај во до около околу крај ne në afer in en a vers près pres cerca u kod oko ando andre te v na okolo pri blizko',
  ),
};

const away: Record<string, Set<string>> = {
  bg: split('от из ot iz'),
  cs: split('z ze od'),
  de: split('aus von ab'),
  en: split('from of'),
  hr: split('iz od s sa'),
  it: split('da dal'),
  pl: split('z ze od spod'),
  ro: split('din de dinspre'),
  other: split('з із зі от из од nga de desde z zo od iz von'),
};

const union = (lists: Record<string, Set<string>>): Set<string> => new Set(Object.values(lists).flatMap((list) => [...list]));
const anyHere = union(here);
const anyAway = union(away);

/** Town, region, quarter, postcode: what follows is a place. */
const announcing = split(
  [
    'stadt stadtteil ort kreis landkreis lkr raum region grossraum umgebung nahe plz hbf hauptbahnhof bahnhof jobcenter standesamt burgeramt',
    'rathaus auslanderbehorde einwohnermeldeamt',
    'miasto miescie miasta okolice okolicy okolicach okolica powiat wies miejscowosc miejscowosci dzielnica rejon',
    'mesto meste mesta okoli okres obec obci okrese okresu',
    'grad gradu grada okolica okolici okolice mjesto mjestu selo podrucje',
    'oras orasul orasului localitatea zona judetul comuna citta zona comune paese provincia dintorni provincia citta',
    'city town area county village near district region',
    'град градът града гр район около околностите област місто місті район город городе района села село община',
    'grada gradu gr pobliz okoli kraj',
  ].join(' '),
);

/** Verbs of living and being somewhere. */
const dwelling = split(
  [
    'wohne wohnen wohnt leben lebe lebt bin sind ziehe ziehen umzug arbeite arbeiten gemeldet unterwegs',
    'mieszkam mieszkamy mieszka jestem jestesmy pracuje pracujemy zyje przeprowadzam',
    'bydlim bydlime bydli ziju zijeme jsem jsme pracuju pracuji bydliste',
    'zivim zivimo zivi stanujem radim radimo sam smo',
    'locuiesc locuim locuieste stau stam sunt suntem lucrez lucram traiesc',
    'abito abitiamo vivo viviamo vive sono siamo lavoro lavoriamo sto',
    'live living lives stay staying based am are moved moving work working',
    'живея живеем живее съм сме работя работим живу живем живёт живу живемо jiveq jiveia jiveem jivee sum sme rabotq rabotim',
  ].join(' '),
);

export type Preposition = 'here' | 'away';

/** What a folded word before a place says; of a known language only that language's words count, and `in`. */
export function readPreposition(word: string, language?: string): Preposition | undefined {
  const known = language !== undefined && language !== 'other' && here[language] !== undefined;
  if (known ? here[language]?.has(word) || (word === 'in' && language !== 'it') : anyHere.has(word)) return 'here';
  if (known ? away[language]?.has(word) : anyAway.has(word)) return 'away';
  return undefined;
}

export const announcesPlace = (word: string): boolean => announcing.has(word);
export const saysDwelling = (word: string): boolean => dwelling.has(word);

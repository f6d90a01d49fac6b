import type { ValueWords } from './value-words.ts';

const deUnits = 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun';
const deTens = 'zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig';
const deSmall = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';

export const de: ValueWords = {
  numbers: `zwei(?:er|en)?|drei(?:er|en)?|vier(?:en)?|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:(?:${deUnits})und)?(?:${deTens})|(?:${deUnits})?(?:hundert|tausend)\\p{L}*|halb(?:e[mnrs]?)?|anderthalb|\\p{L}{3,5}einhalb`,
  one: 'ein(?:e[mnrs]?)?',
  currencies: 'euros?|cents?|(?:tschechische\\s+)?kronen?|kč',
  percent: 'prozent\\p{L}*|v\\.?\\s?h',
  times: 'stunden?|wochen?|monat(?:e[ns]?|s|smieten?)?|nettokaltmieten?|jahr(?:e[ns]?|s)?',
  days: '(?:werk|arbeits|geschäfts|bank|kalender)?tag(?:e[ns]?|s)?',
  between: 'volle[nrms]?|ganze[nrms]?|weitere[nrms]?|halbe[nrms]?|gleiche[nr]?|aufeinanderfolgende[nr]?',
  bounds: 'höchstens|maximal|mindestens|wenigstens',
  limits: 'spätestens|innerhalb|binnen|nach|bis\\s+zu|länger\\s+als|mehr\\s+als|weniger\\s+als|seit|nur|erst',
  year: 'er',
  compound: `(?:${deSmall}|vierzehn|ein)(?:stündig|tägig|wöchig|monatig|wochen|monats|tages)\\p{L}*|(?<=\\d-?)(?:stündig|tägig|wöchig|monatig)\\p{L}*`,
  fractions:
    '(?:ein(?:em|en|es)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun)[\\s-](?:drittel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel)n?|(?:zwei|vier|fünf|sechs)drittel|drei[\\s-]?viertel(?!\\s*stunde)|ein(?:em|es)?\\s+viertels?(?=\\s+(?:des|vom|von|deine[rs]|ihre[rs]))',
  until: 'bis(?:\\s+(?:spätestens|einschließlich|zum|zu|am))*|spätestens(?:\\s+(?:bis|am|zum))*|vor\\s+dem|nicht\\s+nach\\s+dem',
  ends: 'ende|mitte|anfang',
  months: 'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
};

const enTens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

export const en: ValueWords = {
  numbers: `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,5}teen|(?:${enTens})(?:-\\p{L}+)?|hundred|thousand|half(?:\\s+an?)?`,
  one: 'one',
  article: 'a|an',
  currencies: 'euros?|crowns?|czk|cents?|kč',
  percent: 'per\\s?cent|percent',
  times: 'hours?|weeks?|fortnights?|months?|years?',
  days: 'days?',
  between: 'working|business|calendar|full|whole|more|consecutive|further',
  bounds: 'at\\s+most|at\\s+least|no\\s+more\\s+than',
  limits: 'within|after|up\\s+to|until|by|longer\\s+than|more\\s+than|less\\s+than|for|in',
  year: '(?!)',
  compound: '(?<=(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\\d)-)(?:hour|day|week|month)',
  fractions:
    '(?:two|three|four|five|six|seven|eight|nine)[\\s-](?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)|(?:one|a)[\\s-](?:third|quarter|fifth|sixth|eighth|tenth)(?=\\s+of\\s)',
  until: '(?:by|until|till|before|no\\s+later\\s+than|not\\s+later\\s+than|at\\s+the\\s+latest\\s+on)(?:\\s+the)?',
  ends: '(?:end|middle|beginning)\\s+of',
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
};

const itNumbers =
  'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|(?:venti|trent|quarant|cinquant|sessant|settant|ottant|novant)\\p{L}*|cento|mille|\\p{L}*mila|mezz[oa]';

export const it: ValueWords = {
  numbers: itNumbers,
  one: 'un|uno|una',
  currencies: 'euro|centesim[oi]|coron[ae]|kč',
  percent: 'per\\s?cento',
  times: 'or[ae]|settiman[ae]|mes[ei]|ann[oi]|trimestr[ei]|semestr[ei]',
  days: 'giorn[oi]',
  between: 'inter[oie]|pien[oie]|lavorativ[oi]|altr[ei]',
  bounds: 'al\\s+massimo|al\\s+più|almeno',
  limits: 'entro|per|dopo|fino\\s+a|oltre|più\\s+di|meno\\s+di|non\\s+più\\s+di',
  year: '(?!)',
  clock: 'alle|dalle',
  fractions:
    "(?:due|tre|quattro|cinque|sei)\\s+(?:terzi|quarti|quinti|sesti|settimi|ottavi|noni|decimi)|un\\s+(?:terzo|quarto|quinto|sesto|decimo)(?=\\s+(?:de[li]|dell[oae])\\s|\\s+dell['’])(?!\\s+dell['’]ora)",
  until:
    "entro(?:\\s+e\\s+non\\s+oltre)?(?:\\s+il|\\s+l['’])?|fino\\s+al(?:l['’])?|non\\s+oltre(?:\\s+il|\\s+l['’])?|prima\\s+del(?:l['’])?",
  ends: '(?:la\\s+)?(?:fine|metà|inizio)\\s+di',
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
};

export const ro: ValueWords = {
  numbers:
    'doi|două|doua|trei|patru|cinci|șase|şase|sase|șapte|şapte|sapte|opt|nouă|zece|\\p{L}{2,6}sprezece|(?:două|trei|patru|cinci|șai|şai|șapte|şapte|opt|nouă)zeci|sut[ăe]|mie|mii|jumătate',
  one: 'un|o|unei|unui|una',
  currencies: 'euro|lei|leu|coroane|coroană|cenți|bani|kč',
  percent: 'la\\s+sută|procente?',
  times: 'or[ăe]|orelor|săptămân\\p{L}{1,3}|lun[ăi]|lunii|lunilor|ani?|anilor',
  days: 'zi|zile|zilei|zilelor',
  between: 'de|lucrătoare|calendaristice|întreg|întreagă|întregi|consecutive',
  bounds: 'cel\\s+mult|cel\\s+puțin|maximum|minimum|maxim|minim',
  limits: 'în\\s+termen\\s+de|în\\s+decurs\\s+de|după|până\\s+la|timp\\s+de|peste|mai\\s+mult\\s+de|mai\\s+puțin\\s+de|cel\\s+târziu\\s+în',
  year: '(?!)',
  clock: 'ora|orele',
  fractions: '(?:o|două|doua|trei|patru)\\s+(?:treim[ei]|treimi|pătrim[ei]|cincim[ei]|zecim[ei])|trei\\s+sferturi',
  until:
    'până(?:\\s+cel\\s+târziu)?\\s+(?:la|în|pe)(?:\\s+data\\s+de)?|cel\\s+târziu(?:\\s+până)?\\s+(?:la|în|pe)(?:\\s+data\\s+de)?|înainte\\s+de(?:\\s+data\\s+de)?',
  ends: '(?:sfârșitul|mijlocul|începutul)(?:\\s+lunii|\\s+lui)?',
  months: 'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
};

import { findWebLinks } from './find-web-links.ts';
import { type LeadWords, takeOut } from './take-out.ts';

const words: LeadWords = {
  before: [
    ...['unter', 'auf', 'hier', 'siehe', 'dort', 'über'],
    ...['at', 'on', 'here', 'see', 'under', 'via', 'link'],
    ...['на', 'тук', 'вижте', 'виж', 'в'],
    ...['na', 'zde', 'viz', 'tady', 'pod'],
    ...['ovdje', 'vidi', 'vidite', 'preko'],
    ...['su', 'qui', 'vedi', 'al', 'sul', 'sito'],
    ...['tu', 'tutaj', 'zobacz', 'zob'],
    ...['la', 'pe', 'aici', 'vezi', 'vedeți'],
  ],
  empty: [
    ...['mehr', 'dazu', 'infos', 'info', 'information', 'informationen', 'weitere', 'alle', 'details', 'quelle', 'website', 'webseite'],
    ...['siehe', 'hier', 'link', 'auch', 'lies', 'lesen', 'findest', 'finden', 'du', 'sie'],
    ...['more', 'further', 'all', 'read', 'find', 'about', 'this', 'it', 'source', 'see', 'here', 'also', 'you', 'can', 'the', 'out', 'is'],
    ...['още', 'повече', 'информация', 'за', 'това', 'източник', 'вижте', 'виж', 'тук', 'сайт', 'линк', 'прочетете', 'подробности'],
    ...[
      'více',
      'víc',
      'informací',
      'informace',
      'další',
      'podrobnosti',
      'zdroj',
      'zde',
      'viz',
      'odkaz',
      'web',
      'tady',
      'najdeš',
      'najdete',
    ],
    ...['više', 'informacija', 'informacije', 'o', 'tome', 'ovdje', 'izvor', 'poveznica', 'vidi', 'vidite', 'pojedinosti', 'sve'],
    ...['più', 'altre', 'ulteriori', 'maggiori', 'informazioni', 'dettagli', 'fonte', 'sito', 'vedi', 'qui', 'leggi', 'tutto'],
    ...['więcej', 'informacji', 'informacje', 'szczegóły', 'źródło', 'zobacz', 'tutaj', 'tu', 'strona', 'tym', 'znajdziesz', 'znajdziecie'],
    ...[
      'mai',
      'mult',
      'multe',
      'informații',
      'detalii',
      'sursă',
      'sursa',
      'vezi',
      'vedeți',
      'aici',
      'site',
      'despre',
      'asta',
      'găsești',
      'găsiți',
    ],
  ],
};

/** The same text for spaces that allow no links: a sentence that holds nothing else falls away. */
export const withoutLinks = (text: string): string => takeOut(text, findWebLinks(text), words);

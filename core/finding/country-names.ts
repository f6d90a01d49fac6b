import type { Country } from '../pack/schema.ts';

/** As people of the eight languages write them; not the adjectives, which also name the language. */
export const countryNames: Record<Country, string[]> = {
  DE: [
    'deutschland*',
    'germany',
    'germania',
    'германи*',
    'niemcz*',
    'niemcy',
    'niemiec',
    'njemačka',
    'njemačkoj',
    'njemačku',
    'njemačke',
    'nemačka',
    'nemačkoj',
    'nemačku',
    'nemačke',
    'německu',
    'německa',
    'německo',
    'německem',
    'nemecku',
    'nemecka',
    'nemecko',
    'germaniq',
    'germaniya',
  ],
  CZ: [
    'tschechien*',
    'czech republic',
    'czechia',
    'cehia',
    'чехия*',
    'czechach',
    'czechy',
    'češka',
    'češkoj',
    'češku',
    'česko',
    'česku',
    'českem',
    'česka republika',
    'české republi*',
    'českou republi*',
    'čechách',
    'do čech',
    'repubblica ceca',
    'cechia',
    'chehia',
    'chehiq',
  ],
};

const spoken: Record<string, Country> = { cs: 'CZ', sk: 'CZ', de: 'DE' };

/** Where nothing else says: the country where the language is spoken. */
export const countryOfLanguage = (code: string): Country | undefined => (Object.hasOwn(spoken, code) ? spoken[code] : undefined);

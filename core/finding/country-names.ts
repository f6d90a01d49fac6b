import type { Country } from '../pack/schema.ts';

/** As people of the eight languages write them. */
export const countryNames: Record<Country, string[]> = {
  DE: [
    'deutschland*',
    'germany',
    'germania',
    'германи*',
    'niemcz*',
    'niemcy',
    'niemiec',
    'njemačk*',
    'njemack*',
    'nemačk*',
    'německ*',
    'nemeck*',
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
    'češk*',
    'česk*',
    'čechách',
    'repubblica ceca',
    'cechia',
    'chehia',
    'chehiq',
  ],
};

import { findLongNumbers } from './find-long-numbers.ts';
import { type LeadWords, takeOut } from './take-out.ts';

const words: LeadWords = {
  before: [
    ...['tel', 'telefon', 'telefonisch', 'mobil', 'handy', 'hotline', 'unter', 'der', 'nummer', 'whatsapp', 'fax'],
    ...['phone', 'at', 'on', 'the', 'number', 'mobile', 'ph'],
    ...['тел', 'телефон', 'телефонен', 'на', 'номер', 'моб'],
    ...['telefonu', 'telefonním', 'na', 'čísle', 'číslo', 'mob'],
    ...['telefonski', 'broj', 'mobitel'],
    ...['telefono', 'al', 'numero', 'allo', 'cell'],
    ...['pod', 'numerem', 'numer', 'nr', 'kom'],
    ...['la', 'numărul', 'numărul de telefon', 'telefonul'],
    ...['☎', '☎️', '📞', '📱'],
  ],
  empty: [
    ...['ruf', 'rufen', 'ruft', 'sie', 'bitte', 'an', 'anrufen', 'du', 'kannst', 'telefon', 'nummer', 'die', 'ist', 'dort'],
    ...['call', 'please', 'phone', 'you', 'can', 'the', 'number', 'is', 'or', 'ring', 'them'],
    ...['обадете', 'обади', 'се', 'позвънете', 'телефон', 'моля'],
    ...['volej', 'volejte', 'zavolej', 'zavolejte', 'prosím', 'telefon'],
    ...['nazovi', 'nazovite', 'zovi', 'zovite', 'molim', 'telefon'],
    ...['chiama', 'chiamate', 'chiami', 'telefona', 'telefonate', 'telefono', 'puoi', 'chiamare'],
    ...['zadzwoń', 'zadzwońcie', 'dzwoń', 'proszę', 'telefon'],
    ...['sună', 'sunați', 'suna', 'sunati', 'telefon', 'poți', 'puteți'],
  ],
};

/** The same text for spaces that allow no phone numbers: it names the place alone. */
export const withoutNumbers = (text: string): string => takeOut(text, findLongNumbers(text), words);

import type { TimeWords } from '../time-words.ts';

export const tr: TimeWords = {
  relative: { 0: 'bugün bu_akşam bu_gece', 1: 'yarın', 2: 'öbür_gün', [-1]: 'dün', [-2]: 'evvelsi_gün' },
  weekdays: [
    'pazartesi pazartesiye',
    'salı salıya',
    'çarşamba çarşambaya',
    'perşembe perşembeye',
    'cuma cumaya',
    'cumartesi',
    'pazar_günü',
  ],
  months: ['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık'],
  units: { hour: 'saat', day: 'gün', week: 'hafta haftaya', month: 'ay', year: 'yıl sene' },
  numbers: { 0: 'birkaç', 1: 'bir', 2: 'iki', 3: 'üç', 4: 'dört', 5: 'beş', 6: 'altı', 7: 'yedi', 10: 'on_gün' },
  roles: {
    now: 'hemen',
    agoAfter: 'önce',
    inAfter: 'sonra içinde',
    this: 'bu',
    next: 'gelecek önümüzdeki',
    last: 'geçen',
    each: 'her',
    have: 'kaldı var',
    past: 'geldi aldım',
    break: 've ama',
    amount: 'lira euro',
  },
};

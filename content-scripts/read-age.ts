/** Words and shortenings behind the number, as the sites write them in the counsellor's language; minutes each. */
const words: [minutes: number, units: string][] = [
  [1, 'm min mins minute minutes minuten minuto minuti minut minuta minuty minutu minutą мин минута минути'],
  [
    60,
    'h hr hrs hour hours std stunde stunden godz godzina godzinę godziny godzin hod hodina hodinou hodiny hodin hodinami ч час часа часове oră ora ore h sat sata sati hora horas heure heures',
  ],
  [
    1440,
    'd day days t tg tag tage tagen dzień dni dniem den dny dní dnem dnů g gg giorno giorni z zi zile д дн ден дни дена dan dana dia días jour jours',
  ],
  [
    10080,
    'w wk wks week weeks wo woche wochen tyg tydzień tygodnie tygodni týd týden týdny týdnů sett settimana settimane săpt sapt săptămână săptămâni седм седмица седмици tj tjedan tjedna tjedana sedmica sedmice',
  ],
  [
    43200,
    'mo mon month months monat monate monaten mies miesiąc miesiące miesięcy měs měsíc měsíce měsíců mese mesi lună luni мес месец месеца mj mjesec mjeseca mjeseci',
  ],
  [525600, 'y yr yrs year years j jahr jahre jahren rok roku lata lat roky let anno anni an ani г год година години god godina godine'],
];

const minutesOf = new Map(words.flatMap(([minutes, units]) => units.split(' ').map((unit) => [unit, minutes] as const)));

const before = /^(?:vor|pred|před|przed|преди|acum|prije|hace|il y a)\s+/u;

/** Minutes since a post was written, as its label or `datetime` says; undefined when it says nothing readable, dates included. */
export function readAge(label: string, datetime: string | null, now: Date): number | undefined {
  const written = datetime === null ? Number.NaN : Date.parse(datetime);
  if (!Number.isNaN(written)) return Math.max(0, Math.round((now.getTime() - written) / 60000));
  const clean = label
    .replace(/[\u034f\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .toLowerCase()
    .replace(before, '');
  const match = /^(\d{1,3})\s*(\p{L}+)/u.exec(clean);
  const minutes = match && minutesOf.get(match[2] ?? '');
  return match && minutes ? Number(match[1]) * minutes : undefined;
}

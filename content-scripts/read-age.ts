/** Minutes per unit letter or word-start, as the sites' languages shorten them (en de pl cs bg hr it ro sk fr es ru). */
const units: [start: RegExp, minutes: number][] = [
  [/^(?:min|m$|мин|м$|perc)/u, 1],
  [/^(?:h|std|stunde|godz|hod|ч|час|ore|ora|sat|h$|u$)/u, 60],
  [/^(?:d|t$|tg|tag|dni|dzień|dn|giorn|g$|gg|zil|z$|ден|дн|д$|dan|j$|jour)/u, 1440],
  [/^(?:w|wo|tyg|týd|sett|săpt|sapt|sed|седм|тж|sem|нед|s$)/u, 10080],
  [/^(?:mo|mes|мес|mies|měs|luni|lun)/u, 43200],
  [/^(?:y|j|a$|rok|god|год|г$|an)/u, 525600],
];

/** Minutes since a post was written, as its label or `datetime` says; undefined when it says nothing readable. */
export function readAge(label: string, datetime: string | null, now: Date): number | undefined {
  if (datetime) {
    const written = Date.parse(datetime);
    if (!Number.isNaN(written)) return Math.max(0, Math.round((now.getTime() - written) / 60000));
  }
  const clean = label
    .replace(/[\u034f\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .toLowerCase();
  const match = /^(?:vor|pred|przed|преди|acum|fa|před|ago)?\s*(\d{1,3})\s*\.?\s*(\p{L}+)/u.exec(clean);
  if (!match) return undefined;
  const [, number = '', word = ''] = match;
  const unit = units.find(([start]) => start.test(word));
  return unit && Number(number) * unit[1];
}

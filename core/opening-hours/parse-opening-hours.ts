import type { HoursProblem } from './hours-problem.ts';
import { type HoursRule, minutesPerDay, type OpeningHours } from './opening-hours.ts';
import { explainNext, readRule, separators, type WrittenRule } from './read-rule.ts';
import { readTokens } from './read-tokens.ts';
import { TokenReader } from './token-reader.ts';

export type ParsedOpeningHours = { ok: true; value: OpeningHours } | { ok: false; error: HoursProblem };

/** What a rule is to those before it, or the sentence why it cannot stand there */
function chooseMode(rule: WrittenRule, separator: string, earlier: readonly HoursRule[]): HoursRule['mode'] | { message: string } {
  const isComment = !rule.namesDays && rule.spans.length === 0 && rule.state === 'by-appointment';
  if (earlier.at(-1)?.mode === 'otherwise') return { message: 'A comment without days is for all other times: put it last.' };
  if (separator === '||' && !isComment) return { message: 'After || only a comment in quotes can stand, such as "nach Vereinbarung".' };
  if (earlier.length === 0) return 'replace';
  if (isComment) return separator === ',' ? { message: 'Put ; before the comment instead of a comma.' } : 'otherwise';
  const takesAway = rule.state === 'closed' && rule.spans.length > 0;
  if (!rule.namesDays && !takesAway) {
    return { message: 'This has no days, so it would replace all before it: write the days in front, as in Mo-Fr 09:00-12:00.' };
  }
  return separator === ',' || takesAway ? 'add' : 'replace';
}

/** All rules have one order of fields: reading thousands of them is several times as fast. */
function finish(rule: WrittenRule, mode: HoursRule['mode']): HoursRule {
  const { seasons, weekdays, nthWeekdays, onPublicHolidays, spans, state, note } = rule;
  const finished = { mode, seasons, weekdays, nthWeekdays, onPublicHolidays, spans, state };
  return note === undefined ? finished : { ...finished, note };
}

function readRules(reader: TokenReader): HoursRule[] | undefined {
  const rules: HoursRule[] = [];
  for (let separator = ';'; separator !== ''; ) {
    const start = reader.peek();
    const written = readRule(reader);
    if (!written) return undefined;
    const mode = chooseMode(written, separator, rules);
    if (typeof mode === 'object') return reader.fail(mode.message, start);
    rules.push(finish(written, mode));
    if (reader.peek().kind !== 'end' && !separators.some((sign) => reader.isAt(sign))) return explainNext(reader);
    separator = reader.next().text;
  }
  return rules;
}

/**
 * Reads the part of the OSM `opening_hours` grammar that docs/opening-hours.md names; all else is refused with the place and a sentence.
 * Never throws.
 */
export function parseOpeningHours(text: string): ParsedOpeningHours {
  const tokens = readTokens(text);
  if (!tokens.ok) return tokens;
  const reader = new TokenReader(tokens.value);
  const rules = readRules(reader);
  if (!rules) return { ok: false, error: reader.problem ?? { at: 0, message: 'This cannot be read as opening hours.' } };
  const crossesMidnight = rules.some(({ spans }) => spans.some(({ to }) => to > minutesPerDay));
  return { ok: true, value: { rules, crossesMidnight } };
}

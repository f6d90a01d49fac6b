import { composeAnswer, countCharacters, describeHelpPoint, type Variant } from '../answer/compose.ts';
import { callFirst, notVerified } from '../answer/phrases.ts';
import { sayFact } from '../fact/say-fact.ts';
import { type AnswerLanguage, answerLanguages } from '../language.ts';
import { shortLimit } from '../pack/answer.ts';
import { type Answer, countryOf, type Fact, type HelpPoint } from '../pack/schema.ts';
import type { Told } from '../pack/tell.ts';
import { topicOf } from '../pack/topic-of.ts';
import { listSaidAnswers } from './list-corrections.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError, reportWarning } from './problem.ts';

/** UTF-16 units, by the site's name */
export type SiteLimits = Readonly<Record<string, number>>;

/** How long a text gets when the longest that can stand in each place does. */
export interface FilledLength {
  at: string;
  variant: Variant;
  language: AnswerLanguage;
  length: number;
  /** the help point that makes it so long */
  helpPoint?: string;
}

/** A name longer than this needs a short one for sites with little room. */
const longestName = 40;
/** room for a word that the counsellor types */
const typed = 'x'.repeat(20);
const anyDay = '2000-01-01';

export function checkLengths(all: PlacedEntries, limits: SiteLimits): Problem[] {
  const fill = makeFilling(all);
  const texts = listSaidAnswers(all).flatMap(({ placed, locate }) =>
    measureAnswer(placed.entry, fill).flatMap((length) =>
      judge(length, limits).map((said) => reportError(placed, locate(length.at), said)),
    ),
  );
  const names = all.entries.helpPoints.flatMap((placed) =>
    placed.entry.shortName === undefined && placed.entry.name.length > longestName
      ? [
          reportWarning(placed, '.name', [
            `is ${placed.entry.name.length} characters long and has no "shortName"`,
            `give it a "shortName" of at most ${longestName} characters`,
          ]),
        ]
      : [],
  );
  return [...texts, ...names];
}

function judge({ variant, length, helpPoint }: FilledLength, limits: SiteLimits): Told[] {
  const withPoint = helpPoint === undefined ? '' : ` with "${helpPoint}" filled in`;
  if (variant !== 'full') {
    if (length <= shortLimit) return [];
    return [[`has ${length} characters${withPoint}, ${shortLimit} fit`, 'say it shorter, or make it a pair: "short": ["… 1/2", "… 2/2"]']];
  }
  // on sites with no more room than a short text has, the short one is taken
  const tight = Object.entries(limits).filter(([, limit]) => limit > shortLimit && length > limit);
  return tight.map(([site, limit]) => [
    `has ${length} characters${withPoint}, ${limit} fit on ${site}`,
    'say it shorter: take out what the second text can say',
  ]);
}

interface Filling {
  facts: Fact[];
  phrases: PlacedEntries['entries']['phrases'];
  helpPoints: HelpPoint[];
  city: string;
}

/** What may stand in the placeholders, the facts each with the value that is longest to say. */
export function makeFilling({ entries }: PlacedEntries): Filling {
  return {
    facts: entries.facts.map(({ entry }) => stretchFact(entry)),
    phrases: entries.phrases,
    helpPoints: entries.helpPoints.map(({ entry }) => entry),
    city: findLongest(entries.places.map(({ entry }) => entry.name)) ?? '',
  };
}

function stretchFact(fact: Fact): Fact {
  const always = fact.periods.map((period) => ({ ...fact, periods: [{ ...period, from: anyDay, to: undefined }] }) as Fact);
  const said = always.map((one) => ({ one, length: sayFact(one, { language: 'de', today: anyDay, isBare: false })?.length ?? 0 }));
  return said.toSorted((one, other) => other.length - one.length)[0]?.one ?? fact;
}

const findLongest = (texts: readonly string[]): string | undefined => texts.toSorted((one, other) => other.length - one.length)[0];

/** Every text of an answer, filled in. */
export function measureAnswer(answer: Answer, filling: Filling): FilledLength[] {
  const offered = filling.helpPoints.filter((point) => isOffered(point, answer));
  return answerLanguages.flatMap((language) => {
    const text = answer.texts[language];
    if (!text) return [];
    const isPair = typeof text.short !== 'string';
    const parts: [Variant, string][] = [
      ['full', 'core'],
      ['short', isPair ? 'short[0]' : 'short'],
      ...(isPair ? ([['second', 'short[1]']] as [Variant, string][]) : []),
    ];
    return parts.flatMap(([variant, part]) => {
      const measured = measureVariant({ answer, language, variant, offered, filling });
      return measured ? [{ at: `.texts.${language}.${part}`, variant, language, ...measured }] : [];
    });
  });
}

interface Measuring {
  answer: Answer;
  language: AnswerLanguage;
  variant: Variant;
  offered: HelpPoint[];
  filling: Filling;
}

function measureVariant({ answer, language, variant, offered, filling }: Measuring): { length: number; helpPoint?: string } | undefined {
  const longest = offered.toSorted((one, other) => describeHelpPoint(other, variant).length - describeHelpPoint(one, variant).length)[0];
  const { verifiedAt: _, ...unverified } = longest ?? {};
  const around = variant === 'full' ? findAround(filling, answer, language) : {};
  const composed = composeAnswer({
    answer,
    language,
    variant,
    helpPoints: longest ? [unverified as HelpPoint] : [],
    callFirst: (variant === 'full' ? callFirst : notVerified)[language],
    facts: filling.facts,
    today: anyDay,
    fields: { city: filling.city, ...fillFields(answer, language) },
    ...around,
  });
  if (!composed) return undefined;
  const length = countCharacters(composed.text);
  const name = longest && (variant === 'full' ? longest.name : (longest.shortName ?? longest.name));
  return name !== undefined && composed.text.includes(name) ? { length, helpPoint: name } : { length };
}

const isOffered = (point: HelpPoint, answer: Answer): boolean =>
  point.country === countryOf(answer.jurisdiction) &&
  point.status !== 'closed' &&
  (answer.topics.length === 0 || point.topics.some((id) => answer.topics.some((topic) => topicOf(topic) === topicOf(id))));

function findAround({ phrases }: Filling, answer: Answer, language: AnswerLanguage): { opening?: string; closing?: string } {
  const register = answer.texts[language]?.register;
  const find = (place: 'opening' | 'closing'): string | undefined =>
    findLongest(
      phrases.flatMap(({ entry }) =>
        entry.place === place && entry.register === register && entry.texts[language] ? [entry.texts[language]] : [],
      ),
    );
  const [opening, closing] = [find('opening'), find('closing')];
  return { ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) };
}

const fillFields = ({ fields = [] }: Answer, language: AnswerLanguage): Record<string, string> =>
  Object.fromEntries(
    fields.map(({ key, type, choices = [] }) => {
      if (type === 'date') return [key, '31.12.2026'];
      return [key, findLongest(choices.flatMap(({ texts }) => texts[language] ?? [])) ?? typed];
    }),
  );

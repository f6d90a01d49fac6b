import { anyLanguage } from '../pack/fields.ts';
import type { Claim, Example } from '../pack/schema.ts';
import { TermIndex } from '../text/term-index.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { groupBy } from './group-by.ts';
import type { Placed, PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

/** Of fewer examples a share says nothing. */
const fewest = 20;
/** of the posts that have nothing to do with the field */
const mostIrrelevant = 1 / 3;
/** of all posts of the language that are not about the claim */
const mostOfClaim = 0.1;

const remedy = 'use a longer stem or a phrase, or pair it with a second word (word+word)';

/** Lists of words that would be found in post after post, tried on the examples of the packs. */
export function checkWidth(all: PlacedEntries): Problem[] {
  const examples = all.entries.examples.map(({ entry }) => ({ ...entry, tokens: tokenize(entry.text) }));
  const topicTerms = examples.length < fewest ? new TermIndex<TermOf>() : indexTopics(all);
  return anyLanguage.options.flatMap((language) => {
    const posts = examples.filter((example) => example.language === language);
    return posts.length < fewest ? [] : [...checkTopicTerms(topicTerms, posts), ...checkCues(all, posts, language)];
  });
}

interface Post extends Example {
  tokens: Token[];
}

interface TermOf {
  at: string;
  spot: Placed<unknown>;
  term: string;
}

/** Topic terms count in all languages, so that the terms of each meet the posts of every other. */
function indexTopics({ entries }: PlacedEntries): TermIndex<TermOf> {
  const index = new TermIndex<TermOf>();
  for (const placed of entries.topics)
    placed.entry.subtopics.forEach(({ terms }, number) => {
      for (const [language, list] of Object.entries(terms))
        list.forEach((term, at) => void index.add(term, { at: `.subtopics[${number}].terms.${language}[${at}]`, spot: placed, term }));
    });
  return index;
}

function checkTopicTerms(index: TermIndex<TermOf>, posts: readonly Post[]): Problem[] {
  const irrelevant = posts.filter(({ relevant }) => !relevant);
  if (irrelevant.length < fewest) return [];
  const hitLists = new Map<string, TermOf[][]>();
  for (const { tokens } of irrelevant) {
    const hits = groupBy(
      index.find(tokens).map(({ value }) => value),
      ({ spot, at }) => `${spot.pack} ${spot.file} ${spot.path} ${at.slice(0, at.indexOf('.terms'))}`,
    );
    for (const [list, found] of hits) hitLists.set(list, [...(hitLists.get(list) ?? []), found]);
  }
  const say = ({ term }: TermOf, hits: number): string =>
    `"${term}" makes its list match ${hits} of ${irrelevant.length} example posts that have nothing to do with the field`;
  return [...hitLists.values()].flatMap((hits) => (hits.length > irrelevant.length * mostIrrelevant ? reportWidest(hits, say) : []));
}

function checkCues({ entries }: PlacedEntries, posts: readonly Post[], language: string): Problem[] {
  const index = new TermIndex<TermOf & { group: number }>();
  for (const placed of entries.claims) {
    const groups = findCues(placed.entry, language);
    groups.forEach((group, number) => {
      group.forEach((term, at) => {
        index.add(term, { at: `.cues.${language}[${number}][${at}]`, spot: placed, term, group: number });
      });
    });
  }
  const candidates = new Map<Placed<unknown>, TermOf[][]>();
  for (const post of posts) {
    const hits = groupBy(
      index.find(post.tokens).map(({ value }) => value),
      ({ spot }) => spot as Placed<Claim>,
    );
    for (const [placed, found] of hits) {
      const groups = new Set(found.map(({ group }) => group));
      const isCandidate = groups.size === findCues(placed.entry, language).length && post.claim !== placed.entry.id;
      if (isCandidate) candidates.set(placed, [...(candidates.get(placed) ?? []), found]);
    }
  }
  const say = ({ term }: TermOf, hits: number): string =>
    `"${term}" makes the cues match ${hits} of ${posts.length} example posts that are not about it`;
  return [...candidates.values()].flatMap((hits) => (hits.length > posts.length * mostOfClaim ? reportWidest(hits, say) : []));
}

const findCues = (claim: Claim, language: string): string[][] => (claim.cues as Partial<Record<string, string[][]>>)[language] ?? [];

/** Names the term found in the most posts; `hits` has the terms found in each. */
function reportWidest(hits: readonly TermOf[][], say: (widest: TermOf, hits: number) => string): Problem[] {
  const counts = new Map<TermOf, number>();
  for (const found of hits) for (const term of new Set(found)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const [widest] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return widest ? [reportError(widest.spot, widest.at, [say(widest, hits.length), remedy])] : [];
}

import { anyLanguage } from '../pack/fields.ts';
import type { Claim, Example } from '../pack/schema.ts';
import { TermIndex } from '../text/term-index.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { groupBy } from './group-by.ts';
import type { Library, Placed } from './library.ts';
import { type Problem, reportError } from './problem.ts';

/** Of fewer examples a share says nothing. */
const fewest = 20;
/** of the posts that have nothing to do with the field */
const mostIrrelevant = 1 / 3;
/** of all posts of the language that are not about the claim */
const mostOfClaim = 0.1;

const remedy = 'use a longer stem or a phrase, or pair it with a second word (word+word)';

/** Lists of words that would be found in post after post, tried on the examples of the packs. */
export function checkWidth(library: Library): Problem[] {
  const examples = library.entries.examples.map(({ entry }) => ({ ...entry, tokens: tokenize(entry.text) }));
  const topicTerms = examples.length < fewest ? new TermIndex<TermOf>() : indexTopics(library);
  return anyLanguage.options.flatMap((language) => {
    const posts = examples.filter((example) => example.language === language);
    return posts.length < fewest ? [] : [...checkTopicTerms(topicTerms, posts), ...checkCues(library, posts, language)];
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
function indexTopics({ entries }: Library): TermIndex<TermOf> {
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
  return [...hitLists.values()].flatMap((hits) => {
    if (hits.length <= irrelevant.length * mostIrrelevant) return [];
    const widest = findMostFrequent(hits);
    const share = `${hits.length} of ${irrelevant.length} example posts that have nothing to do with the field`;
    return widest ? [reportError(widest.spot, widest.at, [`"${widest.term}" makes its list match ${share}`, remedy])] : [];
  });
}

function checkCues({ entries }: Library, posts: readonly Post[], language: string): Problem[] {
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
  return [...candidates.values()].flatMap((hits) => {
    if (hits.length <= posts.length * mostOfClaim) return [];
    const widest = findMostFrequent(hits);
    const share = `${hits.length} of ${posts.length} example posts that are not about it`;
    return widest ? [reportError(widest.spot, widest.at, [`"${widest.term}" makes the cues match ${share}`, remedy])] : [];
  });
}

const findCues = (claim: Claim, language: string): string[][] => (claim.cues as Partial<Record<string, string[][]>>)[language] ?? [];

/** The term found in the most posts. */
function findMostFrequent(hits: readonly TermOf[][]): TermOf | undefined {
  const counts = new Map<TermOf, number>();
  for (const found of hits) for (const term of new Set(found)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

import MiniSearch from 'minisearch';
import { TextIndex } from '../../core/search/text-index.ts';
import type { RetrievalDocument } from './retrieval-set.ts';
import { indexWords } from './word-index.ts';

/** Ids, best first, each once. */
export type Search = (query: string) => string[];

export const mostResults = 100;

/** Each builds its index from the documents. */
export const searchEngines: Record<string, (documents: readonly RetrievalDocument[]) => Search> = {
  pomost(documents) {
    const index = new TextIndex(documents.map((document) => ({ ...document, value: document.id })));
    return (query) => index.search(query, mostResults).map(({ value }) => value);
  },

  'bm25-words'(documents) {
    const search = indexWords(documents.map(({ title = '', text }) => `${title} ${text}`));
    return (query) => idsOf(search(query), documents);
  },

  minisearch(documents) {
    const index = new MiniSearch({ fields: ['title', 'text'], idField: 'place' });
    index.addAll(documents.map(({ title = '', text }, place) => ({ place, title, text })));
    const options = { prefix: true, fuzzy: 0.2, combineWith: 'OR' } as const;
    return (query) =>
      idsOf(
        index.search(query, options).map(({ id }) => id as number),
        documents,
      );
  },
};

const idsOf = (places: readonly number[], documents: readonly RetrievalDocument[]): string[] =>
  [...new Set(places.map((place) => documents[place]?.id ?? ''))].slice(0, mostResults);

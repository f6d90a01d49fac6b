import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerLanguages } from '../../core/language.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import type { BenchOptions } from '../bench.ts';

export interface RetrievalDocument {
  /** several documents may have one id */
  id: string;
  text: string;
  title?: string;
}

export interface RetrievalQuery {
  id: string;
  text: string;
  relevant: string[];
}

/** What one index holds and is asked. */
export interface RetrievalSet {
  documents: RetrievalDocument[];
  queries: RetrievalQuery[];
}

interface Post {
  id: string;
  lang: string;
  text: string;
  claim: string | null;
}

const posts = path.join(import.meta.dirname, '../../../shared/data/posts-dev.jsonl');

/** The given files as one set, else the packs with the development posts, one set per language. */
export function readRetrievalSets({ docs, queries, lang }: BenchOptions): RetrievalSet[] {
  if (docs !== undefined && queries !== undefined) return [{ documents: ofLanguage(docs, lang), queries: ofLanguage(queries, lang) }];
  if (docs !== undefined || queries !== undefined) throw new Error('--docs and --queries go together');
  const packs = readPacksFromDisk();
  const asked = readJsonLines<Post>(posts);
  const languages = answerLanguages.filter((language) => lang === undefined || lang === language);
  return languages.map((language) => {
    const documents = packs.flatMap((pack) => documentsOf(pack, language));
    const ids = new Set(documents.map(({ id }) => id));
    // what no document in the language says cannot be found in it, however good the search
    const queries = asked.flatMap(({ id, lang, text, claim }) =>
      claim !== null && lang === language && ids.has(claim) ? [{ id, text, relevant: [claim] }] : [],
    );
    return { documents, queries };
  });
}

/** Lines that name another language are left out. */
const ofLanguage = <T extends object>(file: string, lang: string | undefined): T[] =>
  readJsonLines<T & { lang?: string }>(file).filter((line) => lang === undefined || line.lang === undefined || line.lang === lang);

function documentsOf(pack: Pack, language: string): RetrievalDocument[] {
  const claims = pack.claims.flatMap((claim) => {
    const wordings = 'wordings' in claim ? (claim.wordings as Record<string, string[]>)[language] : undefined;
    return [claim.myth[language as keyof typeof claim.myth], ...(wordings ?? [])].map((text) => ({ id: claim.id, text: text ?? '' }));
  });
  const answers = pack.answers.map(({ id, title, texts }) => ({
    id: `answer ${id}`,
    title: title[language as keyof typeof title],
    text: texts[language as keyof typeof texts]?.core ?? '',
  }));
  return [...claims, ...answers].filter(({ text }) => text !== '');
}

const readJsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

import type { Plugin } from 'vite';
import { compileEngine } from '../core/finding/compile-engine.ts';
import { type PackProblem, readPack } from '../core/pack/read-pack.ts';
import type { Pack } from '../core/pack/schema.ts';
import { packNames, readPackFolder } from '../tests/read-packs-from-disk.ts';

const virtualModule = 'virtual:built-in-packs';

/**
 * The packs inside the extension, checked and compiled while bundling, so that the worker parses them and is ready. The module
 * gives two strings of JSON: what judging needs, and what is shown and inserted.
 */
export function compilePacks(): Plugin {
  return {
    name: 'compile-packs',
    resolveId: (id) => (id === virtualModule ? `\0${virtualModule}` : null),
    load(id) {
      if (id !== `\0${virtualModule}`) return null;
      const packs = packNames.map(readStrictly);
      return [
        `export const compiledEngine = ${JSON.stringify(JSON.stringify(compileEngine(packs)))};`,
        `export const shownPacks = ${JSON.stringify(JSON.stringify(packs.map(leaveOutTerms)))};`,
      ].join('\n');
    },
  };
}

function readStrictly(name: string): Pack {
  const { pack, problems } = readPack(readPackFolder(name));
  if (!pack || problems.length > 0) throw new Error(`packs/${name} cannot be built in:\n${problems.map(describe).join('\n')}`);
  return pack;
}

const describe = ({ file, path, message }: PackProblem): string => `  ${file} ${path}: ${message}`;

/** What only the engine needs is in the engine already; examples are for learning and tests. */
const leaveOutTerms = (pack: Pack): Pack => ({
  ...pack,
  topics: pack.topics.map((topic) => ({ ...topic, subtopics: topic.subtopics.map((subtopic) => ({ ...subtopic, terms: {} })) })),
  cues: [],
  concepts: [],
  emergencyRules: [],
  claims: pack.claims.map(({ wordings: _wordings, denials: _denials, questions: _questions, ...claim }) => ({ ...claim, cues: {} })),
  examples: [],
});

import type { Plugin } from 'vite';
import { compileEngine } from '../core/finding/compile-engine.ts';
import { type PackProblem, readPack } from '../core/pack/read-pack.ts';
import type { Claim, Pack } from '../core/pack/schema.ts';
import gazetteer from '../core/place/gazetteer.json' with { type: 'json' };
import { PlaceIndex } from '../core/place/place-index.ts';
import { locateHelpPoints } from '../core/referral/locate-help-points.ts';
import { listPackNames, readPackFiles } from './packs/pack-folders.ts';

/**
 * What the worker imports of the packs: strings of JSON, so that it parses them when it needs them. Three modules, because no file
 * of the package may reach 4.5 MB.
 */
const modules: Record<string, (packs: Pack[]) => unknown> = {
  /** what judging needs, in two files */
  'virtual:compiled-engine': (packs) => ({ ...compileEngine(packs), sentences: {} }),
  'virtual:claim-sentences': (packs) => compileEngine(packs).sentences,
  /** what is shown and inserted */
  'virtual:shown-packs': (packs) => locateAll(packs.map(leaveOutTerms)),
};

/** The packs inside the extension, checked and compiled while bundling, so that the worker parses them and is ready. */
export function compilePacks(): Plugin {
  return {
    name: 'compile-packs',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
    load(id) {
      const compile = modules[id.slice(1)];
      if (!id.startsWith('\0') || !compile) return null;
      return `export default ${JSON.stringify(JSON.stringify(compile(listPackNames().map(readStrictly))))};`;
    },
  };
}

function readStrictly(name: string): Pack {
  const { pack, problems } = readPack(readPackFiles(name));
  if (!pack || problems.length > 0) throw new Error(`packs/${name} cannot be built in:\n${problems.map(describe).join('\n')}`);
  return pack;
}

const describe = ({ file, path, message }: PackProblem): string => `  ${file} ${path}: ${message}`;

/** With where they are. */
function locateAll(packs: Pack[]): Pack[] {
  const places = packs.flatMap((pack) => pack.places);
  const index = new PlaceIndex(gazetteer, places);
  return packs.map((pack) => ({ ...pack, helpPoints: locateHelpPoints(pack.helpPoints, places, index) }));
}

/** What only the engine needs is in the engine already; examples are for learning and tests. */
const leaveOutTerms = (pack: Pack): Pack => ({
  ...pack,
  topics: pack.topics.map((topic) => ({
    ...topic,
    subtopics: topic.subtopics.map(({ id, labels, urgency }) => ({ id, labels, urgency, terms: {} })),
  })),
  cues: [],
  concepts: [],
  emergencyRules: [],
  claims: pack.claims.map(leaveOutSentences),
  officeWords: [],
  examples: [],
});

function leaveOutSentences(claim: Claim): Claim {
  const { wordings: _wordings, denials: _denials, questions: _questions, matches: _matches, ignores: _ignores, ...shown } = claim;
  return { ...shown, cues: {} };
}

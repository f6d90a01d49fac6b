import type { PackLabels } from '../core/answer/suggestion.ts';
import { buildEngine, type Engine } from '../core/finding/build-engine.ts';
import type { Pack } from '../core/pack/schema.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import { readBuiltInPacks } from './built-in-packs.ts';

export interface Library {
  packs: Pack[];
  engine: Engine;
  labels: PackLabels;
}

let library: Library | undefined;

/** Packs and the one engine made of them; made again after the worker slept. */
export function getLibrary(): Library {
  library ??= build();
  return library;
}

function build(): Library {
  const packs = readBuiltInPacks();
  return { packs, engine: buildEngine(packs, detectLanguage), labels: collectLabels(packs) };
}

function collectLabels(packs: Pack[]): PackLabels {
  const labels: PackLabels = { topics: {}, special: [], packs: {} };
  for (const pack of packs) {
    labels.packs[pack.head.id] = pack.head.version;
    for (const topic of pack.topics) {
      for (const { id, labels: words } of [topic, ...topic.subtopics]) {
        labels.topics[id] = words;
        if (topic.sensitivity === 'special_category') labels.special.push(id);
      }
    }
  }
  return labels;
}

import { compileEngine } from '../core/finding/compile-engine.ts';
import { Engine, type Readers } from '../core/finding/engine.ts';
import gazetteer from '../core/place/gazetteer.json' with { type: 'json' };
import { PlaceIndex } from '../core/place/place-index.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import { readPacksFromDisk } from './read-packs-from-disk.ts';

/** Language and places as the extension reads them. */
export const getReaders = (): Readers => ({
  detectLanguage,
  places: new PlaceIndex(
    gazetteer,
    readPacksFromDisk().flatMap((pack) => pack.places),
  ),
});

/** The engine as the extension has it, from the packs on the disk. */
export const getEngine = (): Engine => new Engine(compileEngine(readPacksFromDisk()), getReaders());

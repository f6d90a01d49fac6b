import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const wordPattern = /[\p{L}\p{N}]{5,}/gu;

/** Words of five letters or digits and more, in small letters. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(wordPattern) ?? [];

export function readTexts(folder: string, ending: string): string[] {
  return listFiles(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(file, 'utf8'));
}

export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(file);
    return entry.isFile() ? [file] : [];
  });

/** Folders in which the browsers keep what an extension stores. */
const storageFolders = [
  /\/Default\/(?:Local Extension Settings|Sync Extension Settings|Extension State|Service Worker)\//,
  /\/Default\/IndexedDB\/chrome-extension_/,
  /\/storage\/default\/moz-extension/,
  /\/(?:storage-sync|browser-extension-data)/,
];

export const listStorageFiles = (profile: string): string[] =>
  listFiles(profile).filter((file) => storageFolders.some((folder) => folder.test(file)) && !file.includes('ScriptCache'));

/** All words that the bytes of a file may be read as: one or two bytes a letter, from an even or an odd place. */
export function wordsInBytes(file: string): Set<string> {
  const bytes = readFileSync(file);
  const readings = [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
  return new Set(readings.flatMap(wordsOf));
}

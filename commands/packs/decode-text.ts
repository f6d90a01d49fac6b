interface DecodedText {
  text: string;
  /** in the words an editor knows */
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1250 (Central European)' | 'Windows-1252 (Western European)';
}

/** The letters of our languages that are not ASCII, and what stands in texts besides. */
const usual = /[àèéìíòóùúäöüßáčďěňřšťůýžąćęłńśźżăâîșțşţđ€„“”‘’‚–…§°«»\u00a0]/iu;
/** Italian has these at the end of a word; inside one they are č, ě and ů read in the wrong table. */
const misread = /[àèìòù](?=\p{L})/giu;

function countOddities(text: string): number {
  const odd = [...text].filter((letter) => letter > '\u007f' && !usual.test(letter)).length;
  return odd + (text.match(misread)?.length ?? 0);
}

/** Every second byte of Latin text in UTF-16 is zero. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes.length > 3 && bytes[0] === 0 && bytes[2] === 0)) return 'utf-16be';
  return undefined;
}

/** Text out of a file as spreadsheets write it; byte order marks fall away. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = findUtf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const central = new TextDecoder('windows-1250').decode(bytes);
    const western = new TextDecoder('windows-1252').decode(bytes);
    return countOddities(central) < countOddities(western)
      ? { text: central, encoding: 'Windows-1250 (Central European)' }
      : { text: western, encoding: 'Windows-1252 (Western European)' };
  }
}

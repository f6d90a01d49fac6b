/** BM25 over whole words as textbooks have it (k1 1.2, b 0.75, a word of the query as often as it stands there): places, best first. */
export function indexWords(texts: readonly string[]): (query: string) => number[] {
  const postings = new Map<string, Map<number, number>>();
  const lengths = texts.map((text, place) => {
    const words = readWords(text);
    for (const word of words) {
      const places = postings.get(word) ?? new Map<number, number>();
      postings.set(word, places.set(place, (places.get(place) ?? 0) + 1));
    }
    return words.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return (query) => {
    const scores = new Map<number, number>();
    for (const word of readWords(query)) {
      const places = postings.get(word) ?? new Map<number, number>();
      const weight = Math.log(1 + (texts.length - places.size + 0.5) / (places.size + 0.5));
      for (const [place, count] of places) {
        const norm = 1.2 * (0.25 + (0.75 * (lengths[place] ?? 0)) / mean);
        scores.set(place, (scores.get(place) ?? 0) + (weight * count * 2.2) / (count + norm));
      }
    }
    return [...scores].sort(([, a], [, b]) => b - a).map(([place]) => place);
  };
}

const readWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readInteractionExample } from '../../tests/read-interaction-examples.ts';
import { acts, interactionDraft, spaceCode } from './interaction.ts';

const stampFields = ['schema', 'device', 'seq', 'previousHash', 'at'];

/** The example of an act as the panel made it. */
const draftOf = (act: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(readInteractionExample(act as (typeof acts)[number])).filter(([key]) => !stampFields.includes(key)));

const accepts = (draft: unknown): boolean => v.safeParse(interactionDraft, draft).success;

/** What must not get into a record anywhere: words of a post, names, addresses. */
const words: [what: string, text: string][] = [
  ['a sentence', 'Mein Vermieter hat mir gekündigt, was soll ich tun?'],
  ['a sentence without marks', 'ich habe keine wohnung mehr'],
  ['a sentence in Cyrillic', 'Нямам къде да спя'],
  ['an address', 'https://www.facebook.com/groups/1/posts/2/'],
  ['a link without a scheme', 'www.facebook.com/maria.popescu'],
  ['a name', 'Maria Popescu'],
  ['a name with a hyphen', 'Ana-Maria Ionescu'],
  ['a mail address', 'maria@example.org'],
  ['a phone number', '+49 151 0000000'],
  ['lines', 'a\nb'],
];

type Path = (string | number)[];

/** Every string in a record, by where it stands. */
function findStrings(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => findStrings(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

function replaceAt(value: unknown, [head, ...rest]: Path, text: string): unknown {
  if (head === undefined) return text;
  if (Array.isArray(value)) return value.map((part, index) => (index === head ? replaceAt(part, rest, text) : part));
  return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, key === head ? replaceAt(part, rest, text) : part]));
}

const fields = acts.flatMap((act) => findStrings(draftOf(act)).map((path) => ({ act, path, name: `${act} ${path.join('.')}` })));

describe('an interaction', () => {
  it.each(acts)('%s is taken as the example has it', (act) => {
    expect(accepts(draftOf(act))).toBe(true);
  });

  it('is tried in every field', () => {
    expect(fields.length).toBeGreaterThan(acts.length * 9);
  });

  it.each(fields)('has no room for free text in $name', ({ act, path }) => {
    const taken = words.filter(([, text]) => accepts(replaceAt(draftOf(act), path, text)));
    expect(taken).toEqual([]);
  });

  it.each(acts)('%s has no field for anything else', (act) => {
    for (const extra of ['text', 'author', 'url', 'note', 'name', 'link']) expect(accepts({ ...draftOf(act), [extra]: 'x' })).toBe(false);
  });

  it.each(words)('has no room for %s among its topics or the names of packs', (_what, text) => {
    const draft = draftOf('gap-noted');
    expect(accepts({ ...draft, topics: [text] })).toBe(false);
    expect(accepts({ ...draft, packs: { [text]: '2026.11.22' } })).toBe(false);
    expect(accepts({ ...draft, packs: { de: text } })).toBe(false);
  });

  it('has no room for whole postcodes', () => {
    const place = (postcodePrefix: string) => accepts({ ...draftOf('gap-noted'), place: { country: 'DE', land: 'DE-NW', postcodePrefix } });
    expect(place('441')).toBe(true);
    expect(place('44135')).toBe(false);
  });

  it('has no room for endless lists', () => {
    expect(accepts({ ...draftOf('gap-noted'), topics: Array(9).fill('registration') })).toBe(false);
    expect(accepts({ ...draftOf('answer-inserted'), helpPoints: Array(6).fill({ id: 'a', version: '2026.1.1' }) })).toBe(false);
  });

  it('names an act that exists', () => {
    expect(accepts({ ...draftOf('gap-noted'), act: 'gap-filled' })).toBe(false);
  });
});

describe('the code of a space', () => {
  it.each(['1234567890', 'pomoc.w.niemczech', '-1001234567890', '@bulgari_berlin', 'h:0123456789abcdef0123456789abcdef'])(
    'may be %s',
    (space) => {
      expect(v.is(spaceCode, space)).toBe(true);
    },
  );

  it.each(['', 'Români în Dortmund', '/groups/1', 'a/b', 'h:short', 'https://t.me/x', 'a'.repeat(82)])('may not be %j', (space) => {
    expect(v.is(spaceCode, space)).toBe(false);
  });
});

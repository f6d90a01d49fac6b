import { expect, it } from 'vitest';
import type { Json } from './json-parts.ts';
import { type FieldPath, mergeFields } from './merge-fields.ts';

const stands: Json = {
  id: 'de-example',
  email: 'office@example.org',
  free: false,
  source: { url: 'https://example.org/', date: null },
  translations: { bg: { name: 'Пример' }, pl: { name: 'Przykład', description: 'Opis' } },
};

it.each<[string, Json, FieldPath[], Json]>([
  ['nothing, which keeps all', { email: 'x' }, [], stands],
  ['a new value', { email: 'new@example.org' }, [['email']], { ...stands, email: 'new@example.org' }],
  ['nothing where something stood', {}, [['email']], { ...stands, email: undefined }],
  [
    'one part of a field',
    { source: { date: '2026' } },
    [['source', 'date']],
    { ...stands, source: { url: 'https://example.org/', date: '2026' } },
  ],
  [
    'the last text of a language',
    {},
    [['translations', 'bg', 'name']],
    { ...stands, translations: { pl: { name: 'Przykład', description: 'Opis' } } },
  ],
  [
    'a text of a new language',
    { translations: { cs: { name: 'Příklad' } } },
    [['translations', 'cs', 'name']],
    { ...stands, translations: { ...(stands['translations'] as Json), cs: { name: 'Příklad' } } },
  ],
  ['nothing where nothing stood', {}, [['a', 'b', 'c']], stands],
])('a file speaks of %s', (_, comes, given, merged) => {
  const before = structuredClone(stands);
  expect(mergeFields(stands, comes, given)).toEqual(JSON.parse(JSON.stringify(merged)));
  expect(stands).toEqual(before);
});

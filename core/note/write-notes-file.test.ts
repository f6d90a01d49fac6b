import { expect, it } from 'vitest';
import type { Note } from './note.ts';
import { writeNotesFile } from './write-notes-file.ts';

it('writes the notes as they are kept, with the packs they speak of', () => {
  const note: Note = {
    id: '019a9f00-0000-7000-8000-000000000001',
    kind: 'new-rumour',
    on: '2026-11-22',
    language: 'bg',
    count: 1,
    words: 'Казват, че Jobcenter спира парите през декември.',
  };
  const file = writeNotesFile([note], { today: '2026-11-22', packs: { de: '2026.11.21' } });
  expect(JSON.parse(file)).toEqual({
    format: 'pomost-notes',
    formatVersion: 1,
    savedOn: '2026-11-22',
    packs: { de: '2026.11.21' },
    notes: [note],
  });
  expect(file.endsWith('}\n')).toBe(true);
});

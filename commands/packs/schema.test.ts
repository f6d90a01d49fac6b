import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { listPackNames, readPackFiles } from './pack-folders.ts';
import { writeJsonSchema } from './schema.ts';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const isValid = ajv.compile(writeJsonSchema());

describe('the JSON Schema of packs', () => {
  it.each(listPackNames())('takes every file of %s', (name) => {
    const files = Object.entries(readPackFiles(name));
    expect(files.filter(([, content]) => !isValid(content)).map(([file]) => file)).toEqual([]);
  });

  it.each([
    ['an unknown list', { helpPoint: [] }],
    ['an unknown field', { facts: [{ id: 'a', amount: 1 }] }],
    ['a head without a version', { id: 'de', title: {} }],
  ])('refuses %s', (_, content) => {
    expect(isValid(content)).toBe(false);
  });
});

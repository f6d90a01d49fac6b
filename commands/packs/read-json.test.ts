import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

describe('the line of a value', () => {
  const { findLine } = readJson('{\n  "answers": [\n    { "id": "a" },\n    {\n      "id": "b",\n      "texts": { "bg":\n 1 } }\n  ]\n}\n');
  it.each([
    [[], 1],
    [['answers'], 2],
    [['answers', 0, 'id'], 3],
    [['answers', 1], 4],
    [['answers', 1, 'texts', 'bg'], 6],
    [['answers', 1, 'texts', 'pl', 'core'], 6],
    [['answers', 7], 2],
    [['nowhere'], 1],
  ])('at %j is %i', (path, line) => {
    expect(findLine(path)).toBe(line);
  });
});

describe('what is no JSON', () => {
  it('has one mistake, the first', () => {
    expect(readJson('{\n "a": 1\n "b": 2\n "c": 3 }')).toMatchObject({
      value: undefined,
      mistakes: [{ line: 3, message: 'is no JSON: a comma is missing', remedy: 'write , at the end of the line before' }],
    });
  });
});

describe('a field that stands twice', () => {
  it('is named, and the rest is read', () => {
    expect(readJson('{ "a": 1,\n"b": { "a": 2 },\n"a": 3 }')).toMatchObject({
      value: { a: 3, b: { a: 2 } },
      mistakes: [{ line: 3, message: 'has the field "a" twice in one entry: the first was not read', field: 'a' }],
    });
  });
});

import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { entryKinds, entrySchemas, headSchema } from '../../core/pack/schema.ts';
import { readOptions } from './read-options.ts';
import { writeFiles, writeJson } from './write-files.ts';

export const schemaUsage = 'npm run packs -- schema [--out FOLDER]';

const fileName = 'pack.schema.json';

/** What can be said in JSON Schema of a pack's files; own checks, such as that of a term that is too wide, cannot. */
export function writeJsonSchema(): Record<string, unknown> {
  const convert = (schema: Parameters<typeof toJsonSchema>[0]): Record<string, unknown> => {
    const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
    return rest;
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A file of a pack',
    description: 'pack.json is the head; every other file holds lists of entries by kind.',
    definitions: { head: convert(headSchema), ...Object.fromEntries(entryKinds.map((kind) => [kind, convert(entrySchemas[kind])])) },
    if: { required: ['title'] },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: { $ref: '#/definitions/head' },
    else: {
      type: 'object',
      properties: Object.fromEntries(entryKinds.map((kind) => [kind, { type: 'array', items: { $ref: `#/definitions/${kind}` } }])),
      additionalProperties: false,
    },
  };
}

export async function schema(args: string[]): Promise<number> {
  const options = readOptions(args, { usage: schemaUsage, names: ['out'], flags: [], rest: { least: 0, most: 0 } });
  if (!options) return 1;
  const path = join(options.out ?? '.', fileName);
  writeFiles(new Map([[path, writeJson(writeJsonSchema())]]));
  console.log(`${path} is written.`);
  return 0;
}

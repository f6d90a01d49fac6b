import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Interaction, interactionDraft, interactionSchemaVersion, type Stamp } from '../core/interaction/interaction.ts';
import { toCsv, toJsonLines } from '../core/report/export-log.ts';
import { actsWithoutExample, exampleNames, readInteractionExample } from './read-interaction-examples.ts';

/** What the panel made of a record, without what the log added. */
function unstamp(record: Interaction): Omit<Interaction, keyof Stamp> {
  const { schema: _schema, device: _device, seq: _seq, previousHash: _previousHash, at: _at, ...draft } = record;
  return draft;
}

describe('records of earlier versions', () => {
  it('have an example of every act', () => {
    expect(actsWithoutExample()).toEqual([]);
  });

  it.each(exampleNames)('%s is of a shape we know', (name) => {
    const record = readInteractionExample(name);
    expect(name.split('.')[0]).toBe(record.act);
    expect(record.schema).toBeGreaterThanOrEqual(1);
    expect(record.schema).toBeLessThanOrEqual(interactionSchemaVersion);
  });

  it.each(exampleNames)('%s can still be read, and nothing of it is lost', (name) => {
    const draft = unstamp(readInteractionExample(name));
    expect(v.parse(interactionDraft, draft)).toEqual(draft);
  });

  it.each(exampleNames)('%s can still be exported', (name) => {
    const record = readInteractionExample(name);
    expect(toCsv([record])).toContain(record.id);
    expect(JSON.parse(toJsonLines([record]))).toEqual(record);
  });
});

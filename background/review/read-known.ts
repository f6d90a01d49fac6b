import { type Known, placeOf } from '../../core/import/known.ts';
import type { ReadEnvelope, RefusedFile } from '../../core/import/read-incoming.ts';
import type { ReviewStore } from './review-store.ts';

/** What is known of the devices, numbers and acts that these files speak of. */
export async function readKnown(store: ReviewStore, read: readonly (ReadEnvelope | RefusedFile)[]): Promise<Known> {
  const envelopes = read.filter((one) => 'header' in one);
  const devices = new Set(envelopes.map(({ header }) => header.device));
  const places = new Map(
    envelopes.flatMap(({ header: { device, seq } }) =>
      [seq - 1, seq, seq + 1].map((number): [string, [string, number]] => [placeOf({ device, seq: number }), [device, number]]),
    ),
  );
  const ids = new Set(envelopes.flatMap(({ records }) => records.map(({ id }) => id)));
  const transaction = store.transaction(['devices', 'envelopes', 'records']);
  const [knownDevices, knownEnvelopes, knownRecords] = await Promise.all([
    Promise.all([...devices].map((device) => transaction.objectStore('devices').get(device))),
    Promise.all([...places.values()].map((key) => transaction.objectStore('envelopes').get(key))),
    Promise.all([...ids].map((id) => transaction.objectStore('records').get(id))),
  ]);
  return {
    devices: new Map(knownDevices.flatMap((device) => (device ? [[device.device, device]] : []))),
    envelopes: new Map(knownEnvelopes.flatMap((envelope) => (envelope ? [[placeOf(envelope), envelope]] : []))),
    records: new Map(knownRecords.flatMap((kept) => (kept ? [[kept.id, kept.record]] : []))),
  };
}

import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { fromBase64, fromBase64Url, toBase64, toBase64Url, toBytes } from './bytes.ts';
import { deriveDeviceKeys } from './device-keys.ts';
import { readPairingText, writePairingText } from './pairing-text.ts';
import { acceptFirstRoot, acceptNextRoot, listRecipients } from './read-root.ts';
import { signFile, verifyFile } from './sign-file.ts';
import { signRoot } from './sign-root.ts';

let team: MadeTeam;
let other: MadeTeam;

beforeAll(async () => {
  [team, other] = await Promise.all([makeTeam(), makeTeam()]);
});

describe('bytes as text', () => {
  it('come back as they were', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  });

  it.each(['a', 'ab*d', 'ä', 'ab-d'])('%j is no base64', (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});

describe('the keys of a device', () => {
  it('are the same from the same secret, and others from another', async () => {
    const [one, again, another] = await Promise.all([1, 1, 2].map((fill) => deriveDeviceKeys(new Uint8Array(32).fill(fill))));
    expect(one?.signs).toBe(again?.signs);
    expect(one?.seals).toBe(again?.seals);
    expect(another?.signs).not.toBe(one?.signs);
    expect(another?.seals).not.toBe(one?.seals);
  });

  it('cannot be taken out', async () => {
    const { signKey, sealKey } = await deriveDeviceKeys(new Uint8Array(32).fill(1));
    await expect(crypto.subtle.exportKey('pkcs8', signKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('pkcs8', sealKey)).rejects.toThrow();
  });
});

describe('a signature', () => {
  it('holds for its purpose and its bytes alone', async () => {
    const { keys } = team.devices[0] as MadeTeam['devices'][number];
    const file = await signFile('pomost-receipt-v1', toBytes('{}'), [keys]);
    expect(await verifyFile('pomost-receipt-v1', file, [keys.signs])).toEqual(fromBase64(file.payload));
    expect(await verifyFile('pomost-root-v1', file, [keys.signs])).toBeUndefined();
    expect(await verifyFile('pomost-receipt-v1', { ...file, payload: toBase64(toBytes('{ }')) }, [keys.signs])).toBeUndefined();
    expect(await verifyFile('pomost-receipt-v1', file, [team.paper.signs])).toBeUndefined();
  });

  it('is over the purpose, a zero byte and the bytes', async () => {
    const { keys } = team.devices[0] as MadeTeam['devices'][number];
    const { signatures } = await signFile('pomost-receipt-v1', toBytes('{}'), [keys]);
    const key = await crypto.subtle.importKey('raw', fromBase64(keys.signs) as Uint8Array<ArrayBuffer>, 'Ed25519', false, ['verify']);
    const signature = fromBase64(signatures[0]?.signature ?? '') as Uint8Array<ArrayBuffer>;
    expect(await crypto.subtle.verify('Ed25519', key, signature, toBytes('pomost-receipt-v1\0{}'))).toBe(true);
  });
});

describe('the first root', () => {
  const pins = () => team.root.keys.map(({ id }) => id);

  it('is taken when a pinned key signed it, each of the two', async () => {
    expect(await acceptFirstRoot(team.signedRoot, pins())).toEqual(team.root);
    expect(await acceptFirstRoot(await signRoot(team.root, [team.paper]), pins())).toEqual(team.root);
  });

  it('of another team, or signed by another, is not', async () => {
    expect(await acceptFirstRoot(other.signedRoot, pins())).toBeUndefined();
    expect(await acceptFirstRoot(await signRoot(team.root, [other.coordinator]), pins())).toBeUndefined();
  });

  it('that gives its own key the name of a pinned one is not', async () => {
    const [first] = pins();
    const keys = [{ ...(other.root.keys[0] as (typeof other.root.keys)[number]), id: first ?? '' }];
    const forged = await signRoot({ ...team.root, keys }, [other.coordinator]);
    const renamed = { ...forged, signatures: forged.signatures.map((signature) => ({ ...signature, key: first ?? '' })) };
    expect(await acceptFirstRoot(forged, pins())).toBeUndefined();
    expect(await acceptFirstRoot(renamed, pins())).toBeUndefined();
  });
});

describe('a later root', () => {
  const next = (change: object = {}) => ({ ...team.root, version: 2, ...change });

  it.each(['coordinator', 'paper'] as const)('is taken when the %s key signed it', async (who) => {
    expect(await acceptNextRoot(await signRoot(next(), [team[who]]), team.root)).toEqual({ state: 'newer', root: next() });
  });

  it('signed by nobody we know is refused', async () => {
    expect(await acceptNextRoot(await signRoot(next(), [other.coordinator]), team.root)).toEqual({ state: 'refused' });
  });

  it('signed only by a key that it brings itself is refused', async () => {
    const keys = other.root.keys;
    expect(await acceptNextRoot(await signRoot(next({ keys }), [other.coordinator]), team.root)).toEqual({ state: 'refused' });
  });

  it('of another team is refused', async () => {
    const moved = next({ team: other.root.team });
    expect(await acceptNextRoot(await signRoot(moved, [team.coordinator]), team.root)).toEqual({ state: 'refused' });
  });

  it('with a number that cannot be counted up is none', async () => {
    for (const version of [1_000_001, 1e308])
      expect(await acceptNextRoot(await signRoot(next({ version }), [team.coordinator]), team.root)).toEqual({ state: 'refused' });
  });

  it('that is older, or the same, changes nothing', async () => {
    const second = next();
    expect(await acceptNextRoot(team.signedRoot, second)).toEqual({ state: 'older' });
    expect(await acceptNextRoot(team.signedRoot, team.root)).toEqual({ state: 'same' });
  });
});

describe('recipients', () => {
  it('are the supervisors that count and the paper', () => {
    const [office, laptop] = team.root.devices as [MadeTeam['root']['devices'][number], MadeTeam['root']['devices'][number]];
    expect(listRecipients(team.root)).toEqual([office.seals, team.paper.seals]);
    const blocked = { ...office, blocked: { at: '2026-11-22T09:00:00.000Z', why: 'lost' as const } };
    expect(listRecipients({ ...team.root, devices: [blocked, laptop] })).toEqual([team.paper.seals]);
  });
});

describe('a pairing text', () => {
  const text = () => team.devices[1]?.pairingText ?? '';

  it('says what was written, whatever an e-mail did to its lines', () => {
    const broken = ` ${text().slice(0, 70)}\r\n${text().slice(70, 140)}\n\t${text().slice(140)}\n`;
    expect(readPairingText(broken)).toEqual(readPairingText(text()));
    expect(readPairingText(text())).toMatchObject({ device: team.devices[1]?.id, team: team.root.team });
  });

  it('that is cut short, or anything else, is none', () => {
    for (const given of ['', 'https://example.org', text().slice(0, -5), text().slice(3), text().replace(':1.', ':2.')]) {
      expect(readPairingText(given)).toBeUndefined();
    }
  });

  it('does not lead to a hub without https', () => {
    const pairing = readPairingText(text());
    if (!pairing) throw new Error('no pairing');
    const drop = { url: 'http://hub.example/logs/a/', user: 'a', password: 'b' };
    expect(readPairingText(writePairingText({ ...pairing, access: { kind: 'webdav', drop } }))).toBeUndefined();
  });
});

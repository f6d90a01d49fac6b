import type { SealedEnvelope } from '../../core/envelope/envelope.ts';
import { nameEnvelope } from '../../core/envelope/envelope-name.ts';
import type { EnvelopeWish } from '../../core/envelope/make-envelope.ts';
import { sha256, toBytes } from '../../core/team/bytes.ts';

/** An envelope without encryption; as with it, no two sealings are alike. */
export async function sealInTheOpen({ device, seq, previous, records }: EnvelopeWish): Promise<SealedEnvelope> {
  const bytes = toBytes(JSON.stringify({ device, seq, previous, records, salt: crypto.randomUUID() }));
  const hash = await sha256(bytes);
  return { name: nameEnvelope({ device, seq, sha256: hash }), seq, bytes, sha256: hash };
}

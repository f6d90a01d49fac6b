import { type Bytes, fromBytes, toBytes } from './bytes.ts';
import { listRecipients } from './read-root.ts';
import type { TeamRoot } from './root.ts';
import { seal, unseal } from './seal.ts';

/** Name of the file, for those who also try it with the `age` command. */
export const drillFile = 'pomost-test.age';

/** A test file sealed as envelopes are. `words`: what is to be read after opening. Throws where nobody could open it. */
export const makeDrill = (root: TeamRoot, words: string): Promise<Bytes> => seal(toBytes(words), listRecipients(root));

/** The words; undefined: this identity opens nothing of the team. */
export async function openDrill(file: Bytes, identity: CryptoKey | string): Promise<string | undefined> {
  const plain = await unseal(file, identity);
  return plain && fromBytes(plain);
}

import { toBase64, toBytes } from '../team/bytes.ts';
import type { HubPlace } from './hub-access.ts';

/** The header of RFC 7617, in UTF-8 as Nextcloud and Apache read it; without a user none. */
export const basicAuthorization = ({ user, password }: HubPlace): Record<string, string> =>
  user === '' ? {} : { Authorization: `Basic ${toBase64(toBytes(`${user}:${password}`))}` };

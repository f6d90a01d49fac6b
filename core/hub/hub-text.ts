import * as v from 'valibot';
import { readPasted, writePasted } from '../team/pasted-text.ts';
import { readJson } from '../team/sign-file.ts';

/** What an account of the hub may do; a coordinator's account may also do what a supervisor's may. */
export const accountKinds = ['device', 'supervisor', 'coordinator'] as const;
export type AccountKind = (typeof accountKinds)[number];

const account = v.strictObject({
  /** its own folder below `logs/` */
  folder: v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)),
  user: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200), v.excludes(':')),
  password: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  kind: v.picklist(accountKinds),
});
export type HubAccount = v.InferOutput<typeof account>;

/** Extensions reach https only; a hub on the same machine is for trying out. */
const address = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/),
  v.endsWith('/'),
  v.maxLength(500),
);

const hubAccounts = v.strictObject({
  /** ends with a slash; `logs/` and `shared/` are below it */
  url: address,
  accounts: v.pipe(v.array(account), v.maxLength(600)),
});
export type HubAccounts = v.InferOutput<typeof hubAccounts>;

const prefix = 'pomost-hub:1.';

/** What the set-up of a hub prints and the coordinator pastes into the team page. Whoever has it reaches the whole hub. */
export const writeHubText = (given: HubAccounts): string => writePasted(prefix, given);

/** undefined: none, or cut short. */
export const readHubText = (text: string): HubAccounts | undefined => readPasted(hubAccounts, prefix, text);

/** The same as JSON, as the hub keeps it. */
export const readHubAccounts = (json: string): HubAccounts | undefined => readJson(hubAccounts, json);

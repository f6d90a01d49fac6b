import type { HelpPoint } from '../pack/schema.ts';
import type { HelpPointChoice, HelpPointReason } from './suggestion.ts';

/** An office further away than this is not ticked unasked, in km. */
const near = 25;

/** What may be closed, what is far, what is for others or for something else, and who may tell an authority. */
const never: readonly HelpPointReason['reason'][] = [
  'funding-ended',
  'closed-for-now',
  'in-land',
  'some-postcodes',
  'other-topic',
  'partial',
  'other-group',
  'group-unknown',
  'language-not-spoken',
  'papers-needed',
  'insurance-needed',
  'other-town',
  'other-country',
  'may-report',
];

/** They go out at night and in the cold, or send on and do not help themselves. */
const neverTypes: readonly HelpPoint['type'][] = ['street_bus', 'umbrella_organisation', 'information_portal', 'outreach_programme'];

/** A place with a secret address is told of by the counsellor alone, never in a text that others read. */
export const mayBeNamed = ({ addressSecret }: HelpPoint): boolean => addressSecret !== true;

/** Whether a place may stand in a text without the counsellor having chosen it: it helps with exactly this, near by, and can be reached. */
export function mayTick({ helpPoint, why }: HelpPointChoice): boolean {
  const { type, phones, url, address } = helpPoint;
  if (!mayBeNamed(helpPoint) || neverTypes.includes(type) || (phones ?? url ?? address) === undefined) return false;
  return why.some(isExact) && !why.some(({ reason, value }) => never.includes(reason) || (reason === 'near' && Number(value) > near));
}

/** The post's own subtopic, or all of its topic; not another part of it. */
const isExact = ({ reason, value }: HelpPointReason): boolean =>
  reason === 'topic' || (reason === 'wider-topic' && !String(value).includes('.'));

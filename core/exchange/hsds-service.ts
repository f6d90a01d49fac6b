/** The part of HSDS 3.0 (openreferral.org) that we write and read; the form is that of its compiled schema of one service. */
export interface HsdsService {
  id: string;
  name: string;
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  organization?: { id: string; name: string; description: string };
  program?: { id: string; name: string; description: string };
  phones?: { id: string; number: string }[];
  languages?: { id: string; code: string }[];
  schedules?: HsdsSchedule[];
  service_areas?: { id: string; name: string }[];
  service_at_locations?: { id: string; location: HsdsLocation }[];
  attributes?: {
    id: string;
    link_type: string;
    taxonomy_term: { id: string; code: string; name: string; description: string; taxonomy: string };
  }[];
  assured_date?: string;
  last_modified?: string;
  [straight: string]: unknown;
}

export interface HsdsLocation {
  id: string;
  location_type: 'physical' | 'postal' | 'virtual';
  name?: string;
  latitude?: number;
  longitude?: number;
  addresses?: HsdsAddress[];
}

export interface HsdsAddress {
  id: string;
  address_1: string;
  city: string;
  state_province: string;
  postal_code: string;
  country: string;
  address_type: 'physical' | 'postal' | 'virtual';
}

export interface HsdsSchedule {
  id?: string;
  freq?: 'WEEKLY' | 'MONTHLY';
  interval?: number | string;
  byday?: string;
  bymonthday?: string;
  byweekno?: string;
  byyearday?: string;
  count?: number | string;
  valid_from?: string;
  valid_to?: string;
  dtstart?: string;
  until?: string;
  opens_at?: string;
  closes_at?: string;
  description?: string;
}

/** Our field → theirs; both hold the same value. Names that begin with x_ are ours: docs/formats.md. */
export const straightFields: Readonly<Record<string, string>> = {
  id: 'x_id',
  version: 'x_version',
  name: 'name',
  shortName: 'alternate_name',
  type: 'x_type',
  description: 'description',
  application: 'application_process',
  eligibility: 'eligibility_description',
  country: 'x_country',
  place: 'x_place',
  land: 'x_land',
  postcodes: 'x_postcode_ranges',
  fallback: 'x_fallback',
  address: 'x_address',
  addressSecret: 'x_address_secret',
  email: 'email',
  url: 'url',
  openingHours: 'x_opening_hours',
  timeZone: 'x_timezone',
  hoursNote: 'x_hours_note',
  appointment: 'x_appointment',
  topics: 'x_topics',
  targetGroups: 'x_target_groups',
  anonymous: 'x_anonymous',
  free: 'x_free',
  withoutPapers: 'x_without_documents',
  withoutInsurance: 'x_without_insurance',
  mayReport: 'x_may_report',
  notes: 'x_notes',
  fundedUntil: 'x_funded_until',
  source: 'x_source',
  verifiedAt: 'x_verified_at',
  verifiedBy: 'x_verified_by',
  supersedes: 'x_supersedes',
};

export const translatedFields: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'description',
  application: 'application_process',
  eligibility: 'eligibility_description',
};

/** Marks entries that come from somebody else's file; what follows is the id there. */
export const foreignPrefix = 'hsds-';

export const statuses = { active: 'active', 'closed-for-now': 'temporarily closed', closed: 'defunct' } as const;

/** `temporarily closed` → `closed-for-now`; undefined stands for active */
export function readStatus(status: unknown): string | undefined {
  if (status === 'defunct') return 'closed';
  return status === 'inactive' || status === 'temporarily closed' ? 'closed-for-now' : undefined;
}

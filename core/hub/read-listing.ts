import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';
import { readHref } from './read-href.ts';

/** One file or folder of a hub's folder. */
export interface HubEntry {
  /** decoded, without slashes */
  name: string;
  isFolder: boolean;
  /** of a file, in bytes */
  length?: number;
  /** ms since 1970, UTC */
  modified?: number;
}

/** Entities stay as they are written: none can be defined, none can grow. Prefixes differ from hub to hub and say nothing. */
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  ignorePiTags: true,
  ignoreDeclaration: true,
  maxNestedTags: 20,
  isArray: (name) => name === 'response' || name === 'propstat',
});

const text = v.fallback(v.optional(v.string()), undefined);
const prop = v.object({
  resourcetype: v.optional(v.unknown()),
  getcontentlength: text,
  getlastmodified: text,
});
const propstat = v.object({ prop: v.fallback(prop, {}), status: v.fallback(v.string(), '') });
const response = v.object({ href: v.string(), propstat: v.fallback(v.array(propstat), []) });
const multistatus = v.object({ multistatus: v.object({ response: v.array(v.unknown()) }) });

interface Found extends Omit<HubEntry, 'name'> {
  path: string[];
}

/**
 * The answer to PROPFIND with depth 1, without the folder itself. undefined: it is none, or not whole.
 * Names that could lead elsewhere, and what does not lie directly in the folder, are left out.
 */
export function readListing(body: Uint8Array): HubEntry[] | undefined {
  const found = readResponses(body)?.flatMap((given) => readResponse(given) ?? []);
  if (!found) return undefined;
  // the folder itself has the shortest path; hrefs cannot be compared with the address, because a proxy may have put something before it
  const own = found.reduce<Found | undefined>(
    (shortest, next) => (next.isFolder && next.path.length < (shortest?.path.length ?? Number.POSITIVE_INFINITY) ? next : shortest),
    undefined,
  );
  if (!own) return undefined;
  const before = `${own.path.join('/')}/`;
  return found.flatMap(({ path, ...rest }) => {
    const name = path.at(-1);
    const isInside = path.length === own.path.length + 1 && `${path.slice(0, -1).join('/')}/` === before;
    return isInside && name !== undefined ? [{ name, ...rest }] : [];
  });
}

function readResponses(body: Uint8Array): unknown[] | undefined {
  try {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(body);
    // the parser forgives what is not closed, and a definition of entities has no place here
    if (!/<\/(?:[\w.-]+:)?multistatus>\s*$/.test(xml.slice(-200)) || /<!(?:DOCTYPE|ENTITY)/i.test(xml)) return undefined;
    const parsed = v.safeParse(multistatus, parser.parse(xml));
    return parsed.success ? parsed.output.multistatus.response : undefined;
  } catch {
    return undefined; // not UTF-8, no XML, nested too deep, or names such as __proto__
  }
}

function readResponse(given: unknown): Found | undefined {
  const parsed = v.safeParse(response, given);
  if (!parsed.success) return undefined;
  const path = readHref(parsed.output.href);
  if (!path) return undefined;
  // what a hub does not know of a file comes in a second block with status 404
  const known = parsed.output.propstat.find(({ status }) => / 200\b/.test(status))?.prop ?? {};
  const length = /^\d{1,15}$/.test(known.getcontentlength ?? '') ? Number(known.getcontentlength) : undefined;
  const modified = Date.parse(known.getlastmodified ?? '');
  const isFolder = path.endsWithSlash || isCollection(known.resourcetype);
  return {
    path: path.parts,
    isFolder,
    ...(length !== undefined && !isFolder && { length }),
    ...(!Number.isNaN(modified) && { modified }),
  };
}

const isCollection = (type: unknown): boolean => typeof type === 'object' && type !== null && Object.hasOwn(type, 'collection');

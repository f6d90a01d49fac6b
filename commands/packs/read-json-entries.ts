import { claimFields, claimTexts } from '../../core/exchange/claim-review.ts';
import type { PlacedEntry, ReadEntries } from '../../core/exchange/exchange-problem.ts';
import { straightFields } from '../../core/exchange/hsds-service.ts';
import { type ClaimDefaults, readClaimReviews } from '../../core/exchange/read-claim-reviews.ts';
import type { HsdsDefaults } from '../../core/exchange/read-foreign-service.ts';
import { readHsds } from '../../core/exchange/read-hsds.ts';
import { decodeText } from './decode-text.ts';
import { type JsonText, readJson } from './read-json.ts';

interface JsonSurroundings {
  helpPoints: HsdsDefaults;
  claims: ClaimDefaults;
  knownClaims: ReadonlyMap<string, object>;
}

const theirs: Record<'helpPoints' | 'claims', Readonly<Record<string, string>>> = {
  helpPoints: straightFields,
  claims: { ...claimFields, ...claimTexts, verdict: 'x_verdict', sources: 'citation' },
};

/** HSDS services or ClaimReviews, whichever the file holds. */
export function readJsonEntries(
  bytes: Uint8Array,
  { helpPoints, claims, knownClaims }: JsonSurroundings,
): ReadEntries & { kind: 'helpPoints' | 'claims' } {
  const { text } = decodeText(bytes);
  const file = readJson(text);
  const kind = JSON.stringify(file.value)?.includes('"ClaimReview"') ? 'claims' : 'helpPoints';
  const mistakes = file.mistakes.map(({ line, message, remedy }) => ({ line, where: 'the file', message: `${message}: ${remedy}` }));
  const unread = text.trim() === '' ? [{ where: 'the file', message: 'is empty' }] : mistakes;
  if (unread.length > 0) return { kind, entries: [], remarks: [], problems: unread };
  const { entries, remarks } = kind === 'claims' ? readClaimReviews(file.value, claims, knownClaims) : readHsds(file.value, helpPoints);
  const problems = entries.length > 0 ? [] : [{ where: 'the file', message: 'has neither services of HSDS 3.0 nor ClaimReviews' }];
  return { kind, entries: entries.map((entry) => addLines(entry, file, theirs[kind])), remarks, problems };
}

function addLines(
  { path, ...entry }: PlacedEntry,
  { findLine }: JsonText,
  names: Readonly<Record<string, string>>,
): ReadEntries['entries'][number] {
  return {
    ...entry,
    line: findLine(path),
    placeOf: (field) => {
      const first = /^\.?([A-Za-z]+)/.exec(field)?.[1] ?? '';
      const name = names[first] ?? first;
      return { where: field.replace(/^\./, '').replace(first, name), line: findLine([...path, name]) };
    },
  };
}

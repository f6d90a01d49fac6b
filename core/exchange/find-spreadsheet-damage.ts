import { type FieldProblem, makeFieldProblem } from '../pack/describe-issue.ts';
import type { Json } from './json-parts.ts';

/** 110, 112, 155 …, and the 116 numbers of Europe: the same everywhere, without anything in front */
const shortNumber = /^1\d{2}$|^116\d{3}$/;

const asText = 'format the column as text and write it anew';

const listTexts = (value: unknown): string[] => (Array.isArray(value) ? value : []).filter((item) => typeof item === 'string');

function isDialled(phone: string, country: unknown): boolean {
  const digits = phone.replace(/[^\d+]/g, '');
  // numbers of Czechia have nine digits and no zero in front
  return /^[0+]/.test(digits) || shortNumber.test(digits) || (country === 'CZ' && /^[2-9]\d{8}$/.test(digits));
}

function listEnds(postcodes: unknown): string[] {
  const ranges = (Array.isArray(postcodes) ? postcodes : []) as { from?: unknown; to?: unknown }[];
  return ranges.flatMap(({ from, to }) => (from === to ? [from] : [from, to])).filter((end) => typeof end === 'string');
}

/** Numbers of a table that a spreadsheet has taken for amounts: without the zeros or the + in front. What stands already is none. */
export function findSpreadsheetDamage({ country, phones, postcodes }: Json, stands: Json = {}): FieldProblem[] {
  const known = [...listTexts(stands['phones']), ...listEnds(stands['postcodes'])];
  const short = country === 'DE' ? listEnds(postcodes).filter((end) => /^[1-9]\d{3}$/.test(end) && !known.includes(end)) : [];
  const cut = listTexts(phones).filter((phone) => /\d/.test(phone) && !isDialled(phone, country) && !known.includes(phone));
  return [
    ...short.map((end) => makeFieldProblem('.postcodes', [`has ${end}, a postcode of four digits: a leading zero was lost`, asText])),
    ...cut.map((phone) =>
      makeFieldProblem('.phones', [`has ${phone}, which begins with neither 0 nor +: a leading zero or + was lost`, asText]),
    ),
  ];
}

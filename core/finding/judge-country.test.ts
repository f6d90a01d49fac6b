import { beforeAll, describe, expect, it } from 'vitest';
import { getEngine } from '../../tests/get-engine.ts';
import type { Country } from '../pack/schema.ts';
import type { PostId, Space } from '../post.ts';
import type { Engine } from './engine.ts';
import type { Finding } from './finding.ts';
import { judgeAnyway } from './judge.ts';

let engine: Engine;
beforeAll(() => {
  engine = getEngine();
});

const group = (title: string): Space => ({ id: '1', title, kind: 'group' });

function judgeIn(text: string, title: string, country?: Country): Finding {
  const post = { id: '1' as PostId, kind: 'post', text, truncated: false } as const;
  const where = country === undefined ? {} : { country };
  return judgeAnyway(post, engine, { site: 'facebook', space: group(title), ...where, now: Date.UTC(2026, 10, 22) });
}

describe('the country of a registered space', () => {
  it.each<[text: string]>([
    ['Proprietarul mi-a dat preaviz, ce fac?'],
    ['Gazda mă dă afară din casă, unde mă duc cu copiii?'],
    ['Наемодателят ни гони, какво да правим?'],
  ])('counts where a post names none: %s', (text) => {
    expect(judgeIn(text, 'Ajutor între noi').country).toBeUndefined();
    expect(judgeIn(text, 'Ajutor între noi', 'DE').country).toBe('DE');
    expect(judgeIn(text, 'Ajutor între noi', 'CZ').country).toBe('CZ');
  });

  it('goes before what the title says', () => {
    expect(judgeIn('Proprietarul mi-a dat preaviz, ce fac?', 'Români în Praga').country).toBe('CZ');
    const elsewhere = judgeIn('Proprietarul mi-a dat preaviz, ce fac?', 'Români în Praga', 'DE');
    expect([elsewhere.country, elsewhere.place]).toEqual(['DE', undefined]);
    expect(elsewhere.space.title).toBe('Români în Praga');
  });

  it('leaves the town of a title in the same country', () => {
    expect(judgeIn('Proprietarul mi-a dat preaviz, ce fac?', 'Români în Dortmund', 'DE').place?.name).toBe('Dortmund');
  });

  it('goes before the country where the language of the post is spoken', () => {
    expect(judgeIn('Dostala jsem výpověď z bytu, co mám dělat?', 'Pomoc v cizině').country).toBe('CZ');
    expect(judgeIn('Dostala jsem výpověď z bytu, co mám dělat?', 'Pomoc v cizině', 'DE').country).toBe('DE');
  });

  it.each([
    ['Locuiesc în Praga și proprietarul mi-a dat preaviz, ce fac?', 'CZ'],
    ['În Cehia proprietarul te scoate de azi pe mâine, e adevărat?', 'CZ'],
  ])('gives way to the one a post names: %s', (text, named) => {
    expect(judgeIn(text, 'Ajutor între noi', 'DE').country).toBe(named);
  });
});

describe('claims', () => {
  const text = 'Proprietarul te poate scoate când vrea, fără tribunal.';
  const countryOfClaim = (finding: Finding): (Country | undefined)[] =>
    finding.claims.map(({ id }) => engine.claims.find((claim) => claim.id === id)?.country);

  it('of the other country are not matched', () => {
    expect(countryOfClaim(judgeIn(text, 'Ajutor între noi', 'DE'))).toEqual(['DE']);
    expect(countryOfClaim(judgeIn(text, 'Ajutor între noi', 'CZ'))).not.toContain('DE');
  });

  it('are matched all the same where the post names their country', () => {
    expect(countryOfClaim(judgeIn('În Cehia proprietarul te scoate de azi pe mâine.', 'Ajutor între noi', 'DE'))).toEqual(['CZ']);
  });
});

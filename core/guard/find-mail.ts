import type { PersonalHit } from './personal-hit.ts';

const providers =
  'gmail|googlemail|yahoo|hotmail|outlook|icloud|live|abv|mail|gbg|seznam|email|centrum|post|gmx|web|t-online|freenet|wp|o2|onet|interia|libero|alice|virgilio|tiscali|net';
const endings = 'com|de|bg|cz|pl|ro|hr|it|uk|eu|net|org|info|at|sk';
const name = '[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}';
const domain = '[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}';
const start = '(?<![\\p{L}\\p{N}._%+-])';

const forms = [
  `${start}${name}@${domain}`,
  // ana.pop @ example.org
  `${start}${name} ?@ ?${domain}(?<=\\.(?:${endings}))(?!\\p{L})`,
  // ana.pop (at) example [dot] org, ana pop at gmail punkt com
  `${start}${name} ?[[({](?:at|a|ad|кльомба|маймунско а|malpa|małpa|zavináč|zavinac|chiocciola|arond|et|ät)[\\])}] ?${domain.replace('\\.', ' ?(?:\\.|[[({]?(?:dot|punkt|tečka|tecka|kropka|punct|punto|točka|tocka|точка)[\\])}]?) ?')}`,
  `${start}${name} (?:at|malpa|małpa|zavináč|zavinac|chiocciola|arond|et|кльомба|ät) (?:${providers}) ?(?:\\.| dot| punkt| tečka| kropka| punct| punto| točka| точка) ?(?:${endings})(?!\\p{L})`,
  // the sign left out: ana.pop gmail.com
  `${start}${name} (?:${providers})\\.(?:${endings})(?!\\p{L})`,
].map((source) => new RegExp(source, 'giu'));

/** Mail addresses, also written around the sign; every part has a bounded length. */
export const findMail = (text: string): PersonalHit[] =>
  forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, 0: written }): PersonalHit => ({ start: index, end: index + written.length, kind: 'email' })),
  );

/** These call everybody, or those who run the group. */
const everybody =
  /^(?:all|alle|allen|everyone|everybody|here|admins?|administrators?|followers?|highlight|moderators?|všichni|wszyscy|всички|tutti|toti|toți|svi)$/iu;

const handles = /(?<![\p{L}\p{N}@/._-])@([\p{L}_][\p{L}\p{N}_.]{1,40})/gu;
const namedHandles =
  /(?<![\p{L}\p{N}])(?:instagram|insta|ig|tik ?tok|telegram|tg|snap|snapchat|skype|facebook|fb|messenger|viber|discord)(?: (?:ist|is|je|jest|e|è|este|е))? ?[:=-] ?([\p{L}_][\p{L}\p{N}_.]{2,40})/giu;

/** Names in a network: @maria.p, or what stands behind the name of one. */
export function findHandles(text: string): PersonalHit[] {
  const signed = [...text.matchAll(handles)].flatMap(({ index, 0: written, 1: called = '' }): PersonalHit[] => {
    const trimmed = written.replace(/\.+$/, '');
    return everybody.test(called.replace(/\.+$/, '')) ? [] : [{ start: index, end: index + trimmed.length, kind: 'handle' }];
  });
  const named = [...text.matchAll(namedHandles)].flatMap(({ index, 0: written, 1: called = '' }): PersonalHit[] => {
    const trimmed = called.replace(/\.+$/, '');
    const from = index + written.length - called.length;
    return /[\d_.]/.test(trimmed) ? [{ start: from, end: from + trimmed.length, kind: 'handle' }] : [];
  });
  return [...signed, ...named];
}

import { describe, expect, it } from 'vitest';
import { readShareLink } from './read-share-link.ts';

describe('a link of Nextcloud', () => {
  it.each([
    ['https://cloud.example.org/s/AbCd1234efGH', 'https://cloud.example.org/public.php/dav/files/AbCd1234efGH/', 'AbCd1234efGH', ''],
    ['  https://cloud.example.org/index.php/s/AbCd1234/ ', 'https://cloud.example.org/public.php/dav/files/AbCd1234/', 'AbCd1234', ''],
    ['https://example.org/cloud/s/AbCd1234?dir=/', 'https://example.org/cloud/public.php/dav/files/AbCd1234/', 'AbCd1234', ''],
    [
      'https://cloud.example.org:8443/s/AbCd1234 pass-word',
      'https://cloud.example.org:8443/public.php/dav/files/AbCd1234/',
      'AbCd1234',
      'pass-word',
    ],
  ])('%j is read', (text, url, user, password) => {
    expect(readShareLink(text)).toEqual({ url, user, password });
  });

  it.each([
    '',
    'cloud.example.org/s/AbCd1234',
    'http://cloud.example.org/s/AbCd1234',
    'https://cloud.example.org/apps/files/?dir=/Pomost',
    'https://user:secret@cloud.example.org/s/AbCd1234',
    'https://cloud.example.org/s/AbCd1234/download',
    'https://cloud.example.org/s/AbCd1234 one two',
  ])('%j is none', (text) => {
    expect(readShareLink(text)).toBeUndefined();
  });
});

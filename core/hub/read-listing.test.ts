import { describe, expect, it } from 'vitest';
import { toBytes } from '../team/bytes.ts';
import { readListing } from './read-listing.ts';

const day = 'Sun, 22 Nov 2026 17:12:26 GMT';
const modified = Date.parse(day);

/** As each engine answered for a folder with one folder and the file `a & b ž (2).age` of 3 bytes. */
const apache = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:" xmlns:g0="DAV:">
<D:href>/logs/device-01/</D:href>
<D:propstat><D:prop><lp1:getlastmodified>${day}</lp1:getlastmodified><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat>
<D:propstat><D:prop><g0:getcontentlength/></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>
</D:response>
<D:response><D:href>/logs/device-01/sub/</D:href>
<D:propstat><D:prop><lp1:getlastmodified>${day}</lp1:getlastmodified><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat>
</D:response>
<D:response xmlns:lp1="DAV:" xmlns:lp2="http://apache.org/dav/props/">
<D:href>/logs/device-01/a%20&amp;%20b%20%c5%be%20(2).age</D:href>
<D:propstat><D:prop><lp1:getcontentlength>3</lp1:getcontentlength><lp1:getlastmodified>${day}</lp1:getlastmodified><lp1:resourcetype/></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat>
</D:response>
</D:multistatus>
`;
const lighttpd = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="urn:uuid:c2f41010-65b3-11d1-a29f-00aa00c14882/">
<D:response><D:href>/logs/device-01/</D:href><D:propstat><D:prop>
<D:getcontentlength>4096</D:getcontentlength><D:getlastmodified ns0:dt="dateTime.rfc1123">${day}</D:getlastmodified><D:resourcetype><D:collection/></D:resourcetype></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
<D:response><D:href>/logs/device-01/sub/</D:href><D:propstat><D:prop>
<D:getcontentlength>4096</D:getcontentlength><D:getlastmodified ns0:dt="dateTime.rfc1123">${day}</D:getlastmodified><D:resourcetype><D:collection/></D:resourcetype></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
<D:response><D:href>/logs/device-01/a%20%26%20b%20%C5%BE%20(2).age</D:href><D:propstat><D:prop>
<D:getcontentlength>3</D:getcontentlength><D:getlastmodified ns0:dt="dateTime.rfc1123">${day}</D:getlastmodified><D:resourcetype/></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
</D:multistatus>`;
const sabre = `<?xml version="1.0" encoding="utf-8"?>
<d:multistatus xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns"><d:response><d:href>/logs/device-01/</d:href><d:propstat><d:prop><d:getlastmodified>${day}</d:getlastmodified><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response><d:response><d:href>/logs/device-01/sub/</d:href><d:propstat><d:prop><d:getlastmodified>${day}</d:getlastmodified><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response><d:response><d:href>/logs/device-01/a%20%26%20b%20%c5%be%20(2).age</d:href><d:propstat><d:prop><d:getcontentlength>3</d:getcontentlength><d:getlastmodified>${day}</d:getlastmodified><d:resourcetype/></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;

const file = (href: string, prop = '<getcontentlength>3</getcontentlength>') =>
  `<response><href>${href}</href><propstat><prop>${prop}</prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
const inFolder = (...responses: string[]) =>
  readListing(
    toBytes(`<multistatus xmlns="DAV:">${file('/hub/', '<resourcetype><collection/></resourcetype>')}${responses.join('')}</multistatus>`),
  );

describe('a listing', () => {
  it.each([
    ['Apache', apache],
    ['lighttpd', lighttpd],
    ['sabre and Nextcloud', sabre],
    ['a hub that writes whole addresses', apache.replaceAll('<D:href>/', '<D:href>https://hub.example.org:8443/')],
    ['a hub that writes relative addresses', apache.replaceAll('<D:href>/logs/', '<D:href>')],
    ['a hub that puts no slash behind a folder', sabre.replaceAll('/</d:href>', '</d:href>')],
  ])('of %s is read', (_name, xml) => {
    expect(readListing(toBytes(xml))).toEqual([
      { name: 'sub', isFolder: true, modified },
      { name: 'a & b ž (2).age', isFolder: false, length: 3, modified },
    ]);
  });

  it('of an empty folder is empty', () => {
    expect(inFolder()).toEqual([]);
  });

  it('keeps a file of which the hub says nothing', () => {
    expect(inFolder('<response><href>/hub/a</href></response>', file('/hub/b', '<getcontentlength>much</getcontentlength>'))).toEqual([
      { name: 'a', isFolder: false },
      { name: 'b', isFolder: false },
    ]);
  });

  it.each([
    ['climbs', '/hub/..'],
    ['climbs, encoded', '/hub/%2e%2e'],
    ['hides a slash', '/hub/..%2Fteam'],
    ['hides a backslash', '/hub/a%5Cb'],
    ['lies deeper', '/hub/sub/a'],
    ['lies elsewhere', '/other/a'],
    ['is wrongly encoded', '/hub/%ff'],
    ['holds a line break', '/hub/a%0Ab'],
    ['turns the direction of reading', '/hub/a%E2%80%AEega.b'],
  ])('leaves out what %s', (_name, href) => {
    expect(inFolder(file(href), file('/hub/good'))).toMatchObject([{ name: 'good' }]);
  });

  it('takes names that mean something in JavaScript as names', () => {
    expect(inFolder(file('/hub/__proto__'), file('/hub/constructor'))?.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
  });
});

const nested = `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`;

it.each([
  ['nothing', ''],
  ['a page', '<!DOCTYPE html><html><body>Log in</body></html>'],
  ['one that was cut', apache.slice(0, -40)],
  ['one with entities of its own', apache.replace('<D:multi', '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">]><D:multi')],
  ['one without the folder', '<multistatus/>'],
  ['one nested without end', `<multistatus><response>${nested}</response></multistatus>`],
  ['one that reaches for the prototype', '<multistatus><__proto__><response/></__proto__></multistatus>'],
])('is none: %s', (_name, xml) => {
  expect(readListing(toBytes(xml))).toBeUndefined();
});

it('is none: what is not UTF-8', () => {
  expect(readListing(new Uint8Array([0xff, 0xfe, 0x00]))).toBeUndefined();
});

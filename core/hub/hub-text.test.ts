import { describe, expect, it } from 'vitest';
import { toBase64Url, toBytes } from '../team/bytes.ts';
import { accessOf } from './access-of.ts';
import { type HubAccounts, readHubText, writeHubText } from './hub-text.ts';

const hub: HubAccounts = {
  url: 'https://hub.example.org:8443/',
  accounts: [
    { folder: 'device-01', user: 'device-01', password: 'žluťoučký', kind: 'device' },
    { folder: 'supervisor-01', user: 'supervisor-01', password: 's', kind: 'supervisor' },
    { folder: 'coordinator-01', user: 'coordinator-01', password: 'c', kind: 'coordinator' },
  ],
};
const textOf = (value: unknown) => `pomost-hub:1.${toBase64Url(toBytes(JSON.stringify(value)))}`;

describe('the text of a hub', () => {
  it('is read as it was written', () => {
    expect(readHubText(writeHubText(hub))).toEqual(hub);
  });

  it('outlives the line breaks of an e-mail', () => {
    expect(readHubText(` ${writeHubText(hub).replace(/.{60}/g, '$&\r\n')} `)).toEqual(hub);
  });

  it.each(['http://127.0.0.1:8080/', 'http://localhost:8080/'])('may name this same machine without TLS: %s', (url) => {
    expect(readHubText(textOf({ ...hub, url }))?.url).toBe(url);
  });

  it.each([
    ['nothing', ''],
    ['a pairing text', writeHubText(hub).replace('hub', 'pairing')],
    ['cut short', writeHubText(hub).slice(0, -9)],
    ['another machine without TLS', textOf({ ...hub, url: 'http://hub.example.org/' })],
    ['a machine that only begins like this one', textOf({ ...hub, url: 'http://localhost.example.org/' })],
    ['an address without a slash at the end', textOf({ ...hub, url: 'https://hub.example.org' })],
    ['a folder that climbs', textOf({ ...hub, accounts: [{ ...hub.accounts[0], folder: '../team' }] })],
    ['a user that would end at the colon', textOf({ ...hub, accounts: [{ ...hub.accounts[0], user: 'a:b' }] })],
    ['a kind that is none', textOf({ ...hub, accounts: [{ ...hub.accounts[0], kind: 'root' }] })],
    ['more than it should say', textOf({ ...hub, secret: 1 })],
  ])('is none: %s', (_name, text) => {
    expect(readHubText(text)).toBeUndefined();
  });
});

describe('an account', () => {
  it('of a device reaches its own folder and the shared ones', () => {
    const [account] = hub.accounts;
    expect(account && accessOf(hub.url, account)).toEqual({
      kind: 'webdav',
      drop: { url: 'https://hub.example.org:8443/logs/device-01/', user: 'device-01', password: 'žluťoučký' },
      shared: { url: 'https://hub.example.org:8443/shared/', user: 'device-01', password: 'žluťoučký' },
    });
  });

  it.each(hub.accounts.slice(1))('of a $kind also reaches the folders of all', (account) => {
    expect(accessOf(hub.url, account).logs).toEqual({
      url: 'https://hub.example.org:8443/logs/',
      user: account.user,
      password: account.password,
    });
  });
});

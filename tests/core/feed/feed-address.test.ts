import { describe, expect, test } from 'vitest';
import { feedAddress } from '../../../lib/core/feed/feed-address';

describe('what is taken, and what is made of it', () => {
  test.each([
    ['https://feeds.example/sahel/', 'https://feeds.example/sahel/'],
    ['https://feeds.example', 'https://feeds.example/'],
    [' https://feeds.example/sahel ', 'https://feeds.example/sahel/'],
    ['https://feeds.example/sahel/metadata/timestamp.json', 'https://feeds.example/sahel/'],
    ['https://feeds.example/sahel/metadata/', 'https://feeds.example/sahel/'],
    ['https://feeds.example/sahel/?x=1#top', 'https://feeds.example/sahel/'],
    ['https://FEEDS.example:8443/a', 'https://feeds.example:8443/a/'],
    ['https://8.8.8.8/', 'https://8.8.8.8/'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
    ['http://localhost:8080/feed', 'http://localhost:8080/feed/'],
  ])('%s', (typed, address) => {
    expect(feedAddress(typed)).toEqual({ ok: true, value: address });
  });
});

describe('what is refused', () => {
  test.each([
    [''],
    ['feeds'],
    ['http://feeds.example/'],
    ['ftp://feeds.example/'],
    ['javascript:alert(1)'],
    ['data:application/json,{}'],
    ['file:///etc/passwd'],
    ['https://reader:secret@feeds.example/'],
    ['https://127.0.0.1/'],
    ['https://2130706433/'],
    ['https://0x7f.1/'],
    ['https://0.0.0.0/'],
    ['https://10.1.2.3/'],
    ['https://172.16.0.1/'],
    ['https://192.168.1.1/'],
    ['https://169.254.169.254/latest/meta-data/'],
    ['https://100.64.0.1/'],
    ['https://[::1]/'],
    ['https://[fd00::1]/'],
    ['https://[fe80::1]/'],
    ['https://[::ffff:192.168.0.1]/'],
    ['https://[2002:c0a8:0001::1]/'],
    ['https://router/'],
    ['https://printer.local/'],
    ['https://app.localhost/'],
    ['https://wiki.internal./'],
  ])('%s', (typed) => {
    expect(feedAddress(typed)).toMatchObject({ ok: false, fault: { code: 'address' } });
  });
});

test('a folder that only ends like the one of metadata is a folder', () => {
  expect(feedAddress('https://feeds.example/old-metadata')).toEqual({
    ok: true,
    value: 'https://feeds.example/old-metadata/',
  });
});

test('a very long name is gone through once', () => {
  const address = `https://feeds.example/${'.json'.repeat(40_000)}x`;
  expect(feedAddress(address)).toEqual({ ok: true, value: `${address}/` });
});

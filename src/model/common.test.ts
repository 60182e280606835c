import { expect, test } from 'vitest';
import { httpsUrl } from './common.ts';

test.each([
  ['https://rodnik.example', true],
  ['https://школа.рф/о-нас?год=2026#устав', true],
  ['https://rodnik.example:8443/', true],
  ['https://rodnik.example/@volgograd', true],
  ['http://rodnik.example', false],
  ['https:rodnik.example', false],
  ['https:/rodnik.example', false],
  ['https://user:password@rodnik.example', false],
  ['https://rodnik.example\\@evil.example', false],
  ['https://школа.рф/приказ №1', true],
  ['https://rodnik.example /a', false],
  ['https://:99999', false],
  ['https://', false],
  ['//rodnik.example', false],
  ['javascript:alert(1)//https://rodnik.example', false],
])('%s is an address that may be published: %s', (value, accepted) => {
  expect(httpsUrl.safeParse(value).success).toBe(accepted);
});

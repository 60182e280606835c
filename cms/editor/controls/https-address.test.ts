import { describe, expect, it } from 'vitest';
import { completeAddress, siteOf } from './https-address.ts';

describe('completeAddress', () => {
  it.each([
    ['shkola.ru/a', 'https://shkola.ru/a'],
    [' https://shkola.ru ', 'https://shkola.ru'],
    ['http://shkola.ru', 'https://shkola.ru'],
    ['//shkola.ru', 'https://shkola.ru'],
    ['школа.рф', 'https://школа.рф'],
    ['shkola.ru:8443/a', 'https://shkola.ru:8443/a'],
    ['mailto:a@b.ru', 'mailto:a@b.ru'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['  ', undefined],
  ])('«%s»', (text, expected) => {
    expect(completeAddress(text)).toBe(expected);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://shkola.ru/a?b', 'shkola.ru'],
    ['https://школа.рф', 'школа.рф'],
    ['https://кто@shkola.ru', undefined],
    ['shkola.ru', undefined],
    ['https://', undefined],
  ])('%s', (address, expected) => {
    expect(siteOf(address)).toBe(expected);
  });
});

import { expect, test } from 'vitest';
import { describeOtherSite } from './describe-other-site.ts';

test.each([
  ['https://rodnik.example', 'https://rodnik.example/'],
  ['https://www.rodnik.example', 'https://rodnik.example'],
  ['http://rodnik.example', 'https://rodnik.example'],
  ['https://xn--80atdl2c.xn--p1ai', 'https://школа.рф'],
  ['https://klyuch.example', undefined],
])('%s is the site of the card: %s', (site, official) => {
  expect(describeOtherSite(site, official)).toBe('');
});

test.each([
  ['https://klyuch.example', 'https://rodnik.example'],
  ['https://nastavnichestvo.rodnik.example', 'https://rodnik.example'],
  ['http://127.0.0.1:4321', 'https://rodnik.example'],
])('%s is another site than %s', (site, official) => {
  expect(describeOtherSite(site, official)).toBe(
    `Раздел собран для ${site}, а официальный сайт в карточке школы – ${official}: согласия и ссылки относятся к ${official}`,
  );
});

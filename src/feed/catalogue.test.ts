import { expect, test } from 'vitest';
import { sectionWith } from '../../tests/support/section.ts';
import { smallSchool } from '../../tests/support/small-school.ts';
import { feedAddresses } from './addresses.ts';
import { buildCatalogue } from './catalogue.ts';

const { section } = sectionWith(smallSchool);
const catalogue = buildCatalogue(section, { site: 'https://school.example', base: '/razdel/' });
const [dataset] = catalogue['dcat:dataset'];

test('the catalogue describes one dataset, changed when the section was', () => {
  expect(catalogue['dcat:dataset']).toHaveLength(1);
  expect(dataset).toMatchObject({
    'dct:modified': section.updatedOn,
    'dct:conformsTo': 'https://school.example/razdel/feed/v1/schema.json',
    'dcat:landingPage': 'https://school.example/razdel/',
  });
});

test('every file of data has its distribution', () => {
  const { section: feed, selfCheck, jsonFeed, rss, calendar } = feedAddresses;
  const found = dataset?.['dcat:distribution'].map((distribution) => distribution['dcat:downloadURL']);
  expect(found).toEqual(
    [feed, selfCheck, jsonFeed, rss, calendar].map((address) => `https://school.example/razdel/${address}`),
  );
});

import { describe, expect, test } from 'vitest';
import { elementsOf, textOf } from '../../../tests/support/html-site.ts';
import { sectionWith } from '../../../tests/support/section.ts';
import { buildBlock } from './build-block.ts';
import type { BlockSummary } from './build-block.ts';

const place = { site: 'https://школа.рф', base: '/nastavnichestvo/' };
const site = 'https://xn--80atdl2c.xn--p1ai/nastavnichestvo/';
const { school } = sectionWith({}).section;

const empty: BlockSummary = { school, asOf: '2026-11-22', numbers: [], running: [], latest: [], coming: [] };
const full: BlockSummary = {
  ...empty,
  numbers: [{ value: 6, label: 'программ идут', address: 'programmy/' }],
  running: [{ title: 'Год <рядом> & "вместе"', address: 'programmy/god/', note: 'до 31 августа' }],
  latest: [{ title: '<script>alert(1)</script>', address: 'novosti/n/' }],
  coming: [{ title: 'Круглый стол', address: 'anonsy/ev/', note: '4 декабря' }],
};

describe('the block', () => {
  const elements = elementsOf(buildBlock(full, place));

  test('is one section with nothing that runs, loads or needs the host', () => {
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(['section', 'h2', 'a', 'ul', 'li', 'b', 'p', 'strong', 'br', 'time']),
    );
    const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
    expect(attributes).toEqual(new Set(['class', 'lang', 'style', 'href', 'datetime']));
    const styles = elements.flatMap(({ attributes: { style } }) => style ?? []);
    expect(styles.length).toBeGreaterThan(3);
    expect(styles.filter((style) => /url|colou?r|font-family|position|expression/i.test(style))).toEqual([]);
    const classes = elements.flatMap(({ attributes: own }) => own['class'] ?? []);
    expect(classes.filter((name) => !name.startsWith('nst-'))).toEqual([]);
    expect(elements.filter(({ parent }) => parent.name === undefined)).toHaveLength(1);
  });

  test('has absolute links into the section only', () => {
    const links = elements.flatMap(({ attributes: { href } }) => href ?? []);
    expect(links).toHaveLength(6);
    expect(links.filter((href) => !href.startsWith(site))).toEqual([]);
  });

  test('keeps a title what it is: text', () => {
    const titles = elements.filter(({ name }) => name === 'a').map(textOf);
    expect(titles).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(buildBlock(full, place)).not.toContain('<script');
  });

  test('says of which day it is', () => {
    expect(buildBlock(full, place)).toContain('<time datetime="2026-11-22">22 ноября 2026 года</time>');
  });

  test('is the same without its looks', () => {
    expect(buildBlock(full, place).replaceAll(/ style="[^"]*"/g, '')).toBe(
      buildBlock(full, place, { styled: false }),
    );
  });

  test('of an empty section is a heading, a day and the way there', () => {
    const names = elementsOf(buildBlock(empty, place)).map(({ name }) => name);
    expect(names).toEqual(['section', 'h2', 'a', 'p', 'a', 'br', 'time']);
  });
});

import { describe, expect, it } from 'vitest';
import { findFiles, isPicture, refuseUpload } from './content-file.ts';

const file = (name: string) => ({ name, size: 1, shown: undefined });

describe('refuseUpload', () => {
  it.each([
    ['plan.pdf', 10, ['pdf'], undefined],
    ['ПЛАН.PDF', 10, ['pdf'], undefined],
    ['plan.exe', 10, ['pdf', 'docx'], /не подходит: здесь нужен pdf, docx/],
    ['план', 10, ['pdf'], /не подходит/],
    ['plan.pdf', 0, ['pdf'], /пустой/],
    ['plan.pdf', 21 * 1024 * 1024, undefined, /больше 20,0/],
  ])('%s, %i', (name, size, extensions, expected) => {
    const refusal = refuseUpload({ name, size }, extensions);
    if (expected === undefined) expect(refusal).toBeUndefined();
    else expect(refusal).toMatch(expected);
  });
});

describe('findFiles', () => {
  const files = [file('prikaz-40-o.pdf'), file('foto/ivolga.jpg'), file('prikaz-118-o.pdf')];
  it.each([
    ['', undefined, 3],
    ['ПРИКАЗ', undefined, 0],
    ['prikaz 118', undefined, 1],
    ['', ['jpg'], 1],
    ['prikaz', ['jpg'], 0],
  ])('«%s» of %j: %i', (query, extensions, count) => {
    expect(findFiles(files, query, extensions)).toHaveLength(count);
  });
});

it.each([
  ['a.JPG', true],
  ['a.pdf', false],
  ['jpg', false],
])('%s is a picture: %s', (name, expected) => {
  expect(isPicture(name)).toBe(expected);
});

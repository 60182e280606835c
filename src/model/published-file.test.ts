import { describe, expect, test } from 'vitest';
import type { FileFacts } from './content.ts';
import { fileFault, publicFileNames } from './published-file.ts';

function factsOf(path: string, digest = path): FileFacts {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return {
    path,
    size: 1,
    extension,
    detected: extension,
    digest: Buffer.from(digest).toString('hex').padEnd(64, '0'),
  };
}

const nameOf = (path: string) => publicFileNames([factsOf(path)]).get(path);

describe('names of files as they lie in the folder', () => {
  test.each([
    ['con.pdf'],
    ['NUL.tar.pdf'],
    ['com1 .pdf'],
    ['aux/plan.pdf'],
    ['plan\u202efdp.pdf'],
    ['plan\u200b.pdf'],
    ['plan\u0000.pdf'],
    ['plan\n.pdf'],
    ['a:b.pdf'],
    ['plan.pdf.'],
    ['plan.pdf '],
    ['folder./plan.pdf'],
    [' plan.pdf'],
  ])('%j is refused', (path) => {
    expect(fileFault(path, factsOf(path))).toBe('name');
  });
  test.each([
    ['plan.exe.pdf'],
    ['plan.exe .pdf'],
    ['plan.html_.pdf'],
    ['plan.docm.pdf'],
    ['plan.PHP5.pdf'],
    ['plan.pdf...pdf'],
  ])('%j has two extensions', (path) => {
    expect(fileFault(path, factsOf(path))).toBe('doubleExtension');
  });
  test.each([
    ['Приказ «О парах» № 5.pdf'],
    ['итоги 01.09.2026.pdf'],
    ['план.v2.pdf'],
    ['консультация.pdf'],
    ['console.pdf'],
    ['2026/план.pdf'],
    ['и\u0306.pdf'],
  ])('%j is fine (case 90)', (path) => {
    expect(fileFault(path, factsOf(path))).toBeUndefined();
  });
});

describe('names under which files are published', () => {
  test.each([
    ['Приказ «О парах» № 5.pdf', 'prikaz-o-parah-5.pdf'],
    ['2026/план  работы.PDF', 'plan-raboty.pdf'],
    ['Мои\u0306 план.pdf', 'moj-plan.pdf'],
    ['Мой план.pdf', 'moj-plan.pdf'],
    ['日本.pdf', 'file.pdf'],
    ['нуль.pdf', 'nul-0.pdf'],
    ['а'.repeat(200) + '.pdf', 'a'.repeat(100) + '.pdf'],
    ['щ'.repeat(200) + '.pdf', 'shch'.repeat(25) + '.pdf'],
    ['..pdf', 'file.pdf'],
  ])('%j becomes %s (case 90)', (path, name) => {
    expect(nameOf(path)).toBe(name);
  });
  test.each<[name: string, paths: string[]]>([
    ['only the case differs (case 91)', ['План.pdf', 'план.pdf', 'ПЛАН.pdf']],
    ['folders', ['1/план.pdf', '2/план.pdf']],
    ['what is not transliterated', ['план!.pdf', 'план?.pdf', '«план».pdf']],
    ['a beginning of 100 characters', [`${'а'.repeat(150)}б.pdf`, `${'а'.repeat(150)}в.pdf`]],
    ['marks of letters', ['й.pdf', 'и\u0306.pdf']],
  ])('different files never get one name: %s', (_, paths) => {
    const names = publicFileNames(paths.map((path, index) => factsOf(path, `${index}`)));
    expect(new Set(names.values()).size).toBe(paths.length);
    for (const name of names.values()) expect(name).toMatch(/^[a-z0-9-]+\.pdf$/);
  });
  test('a name that looks like one of twins is not taken twice', () => {
    const twins = [factsOf('1/план.pdf', 'один'), factsOf('2/план.pdf', 'два')];
    const taken = publicFileNames(twins).get('1/план.pdf') ?? '';
    const names = publicFileNames([...twins, factsOf(taken, 'три')]);
    expect(names.get(taken)).toBe(taken);
    expect(new Set(names.values()).size).toBe(3);
  });
  test('digests that begin alike', () => {
    const names = publicFileNames([
      factsOf('1/план.pdf', 'одинаково-1'),
      factsOf('2/план.pdf', 'одинаково-2'),
    ]);
    expect(new Set(names.values()).size).toBe(2);
  });
  test('the order of the files does not matter', () => {
    const files = [factsOf('план.pdf'), factsOf('План.pdf'), factsOf('итоги.pdf')];
    const sorted = (map: Map<string, string>) => [...map].sort();
    expect(sorted(publicFileNames(files.toReversed()))).toEqual(sorted(publicFileNames(files)));
  });
});

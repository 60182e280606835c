import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/build.ts';

const components = 'src/components';

/** Components that the page of the design need not show. */
const notShown: Readonly<Record<string, string>> = {};

const imported = /^import \w+ from '([^']+\.astro)'/gm;

/** Files of Astro that a file shows, by itself or through others. @param read takes a path below the project's folder */
function shownBy(file: string, read: (file: string) => string, shown = new Set<string>()): Set<string> {
  if (shown.has(file)) return shown;
  shown.add(file);
  const text = read(file);
  for (const [, source = ''] of text.matchAll(imported)) {
    const name = path.basename(source, '.astro');
    // What is imported and not used is not shown.
    if (new RegExp(`(?:<|Part: )${name}\\b`).test(text))
      shownBy(path.posix.join(path.posix.dirname(file), source), read, shown);
  }
  return shown;
}

const all = readdirSync(path.join(root, components), { recursive: true, encoding: 'utf8' })
  .map((file) => `${components}/${file.replaceAll(path.sep, '/')}`)
  .filter((file) => file.endsWith('.astro'));

describe('the page of the design', () => {
  const shown = shownBy('src/pages/_design/index.astro', (file) =>
    readFileSync(path.join(root, file), 'utf8'),
  );

  test('shows every component, or it is told why not', () => {
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter((file) => !shown.has(file) && notShown[file] === undefined)).toEqual([]);
  });

  test('the list of those that it does not show names no other', () => {
    expect(Object.keys(notShown).filter((file) => !all.includes(file) || shown.has(file))).toEqual([]);
  });
});

test.each<[what: string, page: string, expected: string[]]>([
  ['a component', `import A from './A.astro';\n---\n<A />`, ['page.astro', 'A.astro', 'B.astro']],
  [
    'one of a list',
    `import A from './A.astro';\nconst parts = [{ Part: A }];`,
    ['page.astro', 'A.astro', 'B.astro'],
  ],
  ['none that is not used', `import A from './A.astro';\n---\n`, ['page.astro']],
])('a page shows %s', (_what, page, expected) => {
  const files: Record<string, string> = {
    'page.astro': page,
    'A.astro': `import B from './B.astro';\n---\n<B>text</B>`,
    'B.astro': '',
  };
  expect([...shownBy('page.astro', (file) => files[file] ?? '')]).toEqual(expected);
});

import { describe, expect, it, test } from 'vitest';
import { metaPolicy, pagePolicy } from './policy.ts';
import { addressPattern, headerRules, headersOf, hiddenPattern, isHidden } from './site-headers.ts';

test.each([
  ['', 'page'],
  ['programmy/', 'page'],
  ['404.html', 'page'],
  ['files', 'page'],
  ['files/', 'page'],
  ['unknown.xyz', 'page'],
  ['_astro/index.js', 'hashed'],
  ['pagefind/pagefind.js', 'search'],
  ['pagefind/pagefind-entry.json', 'search'],
  ['pagefind/wasm.ru.pagefind', 'search'],
  ['pagefind/pagefind.ru_1a2b.pf_meta', 'hashed'],
  ['pagefind/fragment/ru_1a2b.pf_fragment', 'hashed'],
  ['files/prikaz.pdf', 'document'],
  ['files/skhema.png', 'picture'],
  ['files/anketa.docx', 'download'],
  ['files/spisok.csv', 'download'],
  ['files/a.pdf.exe', 'download'],
  ['files/a.html', 'download'],
  ['files/a.json', 'download'],
  ['feed/v1/section.json', 'data'],
  ['novosti/rss.xml', 'data'],
  ['self-check.json', 'data'],
])('%s is sent as %s', (path, name) => {
  const found = headerRules.find(({ pattern }) => new RegExp(`^(${pattern})`).test(path));
  expect(found?.name ?? 'page').toBe(name);
  if (found) expect(headersOf(path)).toBe(found.headers);
});

test.each([
  ['.htaccess', true],
  ['files/.htpasswd', true],
  ['.git/config', true],
  ['a/.hidden/b', true],
  ['_server/nginx.conf', true],
  ['index.html', false],
  ['files/a.b.pdf', false],
  ['', false],
])('%s is hidden: %s', (path, hidden) => {
  expect(isHidden(path)).toBe(hidden);
});

test('a point of the base path stands for itself', () => {
  const pattern = new RegExp(addressPattern('/v1.0/', hiddenPattern));
  expect(pattern.test('/v1.0/.git')).toBe(true);
  expect(pattern.test('/v1x0/.git')).toBe(false);
});

describe('the policy', () => {
  it('never lets in what is inline, evaluated or of another site', () => {
    for (const { headers } of headerRules) {
      const policy = headers['Content-Security-Policy'] ?? '';
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:|blob:/);
    }
  });

  it('is the same in the head of a page but for what does not work there', () => {
    expect(`${metaPolicy}; frame-ancestors 'self'`).toBe(pagePolicy);
  });
});

test('values can be written into the files for servers between double quotes', () => {
  const values = headerRules.flatMap(({ headers }) => Object.values(headers));
  expect(values.length).toBeGreaterThan(20);
  expect(values.filter((value) => /["\\$%{}\n`]/.test(value))).toEqual([]);
  expect(headerRules.filter(({ pattern }) => /["#`\s]/.test(pattern))).toEqual([]);
});

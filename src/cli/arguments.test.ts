import { expect, test } from 'vitest';
import { UsageError, parseOptions } from './arguments.ts';

const names = ['as-of', 'base', 'site', 'port'];

test.each([
  ['--base', '/'],
  ['--base', '/shkola/nastavnichestvo/'],
  ['--base', '/a.b/..c/'],
  ['--site', 'https://rodnik.example'],
  ['--site', 'https://школа.рф/'],
  ['--site', 'http://127.0.0.1:8080'],
  ['--port', '65535'],
])('%s %s is taken', (option, value) => {
  expect(parseOptions([option, value], names)[option.slice(2)]).toBe(value);
});

test.each([
  ['--base', '//evil.example/'],
  ['--base', '/../'],
  ['--base', '/a/./b/'],
  ['--base', '/раздел/'],
  ['--site', 'javascript:alert(1)'],
  ['--site', 'https://user:password@rodnik.example'],
  ['--site', 'https://rodnik.example/path'],
  ['--site', 'https://rodnik.example?a#b'],
  ['--site', 'https://a"b<c>'],
  ['--site', 'https://:99999'],
  ['--port', '0'],
  ['--port', '65536'],
  ['--as-of', '2026-02-30'],
])('%s %s is refused in Russian', (option, value) => {
  expect(() => parseOptions([option, value], names)).toThrow(UsageError);
  expect(() => parseOptions([option, value], names)).toThrow(/[а-я]/);
});

import { describe, expect, test } from 'vitest';
import type { Finding } from '#rules/finding';
import { describeFinding } from './describe.ts';

const finding: Finding = {
  rule: 'DATA-01',
  code: 'symlink',
  severity: 'error',
  source: 'требования раздела к данным',
  file: 'news/a.mdx',
  field: '',
  args: {},
  breaks: true,
  withholds: true,
};

describe('describeFinding', () => {
  test.each([
    ['an entry that is hidden', {}, /не открывает\. Запись скрыта, пока это не исправлено\.$/],
    ['a file', { file: 'files/a.pdf' }, /не открывает\. Файл не публикуется, пока это не исправлено\.$/],
    ['an entry that is shown', { withholds: false }, /не открывает\.$/],
  ])('says what becomes of %s', (_, changes, message) => {
    expect(describeFinding({ ...finding, ...changes }).message).toMatch(message);
  });
  test('throws for a code without a message', () => {
    expect(() => describeFinding({ ...finding, code: 'unknown' })).toThrow('no message for DATA-01.unknown');
  });
});

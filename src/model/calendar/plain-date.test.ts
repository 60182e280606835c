import { expect, test } from 'vitest';
import { formatPlainDate, parsePlainDate } from './plain-date.ts';

test('a day survives the way to Temporal and back', () => {
  expect(formatPlainDate(parsePlainDate('2028-02-29'))).toBe('2028-02-29');
});

test.each(['2026-02-30', '2026-09-01T00:00', '20260901', '+002026-09-01', '2026-09-01[u-ca=hebrew]', ''])(
  'refuses %j',
  (text) => {
    expect(() => parsePlainDate(text)).toThrow(RangeError);
  },
);

test('refuses a year of five digits, which would not compare as a string', () => {
  expect(() => formatPlainDate(parsePlainDate('9999-12-31').add({ days: 1 }))).toThrow(RangeError);
});
